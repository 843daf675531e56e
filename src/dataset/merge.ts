/** From the checked files of a dataset to one linked whole; every reference between them is checked here. */
import { forceLabel } from '../domain/force.ts';
import { nearest } from '../domain/nearest.ts';
import { periodOf } from '../domain/period.ts';
import type { Document, FactRecord, Force, Plan } from '../domain/schema.ts';
import { DatasetError, type Fault, formatPath, found } from './faults.ts';
import { type Dataset, dateOf, type Fact, type Owned } from './model.ts';
import { type LineOf, lineFinder, type ParsedFile } from './parse.ts';

type Keys = readonly (string | number)[];

/** Notes what is wrong, with its place; lines are only looked up for files that have faults. */
class FaultList {
  readonly faults: Fault[] = [];
  /** The ids of what is there but has a fault of its own; what refers to it is not at fault. */
  readonly broken = new Set<string>();
  readonly #finders = new Map<ParsedFile, LineOf>();

  add(file: ParsedFile, keys: Keys, message: string): void {
    const lineOf = this.#finders.get(file) ?? lineFinder(file.text);
    this.#finders.set(file, lineOf);
    this.faults.push({ file: file.file, path: formatPath(keys), line: lineOf(keys), message });
  }

  /** Looks a reference up and notes it where it leads nowhere. */
  resolve<T>(map: ReadonlyMap<string, T>, what: string, id: string, file: ParsedFile, keys: Keys): T | undefined {
    const value = map.get(id);
    if (value === undefined && !this.broken.has(id)) {
      const near = nearest(id, [...map.keys()]);
      const hint = near === undefined ? '' : `; did you mean ${found(near)}?`;
      this.add(file, keys, `there is no ${what} ${found(id)}${hint}`);
    }
    return value;
  }
}

/** Collects the items of one list of all files by id; an id that comes twice is a fault. */
function collect<Item extends { id: string }, Loaded>(
  files: readonly ParsedFile[],
  list: (file: ParsedFile) => readonly Item[],
  name: string,
  faults: FaultList,
  load: (item: Item, file: ParsedFile, keys: Keys) => Loaded | undefined,
): Map<string, Loaded> {
  const byId = new Map<string, Loaded>();
  const seen = new Map<string, string>();
  for (const file of files) {
    for (const [index, item] of list(file).entries()) {
      const keys = [name, index];
      const earlier = seen.get(item.id);
      if (earlier !== undefined) {
        faults.add(file, [...keys, 'id'], `the id ${found(item.id)} is already taken, in ${earlier}`);
        continue;
      }
      seen.set(item.id, file.file);
      const loaded = load(item, file, keys);
      if (loaded) byId.set(item.id, loaded);
      else faults.broken.add(item.id);
    }
  }
  return byId;
}

/** Gives a plan or document its force area: the one that it names, else the only one of its file. */
function own<Item extends { force?: string | undefined }>(
  item: Item,
  file: ParsedFile,
  keys: Keys,
  forces: ReadonlyMap<string, Force>,
  faults: FaultList,
): Owned<Item> | undefined {
  const only = file.content.forces.length === 1 ? file.content.forces[0]?.id : undefined;
  const force = item.force ?? only;
  if (force === undefined) {
    faults.add(file, [...keys, 'force'], 'is missing: the file does not hold just one force area, so say which');
    return undefined;
  }
  if (!faults.resolve(forces, 'force area', force, file, [...keys, 'force'])) return undefined;
  return { ...item, force };
}

function checkParts(files: readonly ParsedFile[], facts: ReadonlyMap<string, Fact>, faults: FaultList): void {
  for (const file of files) {
    for (const [index, record] of file.content.records.entries()) {
      if (record.kind !== 'funding' || record.funding.partOf === null) continue;
      const keys = ['records', index, 'funding', 'partOf'];
      const whole = faults.resolve(facts, 'record', record.funding.partOf, file, keys);
      const part = facts.get(record.id);
      if (!whole || !part) continue;
      if (whole.record.kind !== 'funding') {
        faults.add(file, keys, `${found(whole.record.id)} is no funding record but a ${whole.record.kind}`);
      } else if (whole.force.id !== part.force.id) {
        faults.add(file, keys, `${found(whole.record.id)} belongs to another force area, ${whole.force.id}`);
      } else if (isOwnPart(part, facts)) {
        faults.add(file, keys, `${found(record.id)} would be a part of itself`);
      }
    }
  }
}

function isOwnPart(fact: Fact, facts: ReadonlyMap<string, Fact>): boolean {
  const seen = new Set<string>();
  let record: Fact['record'] | undefined = fact.record;
  while (record?.kind === 'funding' && record.funding.partOf !== null) {
    if (seen.has(record.id)) return true;
    seen.add(record.id);
    record = facts.get(record.funding.partOf)?.record;
  }
  return false;
}

/**
 * Merges checked files into one dataset.
 * @param files the files, in the order in which their records are to stand
 * @param name what the analyst calls the dataset
 * @param sha256 hash over the files' bytes
 * @throws DatasetError (`invalid`) with every broken reference and every id that comes twice
 */
export function mergeFiles(files: readonly ParsedFile[], name: string, sha256: string): Dataset {
  const faults = new FaultList();
  const forceById = collect(
    files,
    (file) => file.content.forces,
    'forces',
    faults,
    (force) => force,
  );
  const planById = collect<Plan, Owned<Plan>>(
    files,
    (file) => file.content.plans,
    'plans',
    faults,
    (plan, file, keys) => own(plan, file, keys, forceById, faults),
  );
  const documentById = collect<Document, Owned<Document>>(
    files,
    (file) => file.content.documents,
    'documents',
    faults,
    (document, file, keys) => {
      const owned = own(document, file, keys, forceById, faults);
      if (!owned || owned.plan === null) return owned;
      const plan = faults.resolve(planById, 'plan', owned.plan, file, [...keys, 'plan']);
      if (plan && plan.force !== owned.force) {
        faults.add(file, [...keys, 'plan'], `the plan ${found(plan.id)} belongs to another force area, ${plan.force}`);
      }
      return owned;
    },
  );
  const documentPlaces = new Map([...documentById.keys()].map((id, place) => [id, place]));
  const facts: Fact[] = [];
  const factById = collect<FactRecord, Fact>(
    files,
    (file) => file.content.records,
    'records',
    faults,
    (record, file, keys) => {
      const document = faults.resolve(documentById, 'document', record.document, file, [...keys, 'document']);
      const force = document && forceById.get(document.force);
      if (!document || !force) return undefined;
      const plan = document.plan === null ? null : (planById.get(document.plan) ?? null);
      const fact: Fact = {
        id: record.id,
        place: facts.length,
        documentPlace: documentPlaces.get(document.id) ?? 0,
        record,
        document,
        plan,
        period: periodOf(plan),
        force,
        date: dateOf(document),
      };
      facts.push(fact);
      return fact;
    },
  );
  checkParts(files, factById, faults);
  if (faults.faults.length > 0) throw new DatasetError('invalid', faults.faults);
  const forces = [...forceById.values()].sort((a, b) => (forceLabel(a) < forceLabel(b) ? -1 : 1));
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
