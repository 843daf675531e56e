/** How minutes tell that somebody did what was asked of them, or what they had promised. */
import type { RecordOf } from '../../../domain/schema.ts';

/** A way in which a sentence tells of a promise. */
export interface PromiseRule {
  id: string;
  words: RegExp;
  status: RecordOf<'action'>['action']['status'];
  confidence: number;
}

/** Looked for after all that is still open. */
export const KEPT: readonly PromiseRule[] = [
  {
    // To tell somebody in charge something is a deed of this kind, also once it is done.
    id: 'has-done',
    words: /\b(?:had|has) (?:also |already |since )?challenged\b/i,
    status: 'done',
    confidence: 0.6,
  },
  {
    // What was asked for went out, or anything went to the panel.
    id: 'was-sent',
    words:
      /\bas (?:had been |was )?promised\b[^.;]* (?:had|has|have) (?:now )?been \w+ed\b|\b(?:promised|requested|asked for|sought)\b[^.;]*\b(?:had|have|has) (?:now |since |already |all )?been (?:sent|e-?mailed|circulated|shared|supplied|provided|issued|given|published|received)\b|\b(?:had|has|have) (?:now |since |also |already )*(?:sent|e-?mailed|supplied|provided) (?:panel )?(?:members|the panel|the committee) (?:with )?(?:the|an?)\b|\bmembers (?:had|have) (?:now |since )?been (?:sent|e-?mailed) (?:the|an?)\b|(?<!\b(?:be|being) )\b(?:sent|e-?mailed|circulated|supplied|issued|forwarded|gone)(?: out)?(?: by e-?mail)?(?: on \d[\w ]{2,20})? to (?:all )?(?:the )?(?:of (?:the )?)?(?:panel|members|committee|councillors?)\b|^(?:this|it|these|they|that) (?:had|has|have|was|were) (?:now |since |already |all )?(?:been )?(?:sent|e-?mailed|circulated|forwarded)\b|\b(?:promise|undertaking|commitment|it) had been (?:kept|honoured|discharged)\b|\b(?:letter|reply|list|copy|copies|briefing note)\b[^.;]{0,80}\b(?:had|has|have) (?:now |since |already )?been (?:sent|circulated|issued|e-?mailed)\b|\b(?:promised|requested|asked for)\b[^.;]* (?:was|were|is|are) now (?:available|on (?:the|its|his|her))\b|\b(?:actions? \d+|(?:the|all|outstanding|previous) actions)\b[^.;]{0,80}\b(?:had|has|have|was|were) (?:now |since |already |all |been )*(?:completed|closed|discharged|dealt with)\b/i,
    status: 'done',
    confidence: 0.7,
  },
];
