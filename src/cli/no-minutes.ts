/** Whether a document can be one of those that records are drafted from at all. */
import type { Minutes } from '../minutes/model.ts';
import { MinutesError } from '../minutes/read/fault.ts';

/** One of these is in every document of a panel or commissioner, also in Welsh; in a recipe there is none. */
const POLICING =
  /\b(?:polic\p{L}*|constab\p{L}*|commissioners?|crimes?|pf?cc|pcp|panel|heddlu|th?rosedd\p{L}*|[cg]omisiynydd)\b/iu;

/** @throws MinutesError where nothing in the document is about policing, a commissioner or a panel */
export function refuseNoMinutes({ text, about }: Pick<Minutes, 'text' | 'about'>): void {
  if (about.body === 'other' && !POLICING.test(text) && !POLICING.test(about.title)) {
    throw new MinutesError('has no minutes in it: it names no police, crime, commissioner or panel');
  }
}
