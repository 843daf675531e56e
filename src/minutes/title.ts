/** What a document, or the item that it holds, is called. */
import type { Block, Published } from './model.ts';
import { MEETING_OF_ITEM, MINUTES_BEGIN } from './read/frame.ts';
import { LINE_RULES } from './rules.ts';

const TITLE_WORDS = 30;
/** So much of a line is read, in UTF-16 units; a hostile one has no end. */
const LINE_READ = 1000;

/** A line that names the subject itself. */
const SUBJECT = /^(?:subject|title|report title|item title|name of report)\s*[:|]\s*(?<title>[^|]+)$/i;
/** A page's own title, with what its frame puts around it. */
const PAGE_TITLE =
  /^(?:agendas?,? (?:reports,? )?(?:and )?meetings?,? and minutes - )?(?:agenda item|decision|issue(?: details)?)? ?[-–:] ?(?:items at meetings - )?(?<title>.+)$/i;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*';
/** The name of a panel or a council, or a date, is the title of a meeting, where nothing else is. */
const NAMES_MEETING = new RegExp(
  String.raw`^(?:.*\bPolice(?:,? Fire)?,? (?:and|&) Crime Panel\b.{0,60}|(?:draft )?(?:minutes|notes) of .*|(?:[\p{L}'’&,]+ ){1,8}(?:Council|Authority|Assembly)|.*\b\d{1,2}(?:st|nd|rd|th)?,? (?:of )?${MONTH},? \d{4}.{0,20})$`,
  'iu',
);

const isFrame = (words: string): boolean =>
  LINE_RULES.some(
    ({ role, pattern, words: most = Infinity }) =>
      role !== 'resolution' && words.split(' ').length <= most && pattern.test(words),
  );

/** The words of a block on one line. */
export const wordsOf = ({ text }: Block): string => text.slice(0, LINE_READ).replace(/\s+/g, ' ').trim();

/** What is printed around a title: the number of its item or minute, marks of printing, a stop. */
const AROUND_TITLE =
  /^(?:minute|item)? ?\d[\d./]*[.:]? (?:[–-] )?(?=\p{Lu})|\s*[[(](?:agenda )?item [^\])]{1,6}[\])]$|\.$/giu;
/** Who was there is no title. */
const PERSON = /^(?:councillors?|cllrs?|mr|mrs|ms|miss|dr|sir|dame|lord|lady|professor|rev)\b/i;
/** Nor are words of the page or of a decision, nor a line almost without letters. */
const NO_TITLE =
  /^(?:media|items?|no\.? item|meeting (?:documents|details|summary)|agenda,? decisions,? (?:and|&) minutes|(?:unanimously )?(?:resolved|agreed|considered|decisions?|actions?)|(?:presented by|guide time|lead (?:officer|member|councillor)|report author)\b.*)\W*$|^(?:\P{L}*\p{L}){0,2}\P{L}*$/iu;
