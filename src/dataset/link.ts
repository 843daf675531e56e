/** What records are linked to. */
import { periodOf } from '../domain/period.ts';
import type { Document, FactRecord, Force, Kind, Plan } from '../domain/schema.ts';
import { dateOf, type Linked, type Owned } from './model.ts';
import { PackedRecord, type RecordInFile } from './packed.ts';

/** What all records of a document have in common. */
export type Link = Omit<Linked, 'id' | 'place'>;

/** What the records of each document have in common, by its id; worked out once for all of them. */
export function linksOf(
  documents: ReadonlyMap<string, Owned<Document>>,
  plans: ReadonlyMap<string, Owned<Plan>>,
  forces: ReadonlyMap<string, Force>,
): Map<string, Link> {
  const links = new Map<string, Link>();
  for (const [id, document] of documents) {
    const force = forces.get(document.force);
    const plan = document.plan === null ? null : (plans.get(document.plan) ?? null);
    const documentPlace = links.size;
    if (force) links.set(id, { documentPlace, document, plan, period: periodOf(plan), force, date: dateOf(document) });
  }
  return links;
}

/** A record with its links. One that came packed is unpacked when somebody first asks what it says. */
export class LinkedFact implements Linked {
  readonly id: string;
  readonly kind: Kind;
  readonly place: number;
  readonly #link: Link;
  #record: RecordInFile;

  constructor(record: RecordInFile, place: number, link: Link) {
    this.id = record.id;
    this.kind = record.kind;
    this.place = place;
    this.#link = link;
    this.#record = record;
  }

  get documentPlace(): number {
    return this.#link.documentPlace;
  }

  get document(): Owned<Document> {
    return this.#link.document;
  }

  get plan(): Owned<Plan> | null {
    return this.#link.plan;
  }

  get period(): Linked['period'] {
    return this.#link.period;
  }

  get force(): Force {
    return this.#link.force;
  }

  get date(): string | null {
    return this.#link.date;
  }

  get record(): FactRecord {
    if (this.#record instanceof PackedRecord) this.#record = this.#record.unpack();
    return this.#record;
  }
}
