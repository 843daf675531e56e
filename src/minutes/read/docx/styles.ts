/** What the styles of a Word file say of paragraphs: which are headings, and which are numbered. */
import { follow } from './xml.ts';

/** A place in a list: its number definition, and how deep. */
export interface ListPlace {
  list: string | null;
  level: number | null;
}

interface Style extends ListPlace {
  heading: boolean;
  basedOn: string | null;
}

export type Styles = ReadonlyMap<string, Style>;

const HEADING = /^(?:heading \d|title|subtitle)$/i;

export function readStyles(part: Uint8Array): Styles {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  follow(part, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        style = { list: null, level: null, heading: false, basedOn: null };
        styles.set(attributes['w:styleId'] ?? '', style);
      }
      if (!style) return;
      if (name === 'w:name') style.heading = HEADING.test(value);
      if (name === 'w:basedOn') style.basedOn = value;
      if (name === 'w:numId') style.list = value;
      if (name === 'w:ilvl') style.level = Number(value);
      if (name === 'w:outlineLvl' && Number(value) < 9) style.heading = true;
    },
    close(name) {
      if (name === 'w:style') style = null;
    },
  });
  return styles;
}

/** A style and those that it is based on, the nearest first. */
export function lineage(styles: Styles, id: string | null): Style[] {
  const found = new Set<Style>();
  for (let style = styles.get(id ?? ''); style && !found.has(style); style = styles.get(style.basedOn ?? '')) {
    found.add(style);
  }
  return [...found];
}
