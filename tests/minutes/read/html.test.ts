import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/minutes/read/read.ts';
import { blocksOf } from './blocks.ts';

const AGENDA_ITEM = `<!DOCTYPE html><html><head><title>Agenda item - Rural Plan | Loamshire</title>
<script>document.write('<p>script</p>')</script><style>p { color: red }</style></head><body>
<div id="cookie-notice"><p>We use cookies.</p></div><header><h2>Loamshire Council</h2></header>
<nav><ul><li>Home</li></ul></nav>
<form id="aspnetForm"><div id="modgov"><div class="mgLinks"><p>You are here</p></div>
<h1 class="mgMainTitleTxt">Agenda item</h1>
<div class="mgContent"><h2 class="mgSubTitleTxt">Rural Plan</h2>
<ul class="mgNonBulletList"><li><span class="mgLabel">Meeting of </span>Loamshire Panel, Friday, 2nd October, 2020 (Item 6.)</li></ul>
<form><label>Search</label><input type="text"><button>Go</button></form>
<h3 class="mgSubItemTitleTxt">Minutes:</h3>
<div class="mgWordPara"><div class="WordSection1"><p class=MsoNormal>The Panel heard:<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span
style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>The vans cost&nbsp;£2m.
<p class=MsoListParagraph>(i)<span>&nbsp;&nbsp;&nbsp; </span>Half was for rural roads.</p>
<p class=MsoNormal>&nbsp;</p><p class=MsoNormal><b>RESOLVED:</b><br>That the plan be noted.</p></div></div>
<p class="mgSubItemTitleTxt">Supporting documents:</p>
<ul class="mgBulletList"><li><a href="x">Report</a>, item 6. <span class="mgFileSize">PDF 123 KB</span></li></ul>
<script>more()</script></div></div></form><footer><p>Contact us</p></footer></body></html>`;

describe('a page of an agenda item', () => {
  it('is its content, without what is around it', async () => {
    expect(await blocksOf(AGENDA_ITEM)).toEqual([
      'heading Agenda item',
      'heading Rural Plan',
      'paragraph Meeting of Loamshire Panel, Friday, 2nd October, 2020 (Item 6.)',
      'heading Minutes:',
      'paragraph The Panel heard:',
      'item [·] The vans cost £2m.',
      'item1 [(i)] Half was for rural roads.',
      'paragraph RESOLVED:',
      'paragraph That the plan be noted.',
    ]);
  });

  it('has the title that the page gives itself', async () => {
    const { title, format } = await read(new TextEncoder().encode(AGENDA_ITEM), 'mgAi.aspx');
    expect({ title, format }).toEqual({ title: 'Agenda item - Rural Plan | Loamshire', format: 'html' });
  });
});

it('a page is read where its minutes are, though another part of it is called its content', async () => {
  const page = `<html><body><div id="modgov"><h1>Minutes</h1>
<div class="mgContent"><p>Attendance: Ann Ash, Joe Elm</p></div>
<table class="mgItemTable"><tr><td><p class="mgAiTitleTxt">7.</p></td><td><p class="mgAiTitleTxt">Vans</p>
<div class="mgWordPara"><p>The Panel heard of vans.</p></div></td></tr></table></div></body></html>`;
  expect(await blocksOf(page)).toContain('paragraph The Panel heard of vans.');
});

it.each(['PDF 702 KB', 'pdf icon PDF 702 KB'])('a heading is without the size of its file: %s', async (size) => {
  expect(await blocksOf(`<h2>Rural Plan ${size}</h2><p>Vans were bought.</p>`)).toContain('heading Rural Plan');
});

describe('the day of the meeting of an item', () => {
  const page = (link: string, content = ''): string =>
    `<html><body><div id="modgov"><ul class="mgActionList"><li><a href="x">Agenda</a></li><li>${link}</li></ul>
<h1>Agenda item</h1><div class="mgContent"><h2>Rural Plan</h2>${content}<p>The Panel heard of vans.</p></div></div></body></html>`;
  const said = 'Meeting of Loamshire Police and Crime Panel, Friday, 2nd October, 2020 (Item 6.)';

  it('is read in the links of its page', async () => {
    expect(await blocksOf(page(`<a href="y">${said}</a>`))).toEqual([
      'heading Agenda item',
      'heading Rural Plan',
      `paragraph ${said}`,
      'paragraph The Panel heard of vans.',
    ]);
  });

  it('is not said twice, nor taken from links to other things', async () => {
    expect(await blocksOf(page(`<a href="y">${said}</a>`, `<p>${said}</p>`))).toHaveLength(4);
    expect(await blocksOf(page('<a href="y">Meetings of other panels</a>'))).toHaveLength(3);
  });
});

