/** What a resolution gives somebody to do, which is no view that the panel takes. */
import { outcomeOf } from './clauses.ts';
import { ACTION_LABEL, PANEL_WANTS, TASKS } from './rules/tasks.ts';
import { roleIn } from './speakers.ts';

/**
 * Whom the words of a decision give something to do, and by which rule; null where it is no task.
 * @param by who is to do it, as the table beside it says
 */
export function taskIn(decision: string, by: string | null = null): { id: string; owner: string | null } | null {
  const task = decision.replace(ACTION_LABEL, '');
  const words = task.replace(/^(?:and )?(?:that )?(?:to )?/i, '').replace(PANEL_WANTS, '');
  // What is noted or supported is done with.
  if (!['agreed', 'recommended', 'other'].includes(outcomeOf(words, 'agreed'))) return null;
  if (by) return { id: 'by-whom', owner: roleIn(by)?.name ?? by };
  // What is recommended is left to others, unless it comes back to the panel.
  const isLeft =
    /^(?:the )?[^.;]{0,60}\brecommend(?!ing\b|ations? \d)/i.test(decision) &&
    !/\b(?:panel|members|committee)\b/i.test(words);
  if (isLeft) return null;
  for (const { id, words: wanted, byRole } of TASKS) {
    const found = wanted.exec(words);
    if (!found) continue;
    const named = Object.values(found.groups ?? {}).find((owner) => owner !== undefined);
    const role = named === undefined ? null : roleIn(named);
    const other = named && !/^(?:he|she|they)$/i.test(named.trim()) ? named.trim() : null;
    if (role || !byRole) return { id, owner: role?.name ?? other };
  }
  return task === decision ? null : { id: 'action-label', owner: roleIn(words)?.name ?? null };
}
