/** From a part of a dataset to the text of a dataset file. */
import type { DatasetFile } from '../domain/schema.ts';
import type { Dataset, Fact } from './model.ts';

/** The text of a dataset file: JSON with an indent of two spaces, and a line break at its end. */
export function datasetText(content: DatasetFile): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The ids of what a part of a dataset is to hold; what these refer to comes with them. */
export interface Selection {
  facts?: Iterable<Fact>;
  documents?: Iterable<string>;
  plans?: Iterable<string>;
  forces?: Iterable<string>;
}

/**
 * A valid dataset of just the selected things and all that they refer to: a record's document, a part's whole, a
 * document's plan and force area. Each list keeps the order of the dataset.
 */
export function extract(dataset: Dataset, selection: Selection): DatasetFile {
  const facts = new Set<string>();
  const documents = new Set(selection.documents);
  const plans = new Set(selection.plans);
  const forces = new Set(selection.forces);
  const waiting = [...(selection.facts ?? [])];
  for (let fact = waiting.pop(); fact; fact = waiting.pop()) {
    if (facts.has(fact.record.id)) continue;
    facts.add(fact.record.id);
    documents.add(fact.document.id);
    const partOf = fact.record.kind === 'funding' ? fact.record.funding.partOf : null;
    const whole = partOf === null ? undefined : dataset.factById.get(partOf);
    if (whole) waiting.push(whole);
  }
  for (const document of dataset.documents) {
    if (!documents.has(document.id)) continue;
    forces.add(document.force);
    if (document.plan !== null) plans.add(document.plan);
  }
  for (const plan of dataset.plans) if (plans.has(plan.id)) forces.add(plan.force);
  return {
    version: 1,
    forces: dataset.forces.filter((force) => forces.has(force.id)),
    plans: dataset.plans.filter((plan) => plans.has(plan.id)),
    documents: dataset.documents.filter((document) => documents.has(document.id)),
    records: dataset.facts.filter((fact) => facts.has(fact.record.id)).map((fact) => fact.record),
  };
}