describe('a page of a whole meeting', () => {
  it('has the items of its agenda table as numbered headings, with their minutes below', async () => {
    const item = (number: string, title: string, content: string): string =>
      `<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">${number}</p></td><td><p class="mgAiTitleTxt">${title}</p>${content}</td></tr>`;
    const minutes = (text: string): string =>
      `<p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara">${text}</div>`;
    const report = '<ul class="mgBulletList"><li><a>Appendix A</a>, item 2. <span>PDF 1 MB</span></li></ul>';
    const page = `<html><body><main><table class="mgItemTable">${item('1.', 'Apologies', '')}
      ${item('2.', '<a>Rural Plan</a><span class="mgFileSize">PDF 83 KB</span>', report + minutes('<p>1)&nbsp;&nbsp; Noted.<p>2)&nbsp;&nbsp; Closed.'))}</table>`;
    expect(await blocksOf(page)).toEqual([
      'heading [1.] Apologies',
      'heading [2.] Rural Plan',
      'heading Minutes:',
      'item [1)] Noted.',
      'item [2)] Closed.',
    ]);
  });
});

it('is read with the minutes that stand in a part named for links', async () => {
  const page =
    '<main><h1>Plan</h1><div class="mgLinks"><div class="mgWordPara"><p>Arson rose.</p></div></div><div class="mgLinks"><p>Home</p></div></main>';
  expect(await blocksOf(page)).toEqual(['heading Plan', 'paragraph Arson rose.']);
});

describe('lists of a page', () => {
  it('have the numbers that a browser shows', async () => {
    const page = `<ol start="3"><li>c</li><li value="7">g<ol type="a"><li>ga<ol style="list-style-type: lower-roman"><li>gai</ol><li>gb</ol></li><li>h</li></ol>
      <ol reversed><li>two</li><li>one</li></ol><ol type=I><li>I<li>II</ol>`;
    expect(await blocksOf(page)).toEqual([
      'item [3.] c',
      'item [7.] g',
      'item1 [a.] ga',
      'item2 [i.] gai',
      'item1 [b.] gb',
      'item [8.] h',
      'item [2.] two',
      'item [1.] one',
      'item [I.] I',
      'item [II.] II',
    ]);
  });

  it('keep the paragraphs of an item within it, and what is printed before it', async () => {
    const page =
      '<ul><li><p>First point.</p><p>More of it.</p><ul><li>Inner.</ul></li><li>(a) Second.</ul><p>After.</p>';
    expect(await blocksOf(page)).toEqual([
      'item [•] First point.',
      'paragraph1 More of it.',
      'item1 [◦] Inner.',
      'item [(a)] Second.',
      'paragraph After.',
    ]);
  });

  it.each(['·', 'o', '§', 'Ø', '(i)', '24.1', '-'])(
    'are known where Word made them of paragraphs with %s',
    async (label) => {
      expect(await blocksOf(`<p>Heard:<p><span>${label}<span>&nbsp;&nbsp; </span></span>The vans came.`)).toEqual([
        'paragraph Heard:',
        `item [${label}] The vans came.`,
      ]);
    },
  );
});

describe('tables of a page', () => {
  it('are rows, cell by cell', async () => {
    const page = '<table><tr><th>Action<th>Owner<th>Due<tr><td>Report on vans<td><td>May</table>';
    expect(await blocksOf(page)).toEqual(['row Action | Owner | Due', 'row Report on vans | | May']);
  });

  it('are read as paragraphs where a meeting is set out in them', async () => {
    const long =
      'The Panel asked about the vans and was told at length of what they had cost and of how they were used in the county. ';
    const page = `<table><tr><td>5.</td><td><p>Rural Plan</p><p>${long}</p><ul><li>${long}</li></ul></td></tr><tr><td><p>6.</p></td><td>Date of the next meeting</td></tr></table>`;
    expect(await blocksOf(page)).toEqual([
      'heading [5.] Rural Plan',
      `paragraph ${long.trim()}`,
      `item [•] ${long.trim()}`,
      'item [6.] Date of the next meeting',
    ]);
  });
});

describe('what a page breaks into lines', () => {
  it('is paragraphs where it breaks between them', async () => {
    const page =
      '<div>The Panel met.<br><br>1. It noted the plan.<br>2. It left<br>early.</div><pre>a b\n\nThe end.</pre>';
    expect(await blocksOf(page)).toEqual([
      'paragraph The Panel met.',
      'item [1.] It noted the plan.',
      'item [2.] It left early.',
      'paragraph a b',
      'paragraph The end.',
    ]);
  });

  it('gives the words that it was given, in their order', async () => {
    const word = fc.constantFrom('the', 'Panel', 'noted', '£2m', 'vans.', 'plan:', 'of', 'Kent,', '·', '(a)', '7');
    const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));
    const tag = fc.constantFrom('p', 'div', 'h2', 'span', 'b', 'blockquote', 'td', 'section');
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        words.map((text) => ` ${text} `),
        fc
          .tuple(tag, fc.array(tie('tree'), { minLength: 1, maxLength: 4 }))
          .map(([name, inner]) =>
            name === 'td'
              ? `<table><tr><td>${inner.join('</td><td>')}</td></tr></table>`
              : `<${name}>${inner.join('<br>')}</${name}>`,
          ),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(tree, async (body) => {
        const { blocks } = await read(new TextEncoder().encode(`<html><body><p>Start.</p>${body}`), 'a.html');
        const all = (text: string): string[] => text.split(/[\s|]+/).filter(Boolean);
        expect(blocks.flatMap(({ label, text }) => all(`${label ?? ''} ${text}`))).toEqual([
          'Start.',
          ...all(body.replace(/<[^>]*>/g, ' ')),
        ]);
      }),
      { numRuns: 200 },
    );
  });
});
