/** Words that end in a full stop without ending a sentence. */
export const ABBREVIATIONS = [
  'cllr',
  'cllrs',
  'cll',
  'cr',
  'supt',
  'insp',
  'sgt',
  'det',
  'approx',
  'ref',
  'para',
  'paras',
  'hon',
  'rev',
];
