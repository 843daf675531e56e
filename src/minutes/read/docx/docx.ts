/** Reads Word files. */
import type { Block } from '../../model.ts';
import { MinutesError } from '../fault.ts';
import { blocksOfLines, headingLine, type Line } from '../lines.ts';
import { oneLine, plain } from '../plain.ts';
import { type Cell, linesOfRow } from '../table.ts';
import { Numbering } from './numbering.ts';
import { type ListPlace, lineage, readStyles, type Styles } from './styles.ts';
import { unzip } from './unzip.ts';
import { follow } from './xml.ts';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';
const PROPERTIES = 'docProps/core.xml';
const PARTS = new Set([DOCUMENT, STYLES, NUMBERING, PROPERTIES]);

/** What is not shown: text that was deleted, what older programs show instead, what comes with a paragraph's change. */
const UNSEEN = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:pPrChange',
  'w:rPrChange',
  'w:instrText',
  'w:delText',
]);

const BREAKS: Record<string, string> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

interface Paragraph extends ListPlace {
  style: string | null;
  text: string;
}

interface Row {
  cells: Cell[];
  cell: Line[];
}

/** Collects the lines of a document. */
class Collector {
  readonly lines: Line[] = [];
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  /** Paragraphs that are open; one may hold a text box, which has others. */
  readonly #paragraphs: Paragraph[] = [];
  readonly #rows: Row[] = [];
  #unseen = 0;
  #inText = false;
  #inTabs = false;

  constructor(styles: Styles, numbering: Numbering) {
    this.#styles = styles;
    this.#numbering = numbering;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (UNSEEN.has(name)) this.#unseen++;
    if (this.#unseen > 0) return;
    const paragraph = this.#paragraphs.at(-1);
    if (name === 'w:p') this.#paragraphs.push({ style: null, list: null, level: null, text: '' });
    else if (name === 'w:tr') this.#rows.push({ cells: [], cell: [] });
    else if (name === 'w:t') this.#inText = true;
    else if (name === 'w:tabs') this.#inTabs = true;
    else if (!paragraph) return;
    else if (name === 'w:pStyle') paragraph.style = attributes['w:val'] ?? null;
    else if (name === 'w:numId') paragraph.list = attributes['w:val'] ?? null;
    else if (name === 'w:ilvl') paragraph.level = Number(attributes['w:val']);
    else if (!this.#inTabs) paragraph.text += BREAKS[name] ?? '';
  }

  text(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (this.#inText && this.#unseen === 0 && paragraph) paragraph.text += text;
  }

  close(name: string): void {
    if (UNSEEN.has(name)) this.#unseen--;
    if (this.#unseen > 0) return;
    const row = this.#rows.at(-1);
    if (name === 'w:t') this.#inText = false;
    else if (name === 'w:tabs') this.#inTabs = false;
    else if (name === 'w:p') this.#end();
    else if (name === 'w:tc' && row) {
      row.cells.push(row.cell);
      row.cell = [];
    } else if (name === 'w:tr' && row) {
      this.#rows.pop();
      this.#into().push(...linesOfRow(row.cells));
    }
  }

  #into = (): Line[] => this.#rows.at(-1)?.cell ?? this.lines;

  #end(): void {
    const paragraph = this.#paragraphs.pop();
    const text = plain(paragraph?.text ?? '');
    if (!paragraph || text.trim() === '') return;
    const styles = lineage(this.#styles, paragraph.style);
    const heading = styles.some((style) => style.heading);
    const { label, level } = this.#labelOf(paragraph, styles);
    const [first = '', ...others] = text.split('\n').filter((line) => line.trim() !== '');
    const line: Line = { text: first, apart: true, full: false };
    if (heading) this.#into().push(headingLine(line, label));
    else if (label !== null) this.#into().push({ ...line, level, known: { kind: 'item', label } });
    else this.#into().push(line);
    for (const other of others) this.#into().push({ text: other, apart: false, full: false, level });
  }

  /** What Word shows before a paragraph: by its own place in a list, else by its style's. */
  #labelOf(paragraph: Paragraph, styles: readonly ListPlace[]): { label: string | null; level: number } {
    const own = paragraph.list === null ? styles.find(({ list }) => list !== null) : paragraph;
    const list = own?.list ?? null;
    // Word's way to say that a paragraph is in no list although its style is.
    if (list === null || list === '0') return { label: null, level: 0 };
    const stated = paragraph.level ?? own?.level ?? null;
    const level = stated ?? this.#numbering.levelOf(list, paragraph.style);
    return { label: this.#numbering.next(list, level), level };
  }
}

function titleIn(part: Uint8Array | undefined): string | null {
  let title = '';
  let inTitle = false;
  const mark = (name: string, is: boolean): void => {
    if (name === 'dc:title') inTitle = is;
  };
  if (part) {
    follow(part, {
      open: (name) => mark(name, true),
      close: (name) => mark(name, false),
      text: (text) => {
        if (inTitle) title += text;
      },
    });
  }
  return oneLine(plain(title)) || null;
}

/**
 * The title and the blocks of a Word file, with the numbers that Word shows.
 * @throws MinutesError
 */
export function readDocx(bytes: Uint8Array): { title: string | null; blocks: Block[] } {
  const parts = unzip(bytes, (name) => PARTS.has(name));
  const document = parts.get(DOCUMENT);
  if (!document) throw new MinutesError('is a zip that holds no Word document; give the document itself, as .docx');
  const styles = parts.get(STYLES);
  const collector = new Collector(styles ? readStyles(styles) : new Map(), new Numbering(parts.get(NUMBERING)));
  follow(document, {
    open: (name, attributes) => collector.open(name, attributes),
    close: (name) => collector.close(name),
    text: (text) => collector.text(text),
  });
  return { title: titleIn(parts.get(PROPERTIES)), blocks: blocksOfLines(collector.lines) };
}
