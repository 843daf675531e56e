/** From the checked files of a dataset to one linked whole; every reference between them is checked here. */

import { compareValues } from '../domain/compare.ts';
import { type Fault, formatPath, found } from '../domain/faults.ts';
import { forceLabel } from '../domain/force.ts';
import { nearest } from '../domain/nearest.ts';
import type { DatasetFile, Document, Force, Plan } from '../domain/schema.ts';
import { FactIndex } from './fact-index.ts';
import { DatasetError } from './faults.ts';
import { LinkedFact, linksOf } from './link.ts';
import type { ById, Dataset, Fact, Owned } from './model.ts';
import { type FileContent, PackedRecord, type RecordInFile } from './packed.ts';
import type { ParsedFile as FileOf } from './parse.ts';
import { finish, forEach, partly, type Steps } from './steps.ts';

/** A checked file, of which records may be packed. */
type ParsedFile = FileOf<FileContent>;
type Keys = readonly (string | number)[];

/** Notes what is wrong, with its place. */
class FaultList {
  readonly faults: Fault[] = [];
  /** The ids of what is there but has a fault of its own; what refers to it is not at fault. */
  readonly broken = new Set<string>();

  add(file: ParsedFile, keys: Keys, message: string): void {
    this.faults.push({ file: file.file, path: formatPath(keys), line: file.lineOf(keys), message });
  }

  /** Looks a reference up and notes it where it leads nowhere. */
  resolve<T>(map: ById<T>, what: string, id: string, place: Place, ...fields: string[]): T | undefined {
    const value = map.get(id);
    if (value === undefined && !this.broken.has(id)) {
      const near = nearest(id, [...map.keys()]);
      const hint = near === undefined ? '' : `; did you mean ${found(near)}?`;
      this.add(place.file, keysOf(place, ...fields), `there is no ${what} ${found(id)}${hint}`);
    }
    return value;
  }
}

/** Where an item stands: its file, its list there, its place in the list. */
interface Place {
  file: ParsedFile;
  list: List;
  index: number;
}

type List = Exclude<keyof DatasetFile, 'version'>;

const keysOf = ({ list, index }: Place, ...fields: string[]): Keys => [list, index, ...fields];

/** Does work for each item of one list of all files. */
function* forEachItem<Name extends List>(
  files: readonly ParsedFile[],
  list: Name,
  work: (item: FileContent[Name][number], place: Place) => void,
): Steps<void> {
  for (const [number, file] of files.entries()) {
    const items: readonly FileContent[Name][number][] = file.content[list];
    // One place that moves along; only a fault looks at it.
    const place: Place = { file, list, index: 0 };
    const working = forEach(items.length, (index) => {
      place.index = index;
      work(items[index] as FileContent[Name][number], place);
    });
    yield* partly(working, number / files.length, (number + 1) / files.length);
  }
}

/** The file in which an id came first. */
function firstWith(id: string, list: List, files: readonly ParsedFile[]): string | undefined {
  return files.find(({ content }) => content[list].some((item) => item.id === id))?.file;
}

/** What items are collected in. */
type Collected<Item> = ById<Item> & { set(id: string, item: Item): unknown };

/** Collects the items of one list of all files by id; an id that comes twice is a fault. */
function* collect<Name extends List, Loaded>(
  files: readonly ParsedFile[],
  list: Name,
  byId: Collected<Loaded>,
  faults: FaultList,
  load: (item: FileContent[Name][number], place: Place) => Loaded | undefined,
): Steps<void> {
  const broken = new Set<string>();
  yield* forEachItem(files, list, (item, place) => {
    if (byId.has(item.id) || broken.has(item.id)) {
      const message = `the id ${found(item.id)} is already taken, in ${firstWith(item.id, list, files)}`;
      faults.add(place.file, keysOf(place, 'id'), message);
      return;
    }
    const loaded = load(item, place);
    if (loaded) {
      byId.set(item.id, loaded);
    } else {
      broken.add(item.id);
      faults.broken.add(item.id);
    }
  });
}

