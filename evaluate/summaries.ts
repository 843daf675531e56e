/**
 * The summaries of a dataset as if they were minutes, a paragraph for each record: shows whether the rules call things what
 * the people who gathered the records call them, on many more of them than there are documents.
 */
import { loadDataset } from '../src/dataset/load.ts';
import type { Fact } from '../src/dataset/model.ts';
import type { Document, FactRecord, Force } from '../src/domain/schema.ts';
import type { Sample } from './material.ts';

/** Papers of panels; web pages are written in another way. */
const PAPERS: readonly Document['type'][] = ['minutes', 'agenda-item', 'panel-report'];

/** What a paragraph says of a record: its summary, and the answer where it is a question. */
const wordsOf = (record: FactRecord): string =>
  record.kind === 'question' ? `${record.summary} ${record.question.answer ?? ''}`.trim() : record.summary;

function sampleOf(facts: readonly [Fact, ...Fact[]]): Sample {
  const { id, title, meetingDate } = facts[0].document;
  const head = [title, ...(meetingDate === null ? [] : [`Meeting: ${meetingDate}`])];
  const paragraphs = facts.map(({ record }, index) => `${index + 1}. ${wordsOf(record)}`);
  return {
    document: id,
    file: `${id}.txt`,
    bytes: Buffer.from([...head, ...paragraphs].join('\n\n')),
    records: facts.map(({ record }, index) => ({ ...record, paragraph: index + 1 })),
    stated: null,
  };
}

/**
 * The papers of panels in a dataset, each made of the summaries of its records.
 * @throws DatasetError
 */
export async function summariesOf(path: string): Promise<{ samples: Sample[]; forces: readonly Force[] }> {
  const { facts, forces } = await loadDataset(path);
  const papers = facts.filter(({ document }) => PAPERS.includes(document.type));
  const byDocument = Map.groupBy(papers, ({ document }) => document.id);
  return { samples: [...byDocument.values()].map((own) => sampleOf(own as [Fact, ...Fact[]])), forces };
}
