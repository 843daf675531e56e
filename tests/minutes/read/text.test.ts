import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/minutes/read/read.ts';
import { blocksOf } from './blocks.ts';

describe('plain text', () => {
  it('is cut into paragraphs, whose lines are joined where they go on', async () => {
    const text = `Loamshire Police and Crime Panel

The Panel received the annual report of the Commissioner and thanked all
those who had worked on it through what had been a hard year for the
county.

Members heard that the vans had been
paid for.`;
    expect(await blocksOf(text)).toEqual([
      'heading Loamshire Police and Crime Panel',
      'paragraph The Panel received the annual report of the Commissioner and thanked all those who had worked on it through what had been a hard year for the county.',
      'paragraph Members heard that the vans had been paid for.',
    ]);
  });

  it.each([
    ['MINUTES OF THE MEETING HELD ON MONDAY, 4TH MAY', '2020 AT NOON'],
    ['Minutes of the meeting held on 4', 'May 2020'],
    ['The Commissioner said that all of the vans would be here by March', '2021 at the latest.'],
    ['A Member was concerned that the harbour watch at the ferries had lost', '12 officers.'],
    ['5.  THE VANS OF THE HARBOUR WATCH AND WHAT THEY COST IN THE YEAR', '2020/21'],
  ])('joins the lines over which a date or a number of things is broken: %s', async (line, rest) => {
    const prose = 'The Panel met in the hall above the ferry quay, from which all of its members could see\nthe boats.';
    expect((await blocksOf(`${line}\n${rest}\n\n${prose}`))[0]).toContain(`${line.replace(/^5\.\s+/, '')} ${rest}`);
  });

  it.each([['- 1 -', 'TOWN AND HARBOUR PANEL – 28.01.22'], ['Page 1 of 3', 'TOWN AND HARBOUR PANEL'], ['– 12 –']])(
    'goes on over the foot of a page and the head of the next: %s',
    async (...page) => {
      const lines = [
        'Members asked that the tides be shown for each of the ports in a',
        ...page,
        'simple form. The table would come in June.',
      ];
      expect(await blocksOf(lines.join('\n'))).toEqual([
        'paragraph Members asked that the tides be shown for each of the ports in a simple form. The table would come in June.',
      ]);
    },
  );

  it('goes on over pages whose head is the same on each, though empty lines stand around it', async () => {
    const head = 'Town and Harbour Panel          28 January 2030';
    const lines = [
      '5.1 The Panel was told by the harbour master that there had been 3,742',
      '',
      'Page 1 of 3',
      head,
      '',
      'boats in the port.',
      '',
      '5.2 The pier was shut.',
      '',
      'Page 2 of 3',
      head,
      '',
      '5.3 The ferry ran.',
    ];
    expect(await blocksOf(lines.join('\n'))).toEqual([
      'item [5.1] The Panel was told by the harbour master that there had been 3,742 boats in the port.',
      'item [5.2] The pier was shut.',
      'item [5.3] The ferry ran.',
    ]);
  });

  it('takes (i) for a letter where (j) comes next, also below a heading', async () => {
    expect(
      await blocksOf('(h)  The pier was shut.\n\nBoats\n\n(i)  Boats had sunk.\n(j)  Divers had been down.'),
    ).toEqual([
      'item [(h)] The pier was shut.',
      'heading Boats',
      'item [(i)] Boats had sunk.',
      'item [(j)] Divers had been down.',
    ]);
  });

  it('begins a block where another speaker is named, however full the line above is', async () => {
    const lines = [
      'Cllr Oak – asked whether the ferry would run on Sundays now that the pier was open.',
      'PCC – it would run from May on, with the two boats that the harbour board had bought.',
      'The Chair (Mr Elm) – would there be room for bicycles, and at what hours of the day?',
    ];
    expect(await blocksOf(lines.join('\n'))).toEqual(lines.map((line) => `paragraph ${line}`));
  });

  it('joins lines that hang below a label, also where a sentence ends with a line', async () => {
    const text =
      '    5. A Member said that the quays had shrunk.\n       The Chair\n       would look.\n    6. Fish rose.\nThe end.';
    expect(await blocksOf(text)).toEqual([
      'item [5.] A Member said that the quays had shrunk. The Chair would look.',
      'item [6.] Fish rose.',
      'paragraph The end.',
    ]);
  });

  it('reads codes of a letter and a number as labels where they begin with one and go on, and else as names', async () => {
    const text = 'Headlines:\n\nB1 Arson fell.\n\nB2 Fraud rose.\n\nM5 Closures were rare.\n\nThe B4 was shut.';
    expect(await blocksOf(text)).toEqual([
      'paragraph Headlines:',
      'item [B1] Arson fell.',
      'item [B2] Fraud rose.',
      'paragraph M5 Closures were rare.',
      'paragraph The B4 was shut.',
    ]);
  });

  it('takes the quarter of a year for no question', async () => {
    const text = 'Q3 2023/24 Monitoring Report\n\nThe vans were new.\n\nQ1. Are they red?';
    expect(await blocksOf(text)).toEqual([
      'heading Q3 2023/24 Monitoring Report',
      'paragraph The vans were new.',
      'item [Q1.] Are they red?',
    ]);
  });

  it('goes on over an empty line in the middle of a sentence', async () => {
    expect(
      await blocksOf('Members received a long presentation on the work under the\n\nRural Plan. They heard:'),
    ).toEqual(['paragraph Members received a long presentation on the work under the Rural Plan. They heard:']);
  });

  it('goes on below a line with a verb that has no end, though it is short and the next one begins with a capital', async () => {
    expect(await blocksOf('(i)\nIt was feared that Community\nSupport Officers would go.')).toEqual([
      'item [(i)] It was feared that Community Support Officers would go.',
    ]);
  });

  it('keeps short lines apart that are not broken by a margin', async () => {
    const text =
      'Date: 3 May 2022\nReport by: the Clerk\nThe Panel met.\n\nThis is a line that is far longer than any margin would let it be, so that nothing here was broken into lines by hand or by program, as is usual.\nMore.';
    expect(await blocksOf(text)).toEqual([
      'paragraph Date: 3 May 2022',
      'paragraph Report by: the Clerk',
      'paragraph The Panel met.',
      expect.stringContaining('This is a line'),
      'paragraph More.',
    ]);
  });

  it.each([
    '·',
    '-',
    '–',
    '*',
    '•',
    'o',
    'Ø',
    '§',
    '▪',
    '1.',
    '1)',
    '24.1',
    '4.4.1',
    '(1)',
    '(i)',
    '(a)',
    'a)',
    'i.',
    '30/23',
    '1(1)',
    'PCP 34/12',
    'Question 1:',
    'Question 1 –',
  ])('reads the label %s', async (label) => {
    expect(await blocksOf(`The Panel heard:\n\n${label}   The vans were paid for.`)).toEqual([
      'paragraph The Panel heard:',
      `item [${label}] The vans were paid for.`,
    ]);
  });

  it('reads a number that stands without an empty line before it', async () => {
    expect(await blocksOf('1. The Panel met.\n2. It noted\nthe report.\n3. It closed.')).toEqual([
      'item [1.] The Panel met.',
      'item [2.] It noted the report.',
      'item [3.] It closed.',
    ]);
  });

  it('joins a label on a line of its own to what follows', async () => {
    expect(await blocksOf('24.1\n\nThe Panel met.\n\n·\nIt was cold.')).toEqual([
      'item [24.1] The Panel met.',
      'item1 [·] It was cold.',
    ]);
  });

  it('tells the levels of lists within each other by their kinds', async () => {
    const text =
      '1. Members asked about\n(a) vans;\n(b) cars; and\n(i) old ones\n(ii) new ones\n(c) boats.\n2. They left.';
    expect(await blocksOf(text)).toEqual([
      'item [1.] Members asked about',
      'item1 [(a)] vans;',
      'item1 [(b)] cars; and',
      'item2 [(i)] old ones',
      'item2 [(ii)] new ones',
      'item1 [(c)] boats.',
      'item [2.] They left.',
    ]);
  });

  it('takes (i) after (h) for a letter', async () => {
    const items = [...'abcdefghij'].map((letter) => `(${letter}) The point was made.`);
    expect(await blocksOf(items.join('\n'))).toEqual(
      items.map((item) => `item [${item.slice(0, 3)}] The point was made.`),
    );
  });

  it.each([
    '1.2 million people were asked.',
    '10.30 am was the time.',
    '24 Members attended.',
    '2016. That was the year.',
    '£5 was paid.',
    'Question 1 was answered.',
  ])('takes no sum, time or year for a label: %s', async (text) => {
    expect(await blocksOf(`The Panel met.\n\n${text}`)).toEqual(['paragraph The Panel met.', `paragraph ${text}`]);
  });

  it('takes a number in the middle of a sentence for what it is', async () => {
    const text = `The Commissioner said that of all the vans in the county there were about
12. Of these three were old, and the Chief Constable had asked for more of
them.`;
    expect(await blocksOf(text)).toHaveLength(1);
  });

  it('knows numbered headings from numbered paragraphs', async () => {
    const text =
      '5. POLICE AND CRIME PLAN\n\nThe Panel noted it.\n\n6. Precept\n\n(i) It was agreed.\n\n7   Budget\n\nIt was noted.';
    expect(await blocksOf(text)).toEqual([
      'heading [5.] POLICE AND CRIME PLAN',
      'paragraph The Panel noted it.',
      'heading [6.] Precept',
      'item [(i)] It was agreed.',
      'heading [7] Budget',
      'paragraph It was noted.',
    ]);
  });

  it('mends words that were parted at the end of a line, and keeps the hyphens of others', async () => {
    expect(await blocksOf('The Commis-\nsioner held a well-\nknown event.')).toEqual([
      'paragraph The Commissioner held a well-known event.',
    ]);
  });

  it('ends lists at a paragraph, but not numbered paragraphs', async () => {
    const text = '1. Heard.\n· Vans.\n\nThe Panel then asked:\n\n(a) What did they cost?\n\n2. Left.';
    expect(await blocksOf(text)).toEqual([
      'item [1.] Heard.',
      'item1 [·] Vans.',
      'paragraph The Panel then asked:',
      'item1 [(a)] What did they cost?',
      'item [2.] Left.',
    ]);
  });

  it('reads bars as the cells of a table, and a number and its title in one as a heading', async () => {
    const text = '| | | |\n| | 5. | Update on the plan | |\n| Action | Owner |\n| --- | --- |\n| Report | |';
    expect(await blocksOf(text)).toEqual(['heading [5.] Update on the plan', 'row Action | Owner', 'row Report |']);
  });

  it('reads lines with as many tabs as each other as rows, and tabs behind labels as none', async () => {
    const text = 'No.\tAction\tOwner\n7\tCount the vans\tClerk\n\n24.1\t(i)\tVans were counted.';
    expect(await blocksOf(text)).toEqual([
      'row No. | Action | Owner',
      'row 7 | Count the vans | Clerk',
      'item [24.1] (i) Vans were counted.',
    ]);
  });

  it('reads what stands below the first column as the text of the item whose number is in that column', async () => {
    const text = '| 5. | Rural Plan | |\n| | • Two vans were bought. | |\n| | The Panel noted the report. | |';
    expect(await blocksOf(text)).toEqual([
      'heading [5.] Rural Plan',
      'item [•] Two vans were bought.',
      'paragraph The Panel noted the report.',
    ]);
  });

  it('reads a few words in the last column beside a paragraph that stands below the first', async () => {
    const text =
      '| 5. | Rural Plan | |\n| | (i) The vans would be counted for the next meeting. | Clerk |\n| | The vans were red. | |';
    expect(await blocksOf(text)).toEqual([
      'heading [5.] Rural Plan',
      'item [(i)] The vans would be counted for the next meeting. | Clerk',
      'paragraph The vans were red.',
    ]);
  });

  it('goes on with a lettered list at l, also after a line between', async () => {
    expect(
      await blocksOf(
        'k)  Vans were red.\n\nIn the debate it was said that:\n\nl)  vans were old;\n\nm)  vans were slow.',
      ),
    ).toEqual([
      'item [k)] Vans were red.',
      'paragraph In the debate it was said that:',
      'item [l)] vans were old;',
      'item [m)] vans were slow.',
    ]);
  });

  it('takes no line that leads to a list with a dash for a heading', async () => {
    expect(await blocksOf('24.1  Members asked about –\n\na)  Vans, of which there were two.')).toEqual([
      'item [24.1] Members asked about –',
      'item1 [a)] Vans, of which there were two.',
    ]);
  });

  it('begins a list in the middle of a sentence at its first label', async () => {
    expect(await blocksOf('RESOLVED: That\n(1)  the vans be counted; and\n(2)  the boats be sold.')).toEqual([
      'paragraph RESOLVED: That',
      'item [(1)] the vans be counted; and',
      'item [(2)] the boats be sold.',
    ]);
  });

  it('leaves out the column of actions where it holds none', async () => {
    expect(await blocksOf('•  Two vans were bought.\t\t|\n•  Arson fell.  |')).toEqual([
      'item [•] Two vans were bought.',
      'item [•] Arson fell.',
    ]);
  });

  it.each(['13/WCP/48', 'WCP/13/48', '48/13', 'WCP 48/13', '48.12/13'])(
    'knows %s for the number of a minute',
    async (label) => {
      expect((await blocksOf(`${label}    Vans for the Ports\n\nTwo were bought.`))[0]).toBe(
        `heading [${label}] Vans for the Ports`,
      );
    },
  );

  it('the title of a numbered item is kept without the size of its report', async () => {
    const page = '18.\n\nVans and Boats: a Report on their Price pdf icon PDF 3 MB\n\nMinutes:\n\nThe Panel met.';
    expect((await blocksOf(page))[0]).toBe('heading [18.] Vans and Boats: a Report on their Price');
  });

  it('goes on over the number alone at the foot of a page, where the same head follows several', async () => {
    const page = (foot: number): string => `\n\n\n          ${foot}\n                    QUAY PCP\n\n`;
    const text = `Members asked what each of the boats${page(1)}had cost. The Chair spoke of the\nboats.${page(2)}Resolved: That it be noted.`;
    expect(await blocksOf(text)).toEqual([
      'paragraph Members asked what each of the boats had cost. The Chair spoke of the boats.',
      'paragraph Resolved: That it be noted.',
    ]);
  });

  it('leaves out the number of a page that stands again below it, and no other', async () => {
    const blocks = await blocksOf('The boats had\n\nPage 2:\n\n2\n\nbeen sold.\n\nPage 3:\n\n18\n\nVans');
    expect(blocks).toEqual(['paragraph The boats had been sold.', 'paragraph 18', 'heading Vans']);
  });

  it('puts what is printed beside a paragraph behind it, and drops the word above that', async () => {
    const beside = (text: string, margin: string): string => `${text.padEnd(60)}${margin}`;
    const lines = [
      beside('', 'Action'),
      '',
      beside('The Treasurer would tell the members what the rope', 'Treasurer to'),
      beside('on the quay had cost.', 'write a note'),
      '',
      'It rained on the boats.',
      '',
      beside('A survey of the pier would be sent round.', 'PCC'),
      beside('', 'and Clerk'),
      '',
      'It rained again.',
    ];
    expect(await blocksOf(lines.join('\n'))).toEqual([
      'paragraph The Treasurer would tell the members what the rope on the quay had cost. | Treasurer to write a note',
      'paragraph It rained on the boats.',
      'paragraph A survey of the pier would be sent round. | PCC and Clerk',
      'paragraph It rained again.',
    ]);
  });

  it('makes rows of names and sums that stand on lines of their own, one below the other', async () => {
    const table = 'Town\n\nShare\n\nQuay Bay\n\n£274,000\n\nTotal\n\n£4.5m';
    const rows = ['row Town | Share', 'row Quay Bay | £274,000', 'row Total | £4.5m'];
    expect(await blocksOf(`1.1  The towns had this:\n\n${table}\n\n1.2  It rained on them.`)).toEqual([
      'item [1.1] The towns had this:',
      ...rows,
      'item [1.2] It rained on them.',
    ]);
    expect(await blocksOf('Quay Bay\n\n£274,000')).toEqual(['heading Quay Bay', 'paragraph £274,000']);
  });

  it('leaves out the lists of files to download', async () => {
    expect(
      await blocksOf('The Panel met.\n\nSupporting documents:\n\n·  Report, item 6. PDF 123 KB\n\nThe next item'),
    ).toEqual(['paragraph The Panel met.', 'heading The next item']);
  });

  it('gives the words that it was given, in their order', async () => {
    const word = fc.constantFrom(
      'the',
      'Panel',
      'noted',
      '£2m',
      'vans.',
      'plan:',
      'of',
      'Kent,',
      'it;',
      '12',
      'No',
      'is',
    );
    const mark = fc.constantFrom('', '· ', '- ', '(a) ', '3. ', '24.1 ', '(ii) ', 'o  ', '7   ');
    const line = fc
      .tuple(mark, fc.array(word, { minLength: 1, maxLength: 14 }))
      .map(([label, words]) => label + words.join(' '));
    const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n')), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(lines, async (all) => {
        const text = all.flat().join('');
        const { blocks } = await read(new TextEncoder().encode(text), 'a.txt');
        const words = blocks.flatMap((block) => `${block.label ?? ''} ${block.text}`.trim().split(/\s+/));
        expect(words).toEqual(text.trim().split(/\s+/));
      }),
      { numRuns: 200 },
    );
  });
});

