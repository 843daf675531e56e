/** Finds the passages of records in the documents that lie in folders, while the screen goes on. */
import { basename } from 'node:path';
import type { Store } from '../app/store.ts';
import type { Dataset } from '../dataset/model.ts';
import { evidenceOf } from '../minutes/evidence.ts';
import { type Candidate, documentOf, named } from '../minutes/matching.ts';
import type { Minutes } from '../minutes/model.ts';
import { createReader, type MinutesReader, type SourceRead } from './read-minutes.ts';
import { candidatesOf, filesIn } from './sources.ts';

export interface EvidenceFinder {
  /** Finds the passage of a record, and tells the screen; where another is asked for meanwhile, that one comes next. */
  find(record: string, store: Store): void;
  close(): void;
}

/** While a cursor runs over rows, those that it leaves at once are not looked for. */
const PAUSE_MS = 40;

/** The files of some folders, read one by one as they are needed. */
class Library {
  readonly #folders: readonly string[];
  readonly #dataset: Dataset;
  readonly #reader: MinutesReader;
  /** Put together when there is a file to look at. */
  #candidates: readonly Candidate[] | null = null;
  readonly #names = new Map<string, string | null>();
  readonly #read = new Map<string, SourceRead | null>();
  /** What each document was found as; those that were looked for in vain are looked for again when there are new files. */
  readonly #found = new Map<string, Minutes>();

  constructor(folders: readonly string[], dataset: Dataset) {
    this.#folders = folders;
    this.#dataset = dataset;
    this.#reader = createReader(dataset.forces);
  }

  get dataset(): Dataset {
    return this.#dataset;
  }

  /** The id of the document that a file is called by; null where it is called by none. */
  #nameOf(path: string, candidates: readonly Candidate[]): string | null {
    const known = this.#names.get(path);
    if (known !== undefined) return known;
    const id = named(basename(path), candidates)?.document.id ?? null;
    this.#names.set(path, id);
    return id;
  }

  async #source(path: string): Promise<SourceRead | null> {
    const known = this.#read.get(path);
    if (known !== undefined) return known;
    // What cannot be read is told by "beatbook verify".
    const source = await this.#reader.read(path).catch(() => null);
    this.#read.set(path, source);
    return source;
  }

  /**
   * The document with an id: first in the files that are called so, then in the others.
   * @param isWanted asked before each file, since reading many takes long
   */
  async document(id: string, isWanted: () => boolean): Promise<Minutes | null> {
    const known = this.#found.get(id);
    if (known) return known;
    const lists = await Promise.all(this.#folders.map((folder) => filesIn(folder).catch(() => [])));
    const paths = lists.flat();
    if (paths.length === 0) return null;
    this.#candidates ??= candidatesOf(this.#dataset);
    const candidates = this.#candidates;
    const isCalledSo = (path: string): boolean => this.#nameOf(path, candidates) === id;
    for (const path of [...paths.filter(isCalledSo), ...paths.filter((each) => !isCalledSo(each))]) {
      if (!isWanted()) return null;
      const isNew = !this.#read.has(path);
      const source = await this.#source(path);
      const found = isNew && source ? documentOf(source, candidates) : undefined;
      if (found && source) this.#found.set(found.document.id, source.minutes);
      if (found?.document.id === id) break;
    }
    return this.#found.get(id) ?? null;
  }

  close(): void {
    this.#reader.close();
  }
}

/** @param folders where documents lie; asked for when the first record is looked for */
export function createEvidence(folders: () => Promise<readonly string[]>): EvidenceFinder {
  let library: Library | null = null;
  let wanted: string | null = null;
  let isBusy = false;
  const libraryOf = async (dataset: Dataset): Promise<Library> => {
    if (library?.dataset === dataset) return library;
    library?.close();
    library = new Library(await folders(), dataset);
    return library;
  };
  const findNow = async (record: string, store: Store): Promise<void> => {
    const { dataset } = store.env().runner.source;
    const fact = dataset.factById.get(record);
    if (!fact) return;
    const documents = await libraryOf(dataset);
    const minutes = await documents.document(fact.document.id, () => wanted === null);
    // Another one is asked for; this one is looked for again when the cursor comes back.
    if (minutes === null && wanted !== null) return;
    const evidence = minutes && evidenceOf(fact.record, minutes);
    // Where no documents were named, nothing is told of what is not found, and the screen need not be drawn again.
    if (evidence === null && !store.env().sources) return;
    if (store.env().runner.source.dataset === dataset) store.send([{ type: 'evidence', record, evidence }]);
  };
  const work = async (store: Store): Promise<void> => {
    isBusy = true;
    while (wanted !== null) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS).unref());
      const record: string = wanted;
      wanted = null;
      await findNow(record, store).catch(() => undefined);
    }
    isBusy = false;
  };
  return {
    find: (record, store) => {
      wanted = record;
      if (!isBusy) void work(store);
    },
    close: () => {
      wanted = null;
      library?.close();
    },
  };
}
