/** Every command of the review. */
import type { ReviewCommand } from './command.ts';
import { DRAFTS } from './drafts.ts';
import { FORM_COMMANDS } from './form-commands.ts';
import { WORK } from './work.ts';

export const REVIEW_COMMANDS: readonly ReviewCommand[] = [...DRAFTS, ...FORM_COMMANDS, ...WORK];
