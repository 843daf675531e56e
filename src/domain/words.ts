/**
 * The words that fields of a dataset may have, in the order in which they are listed: the format allows these, and the
 * tables filter by them. The themes have a module of their own.
 */

/** The kinds of record, in the order in which a plan's contents are shown. */
export const KINDS = ['priority', 'funding', 'delivery', 'question', 'resolution', 'action', 'figure'] as const;

export const STATED_BY = ['commissioner', 'force', 'panel', 'government', 'document', 'other'] as const;

/** How a number is meant. */
export const QUALIFIERS = ['exact', 'about', 'over', 'under', 'up-to'] as const;

export const DOCUMENT_TYPES = ['minutes', 'agenda-item', 'panel-report', 'web-page'] as const;
export const DOCUMENT_BODIES = ['panel', 'commissioner', 'force', 'council', 'assembly', 'other'] as const;
export const DOCUMENT_READ = ['whole', 'opening'] as const;

export const FUNDING_TYPES = ['grant', 'budget', 'precept', 'charge', 'guarantee', 'saving', 'other'] as const;
export const FUNDING_FREQUENCIES = ['one-off', 'weekly', 'monthly', 'yearly', 'several-years', 'unknown'] as const;
export const FUNDING_PER = ['total', 'household', 'recipient'] as const;

export const DELIVERY_STATUSES = ['delivered', 'in-progress', 'planned', 'at-risk', 'unknown'] as const;
export const QUESTION_OUTCOMES = ['answered', 'follow-up', 'deferred', 'unknown', 'not-read'] as const;
export const RESOLUTION_OUTCOMES = [
  'noted',
  'supported',
  'approved',
  'agreed',
  'recommended',
  'vetoed',
  'other',
] as const;
export const ACTION_STATUSES = ['open', 'done', 'unknown'] as const;
export const FIGURE_DIRECTIONS = ['up', 'down', 'flat'] as const;
export const PRIORITY_STATUSES = ['proposed', 'adopted', 'unknown'] as const;