/** The items that any meeting begins and ends with. */
const OF_ANY_MEETING =
  /^(?:welcome|apolog|declarations? of|disclosures? of|minutes\b|membership|urgent|matters arising|(?:review of |review |outstanding )?actions?\b|election of|appointment of|dates?\b|exclusion|webcast|announcements?|(?:chair|chairman)['’]s (?:announcements|update)|work (?:programme|plan)|forward (?:work )?(?:plan|programme)|previous minutes|any other)/i;
/** What is printed behind the title of an item on its line. */
const BEHIND_TITLE = /\s+To (?:consider|receive|note|approve|review|agree|hear|discuss|scrutinise)\b.*$/;
/** So far above its minutes stands the title of an item, in blocks. */
const ABOVE_MINUTES = 3;
/** How minutes begin that name the paper before the panel. */
const PAPER =
  /\b(?:reports?|papers?|updates?|presentations?)\b[^.;:]{0,160}?\b(?:about|on|regarding|concerning|entitled|which set out) (?:the )?(?<title>[^.;:]{8,}?)(?=[.;:]|, (?:which|and|to|for)\b|,? (?:so|as) that\b| (?:was|were) \w+ed\b)/;

/** Whether words can be a title: of some length, and none that stand in any minutes. */
const isTitle = (words: string): boolean =>
  words.split(' ').length <= TITLE_WORDS && !PERSON.test(words) && !NO_TITLE.test(words);

const isItemMark = (block: Block | undefined): boolean => /^agenda item$/i.test(block ? wordsOf(block) : '');

/** Whether a line can be a title: no sentence, unless it stands right below "Agenda item". */
const canBeTitle = (block: Block, before: Block | undefined): boolean =>
  block.kind === 'heading' || (block.kind === 'paragraph' && (isItemMark(before) || !/[.:;]$/.test(wordsOf(block))));

const shapeOf = ({ label }: Block): string => (label ?? '').replace(/\d+/g, 'n');

/** The headings of a document's items, but for those that any meeting has. */
const itemsOf = (blocks: readonly Block[]): Block[] =>
  blocks.filter((block) => {
    if (block.kind !== 'heading') return false;
    const words = wordsOf(block).replace(AROUND_TITLE, '');
    return isTitle(words) && !isFrame(words) && !NAMES_MEETING.test(words) && !OF_ANY_MEETING.test(words);
  });

/** The title of the only one of the items of a document that is headed by the meeting it comes from; else nothing. */
function onlyItem([item, ...others]: readonly Block[], blocks: readonly Block[]): string | undefined {
  if (!item || others.length > 0) return undefined;
  const isApart = (block: Block): boolean => shapeOf(block) !== shapeOf(item) || isFrame(wordsOf(block));
  const isOnly = item.label === null || blocks.every((block) => block === item || isApart(block));
  return isOnly ? wordsOf(item) : undefined;
}

/** The only item of a page whose minutes are those of no opening or closing of a meeting; else nothing. */
function onlyMinuted(blocks: readonly Block[]): string | undefined {
  const titles = blocks.flatMap((block, at) => {
    if (!MINUTES_BEGIN.test(wordsOf(block))) return [];
    const title = blocks.slice(Math.max(0, at - ABOVE_MINUTES), at).findLast(({ kind }) => kind === 'heading');
    return title && !OF_ANY_MEETING.test(wordsOf(title)) && isTitle(wordsOf(title)) ? [wordsOf(title)] : [];
  });
  return titles.length === 1 ? titles[0] : undefined;
}

/** What the paper is about that minutes name first. */
function paperNamed(blocks: readonly Block[]): string | undefined {
  const begins = blocks.findIndex((block) => MINUTES_BEGIN.test(wordsOf(block)));
  const [first] = blocks.slice(begins + 1).filter(({ kind, text }) => kind !== 'heading' && /[.:]$/.test(text));
  const title = first && PAPER.exec(wordsOf(first))?.groups?.title;
  return title ? title.charAt(0).toUpperCase() + title.slice(1) : undefined;
}

/**
 * The title of the item or the page, from the clearest place where one stands; else the name of its file.
 * @param head the blocks above what was said
 */
export function titleOf({ title, name, blocks }: Published, head: readonly Block[]): string {
  const lines = head.map(wordsOf);
  const subject = lines.flatMap((line) => SUBJECT.exec(line)?.groups?.title ?? [])[0];
  if (subject) return subject;
  const below = head.find((block, index) => block.kind === 'heading' && isItemMark(head[index - 1]));
  const candidates = head
    .filter((block, index) => canBeTitle(block, head[index - 1]) && (block === below || !isFrame(wordsOf(block))))
    .map(wordsOf)
    .filter((words) => isTitle(words) && (NAMES_MEETING.test(words) || !OF_ANY_MEETING.test(words)));
  const own = candidates.find((words) => !NAMES_MEETING.test(words));
  const ofPage = title && !isFrame(title) ? (PAGE_TITLE.exec(title)?.groups?.title ?? title) : null;
  const isItem = head.some((block) => isItemMark(block) || MEETING_OF_ITEM.test(wordsOf(block)));
  const items = itemsOf(blocks);
  const numbered = items.filter(({ label }) => label !== null).map(wordsOf);
  // Of several items the first is no title of the meeting.
  const above = lines.slice(0, Math.max(0, lines.indexOf(numbered[0] ?? '')));
  const ofMeeting = numbered.length > 1 ? above.find((line) => NAMES_MEETING.test(line)) : undefined;
  const first = numbered.includes(candidates[0] ?? '') ? (ofMeeting ?? candidates[0]) : candidates[0];
  const named =
    first === undefined || NAMES_MEETING.test(first) ? (onlyItem(items, blocks) ?? onlyMinuted(blocks)) : undefined;
  const paper = paperNamed(blocks);
  const inOrder = isItem ? [own, ofPage, paper, first] : [named, first, ofPage, paper];
  return inOrder.find(Boolean)?.replace(BEHIND_TITLE, '').replace(AROUND_TITLE, '') ?? name.replace(/\.[a-z]+$/i, '');
}