describe('encodings', () => {
  const text = 'The Panel’s £2m was “noted”.';
  const utf16 = (little: boolean): Uint8Array => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return new Uint8Array(little ? bytes : bytes.swap16());
  };
  const cp1252 = Buffer.from('The Panel\x92s \xa32m was \x93noted\x94.', 'latin1');

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', utf16(true)],
    ['UTF-16, big end first', utf16(false)],
    ['windows-1252', cp1252],
  ])('reads %s', async (_, bytes) => {
    expect(await blocksOf(bytes)).toEqual([`paragraph ${text}`]);
  });

  it('reads a page in the encoding that it names', async () => {
    const page = Buffer.from('<html><head><meta charset="iso-8859-5"></head><p>\xbf\xd0\xdd', 'latin1');
    expect(await blocksOf(page)).toEqual(['heading Пан']);
  });

  it('reads UTF-8 with damaged bytes, but for those', async () => {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xff]), Buffer.from(' It closed.')]);
    expect(await blocksOf(bytes)).toEqual([`paragraph ${text}\ufffd It closed.`]);
  });

  it('makes blanks plain, and takes away what cannot be seen', async () => {
    const hidden = 'The\u00a0neigh\u00adbour\u200bhood te\u0301am\u202e ﬁnds.';
    expect(await blocksOf(hidden)).toEqual(['paragraph The neighbourhood téam finds.']);
  });
});
