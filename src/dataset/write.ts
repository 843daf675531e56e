/** From a part of a dataset to the text of a dataset file. */
import type { DatasetFile } from '../domain/schema.ts';
import type { Dataset } from './model.ts';

/** The text of a dataset file: JSON with an indent of two spaces, and a line break at its end. */
export function datasetText(content: DatasetFile): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The ids of what a part of a dataset is to hold; what these refer to comes with them. */
export interface Selection {
  records?: Iterable<string>;
  documents?: Iterable<string>;
  plans?: Iterable<string>;
  forces?: Iterable<string>;
}

/**
 * A valid dataset of just the selected things and all that they refer to: a record's document, a part's whole, a
 * document's plan and force area. Each list keeps the order of the dataset.
 */
export function extract(dataset: Dataset, selection: Selection): DatasetFile {
  const records = new Set<string>();
  const documents = new Set(selection.documents);
  const plans = new Set(selection.plans);
  const forces = new Set(selection.forces);
  const waiting = [...(selection.records ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const fact = dataset.factById.get(id);
    if (!fact || records.has(id)) continue;
    records.add(id);
    documents.add(fact.document.id);
    if (fact.record.kind === 'funding' && fact.record.funding.partOf !== null) waiting.push(fact.record.funding.partOf);
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
    records: dataset.facts.filter((fact) => records.has(fact.id)).map((fact) => fact.record),
  };
}