/** Gives a plan or document its force area: the one that it names, else the only one of its file. */
function own<Item extends { force?: string | undefined }>(
  item: Item,
  place: Place,
  forces: ReadonlyMap<string, Force>,
  faults: FaultList,
): Owned<Item> | undefined {
  const { file } = place;
  const only = file.content.forces.length === 1 ? file.content.forces[0]?.id : undefined;
  const force = item.force ?? only;
  if (force === undefined) {
    faults.add(file, keysOf(place, 'force'), 'is missing: the file does not hold just one force area, so say which');
    return undefined;
  }
  if (!faults.resolve(forces, 'force area', force, place, 'force')) return undefined;
  return { ...item, force };
}

/** Checks what the parts of amounts say that they are parts of. */
function checkParts(files: readonly ParsedFile[], facts: ById<Fact>, faults: FaultList): Steps<void> {
  return forEachItem(files, 'records', (record, place) => {
    // A part of something is never packed.
    if (record instanceof PackedRecord || record.kind !== 'funding' || record.funding.partOf === null) return;
    const whole = faults.resolve(facts, 'record', record.funding.partOf, place, 'funding', 'partOf');
    const part = facts.get(record.id);
    if (!whole || !part) return;
    const add = (message: string): void => faults.add(place.file, keysOf(place, 'funding', 'partOf'), message);
    if (whole.kind !== 'funding') {
      add(`${found(whole.id)} is no funding record but a ${whole.kind}`);
    } else if (whole.force.id !== part.force.id) {
      add(`${found(whole.id)} belongs to another force area, ${whole.force.id}`);
    } else if (isOwnPart(part, facts)) {
      add(`${found(record.id)} would be a part of itself`);
    }
  });
}

function isOwnPart(fact: Fact, facts: ById<Fact>): boolean {
  const seen = new Set<string>();
  let record: Fact['record'] | undefined = fact.record;
  while (record?.kind === 'funding' && record.funding.partOf !== null) {
    if (seen.has(record.id)) return true;
    seen.add(record.id);
    record = facts.get(record.funding.partOf)?.record;
  }
  return false;
}

/** Which share of the work is done when the documents are linked, and which when the records are. */
const [DOCUMENTS, RECORDS] = [0.1, 0.9];

/**
 * Merges checked files into one dataset, step by step.
 * @param files the files, in the order in which their records are to stand
 * @param name what the analyst calls the dataset
 * @param sha256 hash over the files' bytes
 * @throws DatasetError (`invalid`) with every broken reference and every id that comes twice
 */
export function* mergeFiles(files: readonly ParsedFile[], name: string, sha256: string): Steps<Dataset> {
  const faults = new FaultList();
  const forceById = new Map<string, Force>();
  const planById = new Map<string, Owned<Plan>>();
  const documentById = new Map<string, Owned<Document>>();
  const factById = new FactIndex();
  finish(collect(files, 'forces', forceById, faults, (force) => force));
  finish(collect(files, 'plans', planById, faults, (plan, place) => own(plan, place, forceById, faults)));
  const addDocument = (document: Document, place: Place): Owned<Document> | undefined => {
    const owned = own(document, place, forceById, faults);
    if (!owned || owned.plan === null) return owned;
    const plan = faults.resolve(planById, 'plan', owned.plan, place, 'plan');
    if (plan && plan.force !== owned.force) {
      const message = `the plan ${found(plan.id)} belongs to another force area, ${plan.force}`;
      faults.add(place.file, keysOf(place, 'plan'), message);
    }
    return owned;
  };
  yield* partly(collect(files, 'documents', documentById, faults, addDocument), 0, DOCUMENTS);
  const linkById = linksOf(documentById, planById, forceById);
  const facts: Fact[] = [];
  const addFact = (record: RecordInFile, place: Place): Fact | undefined => {
    const link = linkById.get(record.document);
    if (!link) {
      faults.resolve(linkById, 'document', record.document, place, 'document');
      return undefined;
    }
    const fact = new LinkedFact(record, facts.length, link) as Fact;
    facts.push(fact);
    return fact;
  };
  yield* partly(collect(files, 'records', factById, faults, addFact), DOCUMENTS, RECORDS);
  yield* partly(checkParts(files, factById, faults), RECORDS, 1);
  if (faults.faults.length > 0) throw new DatasetError('invalid', faults.faults);
  const forces = [...forceById.values()].sort((a, b) => compareValues(forceLabel(a), forceLabel(b)));
  return {
    name,
    sha256,
    forces,
    plans: [...planById.values()],
    documents: [...documentById.values()],
    facts,
    forceById,
    planById,
    documentById,
    factById,
  };
}
