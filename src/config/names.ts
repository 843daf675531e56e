/** What a configuration can name, as the rest of the program tells it. */

export interface NamedCommand {
  id: string;
  /** What it does. */
  label: string;
  group: string;
  /** Its keys where nothing is configured. */
  keys: readonly string[];
  /** Where they run it: panes and dialogs. */
  modes: readonly string[];
  /** Whether it can be run by its name too, so that it can do without a key. */
  byName: boolean;
}

export interface NamedTable {
  id: string;
  /** The ids of all of its columns. */
  columns: readonly string[];
  /** Those shown where nothing is configured. */
  shown: readonly string[];
}

export interface Names {
  commands: readonly NamedCommand[];
  /** All keys but those that are their own name: letters, digits and signs. */
  keys: readonly string[];
  /** Keys for which a terminal sends what it sends for another one. */
  twins: Readonly<Record<string, string>>;
  /** The modes in which text is typed. */
  typing: readonly string[];
  /** The first one is the usual one. */
  skins: readonly { id: string; about: string }[];
  /** The first one opens where nothing is configured. */
  tables: readonly NamedTable[];
}
