/** How minutes tell that something will come to the panel, or will be seen to, whoever does it. */
import { PAPER, SOMEBODY } from './promise-words.ts';
import type { PromiseRule } from './promises-kept.ts';

/** The first that fits in a sentence counts. */
export const COMING: readonly PromiseRule[] = [
  {
    // Whatever it is: it goes to the panel, or to where everybody can read it.
    id: 'goes-to-panel',
    words:
      /\b(?:would|will|should|(?:was|were|is|are) (?:going )?to|could) (?:also |then |now )?be (?:provided|circulated|shared|sent|e-?mailed|supplied|forwarded|brought|presented|put|reported|submitted|published|taken|produced|prepared|drafted|compiled)(?: back)? (?:(?!\bthat\b)[^.;,]){0,30}?\b(?:to|with|before|on|for) (?:all |an? |the |its |his |her )*(?:[\w-]+ ){0,2}?(?:panel|members?|committee|web ?site|meeting)\b/i,
    status: 'open',
    confidence: 0.75,
  },
  {
    id: 'members-will-hear',
    words:
      /\b(?:members|the panel|councillors?|the \w+ member) (?:would|will|(?:was|were|are|is) to) (?:also |then )?(?:be (?:given|sent|provided with|informed|told|kept (?:informed|updated|up to date)|notified|updated)|(?:see|have sight of) |have (?:an?|the) (?:[\w-]+ )?(?:update|report|briefing|presentation|timetable|figures|list|results|findings)\b|get (?:an?|the|further|more) |receive (?!a (?:share|grant)))\b/i,
    status: 'open',
    confidence: 0.75,
  },
  {
    id: 'it-will-come',
    words: new RegExp(
      `^(?:it|this|that|these|they) (?:would|will) be (?:surveyed|examined|checked|inspected|explored|addressed|assessed|rectified|corrected|resolved|remedied|actioned)\\b|(?:^(?:[^,.;]{3,80}[,;] )?|; )(?:it|this|that|these|they|which)\\b[^.;,]{0,20}\\b(?:would|will) (?:also |then |now )?be (?:sent|circulated|supplied|e-?mailed|forwarded|brought|put (?:in|on|to)|included in|(?:shared|provided|given) (?:with|to) (?:the )?${SOMEBODY})\\b`,
      'i',
    ),
    status: 'open',
    confidence: 0.7,
  },
  {
    id: 'to-be-looked-into',
    words:
      /\b(?:would|will|was to|were to|is to|are to) be (?:looked into|looked at|followed up|picked up|taken (?:up|back)|(?<!\b(?:none|no|posts?|officers?)\b[^.;]{0,60})taken away|chased|fed back|passed on|reported back|raised (?:with|at)|added to the (?:[\w-]+ ){0,2}(?:agenda|plan|programme)|answered (?:in writing|after|outside|by)|sought from|asked for(?! £)|double-?checked|contacted about|extended to (?:all )?(?:members|the panel))\b/i,
    status: 'open',
    confidence: 0.7,
  },
  {
    // What was asked or said is passed on to those whom it is about.
    id: 'passed-on',
    words:
      /\b(?:questions?|suggestions?|concerns?|comments?|views?|requests?|quer(?:y|ies)|ideas?|feedback|points?|matters?|issues?|it|this)\b[^.;,]{0,50}\b(?:would|will|(?:was|were) to) (?:also |then |now )?be (?:(?:put|passed|conveyed|relayed|communicated|escalated) (?:back |on )?(?:by [^.;,]{3,40} )?to (?:the|an?|her|his)\b|referred to (?:the )?(?:chief|commissioner|pcc|force|deputy|area)\b|actioned\b)/i,
    status: 'open',
    confidence: 0.7,
  },
  {
    id: 'paper-awaited',
    words: new RegExp(
      `\\bthere (?:would|will) be (?:an?|another|further|more) (?:[\\w-]+ ){0,3}?${PAPER}\\b[^.;]{0,50}\\b(?:to|before|for|at) (?:the |a |its |all )?(?:[\\w-]+ ){0,2}?(?:panel|members|committee|meeting)\\b`,
      'i',
    ),
    status: 'open',
    confidence: 0.75,
  },
  {
    // What a paper said is put right.
    id: 'paper-put-right',
    words:
      /\b(?:paragraph|section|sentence|figures?|page|table|graph|chart|wording|errors?|omission|passage|note|glossary|key|appendix|reference|item|column)\b[^.;]{0,60}\b(?:would|will) (?:also |then |now )?be (?:inserted|added|corrected|amended|changed|put right|reworded|rewritten|removed|clarified|rectified|included|restored)\b/i,
    status: 'open',
    confidence: 0.7,
  },
  {
    id: 'reviewed-later',
    words:
      /\b(?:would|will) be (?:reviewed|evaluated|re-?visited|reconsidered|looked at again) (?:again )?(?:after|in|within) (?:an?|the|its|\w+) (?:[\w-]+ )?(?:years?|months?|weeks?|quarters?)\b/i,
    status: 'open',
    confidence: 0.7,
  },
  {
    // What a panel's agenda will have, and what is set down as an action.
    id: 'for-a-meeting',
    words: new RegExp(
      `\\b(?<!\\b(?:he|she|they|commissioner|pcc|constable) )(?:(?:was|were|is|are) (?:still |also )?to|would|will) (?:still |also )?(?:be (?:put|added|placed|included) (?:in|into|on|to) (?:the |its )?(?:[\\w'’-]+ ){0,3}?(?:work|forward) (?:plan|programme)|(?:(?:come|return) back to (?:the|its) (?:[\\w-]+ )?(?:panel|committee)|come to (?:the|a|its) (?:next|future|later|following|[jfmasond][a-z]+) meeting)|go to (?:all )?(?:the )?(?:panel )?members)\\b|\\b${PAPER}\\b[^.;]{0,100}? (?:was|were|is|are|had been) (?:scheduled|listed|timetabled|programmed) for (?:the |a )?[^.;]{0,40}?\\b(?:meeting|panel)\\b|\\bmeeting (?:would|will) have an? (?:[\\w-]+ )?${PAPER}\\b|\\b(?:recorded|logged|noted|taken) as an action\\b|\\bagreed that\\b[^.;]*\\b(?:visits?|briefings?|sessions?|workshops?)\\b[^.;]* be (?:arranged|organised|held)\\b`,
      'i',
    ),
    status: 'open',
    confidence: 0.75,
  },
];
