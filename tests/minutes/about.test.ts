import { describe, expect, it } from 'vitest';
import { minutesOf } from '../../src/minutes/minutes.ts';
import type { About, Block, Published } from '../../src/minutes/model.ts';
import { bundledDataset } from '../support/dataset.ts';
import { published } from '../support/minutes.ts';

const { forces } = await bundledDataset();

const about = (text: string, own: Partial<Published> = {}): About => minutesOf(published(text, own), forces).about;

describe('the force area', () => {
  it.each([
    ['hampshire', 'The Hampshire and Isle of Wight Police and Crime Panel met in Kent.'],
    ['hampshire', 'The Hampshire & Isle of Wight Police & Crime Panel met.'],
    ['lancashire', 'A meeting of the Police and Crime Panel for Lancashire.'],
    ['essex', 'Essex Police, Fire and Crime Panel'],
    ['west-mercia', 'The councils of Worcestershire, Herefordshire and Shropshire had been asked.'],
    ['humberside', 'Members from North Lincolnshire and from Hull asked about vans.'],
    ['thames-valley', 'The Police and Crime Commissioner for Thames Valley has decided.'],
    ['metropolitan', 'London Assembly Police and Crime Committee'],
    ['sussex', 'A van for Brighton & Hove, and one for West Sussex.'],
    ['cleveland', "Cleveland's Police and Crime Commissioner told the Panel."],
    ['surrey', 'Surrey Police has bought vans.'],
    ['south-yorkshire', 'Officers of Doncaster and of Rotherham came.'],
  ])('is %s in "%s"', (id, text) => {
    expect(about(text).force).toBe(id);
  });

  it('is the one whose panel it is, however often a neighbour is named', () => {
    const neighbour = 'Warwickshire Police would pay Warwickshire its share.';
    expect(about(`West Mercia Police and Crime Panel\n${neighbour}\n${neighbour}`).force).toBe('west-mercia');
  });

  it('is unknown where none is named, or only one place, or two alike', () => {
    expect(about('The Panel heard about vans.').force).toBeNull();
    expect(about('A van was bought in Luton.').force).toBeNull();
    expect(about('Kent Police helped Essex Police.').force).toBeNull();
    expect(about('Westmarch Police and Crime Panel').force).toBeNull();
  });

  it.each([
    'A drone was bought jointly with the Cleveland Police and Crime Commissioner.',
    'Compared with Durham and Cleveland Police, fewer vans were off the road.',
    'Such as Kent Police had, and neighbouring Essex Police.',
  ])('is not another one that it is named beside: %s', (text) => {
    expect(about(text).force).toBeNull();
  });

  it('is no word in small letters', () => {
    expect(about('They were reading, and reading, about the bury of the bath.').force).toBeNull();
  });

  it('is looked for among the known ones only', () => {
    const text = 'Kent and Medway Police and Crime Panel';
    expect(minutesOf(published(text), []).about.force).toBeNull();
  });
});

describe('whose it is', () => {
  it.each([
    ['panel', 'Kent and Medway Police and Crime Panel', 'Minutes\nKent & Medway Police and Crime Panel'],
    ['panel', 'Westmarch Police and Crime Panel', 'Minutes of the Westmarch Police and Crime Panel'],
    ['panel', 'Police and Crime Panel', 'Agenda item\nThe Panel heard about vans.'],
    [
      'commissioner',
      'Office of the Police and Crime Commissioner for Westmarch',
      'DECISION NOTICE\nOffice of the Police and Crime Commissioner for Westmarch',
    ],
    [
      'council',
      'Westmarch Borough Council',
      'Westmarch Borough Council\nOverview and Scrutiny Committee\nThe committee asked about arson.',
    ],
    ['other', 'Not stated', 'A page about arson.'],
  ] as const)('%s: %s', (body, bodyName, text) => {
    expect(about(text)).toMatchObject({ body, bodyName });
  });
});

describe('the sort of document and its title', () => {
  it('of an item is what comes after "Agenda item"', () => {
    expect(
      about('# Agenda item\n# Delivery of the Plan\nTo receive a report.\nMinutes:\nThe Panel heard.'),
    ).toMatchObject({
      type: 'agenda-item',
      title: 'Delivery of the Plan',
    });
  });

  it('of an item may stand in the title of the page only', () => {
    const page = (title: string): About => about('Minutes:\nThe Panel heard.', { format: 'html', title });
    expect(page('Agenda item - Delivery of the Plan')).toMatchObject({
      type: 'agenda-item',
      title: 'Delivery of the Plan',
    });
    expect(page('Issue - items at meetings - Vans').title).toBe('Vans');
    expect(about('Issue - meetings\nSafer Lanes\nMinutes:\nThe Panel heard.').title).toBe('Safer Lanes');
  });

  it("of a panel's report is its subject", () => {
    expect(
      about('Report by: Westmarch Police and Crime Panel\nSUBJECT: The draft precept\nDate: 4 May 2021'),
    ).toMatchObject({
      type: 'panel-report',
      title: 'The draft precept',
    });
  });

  it('is not what stands beside "Subject" in the head of a table', () => {
    const minutes =
      'Westmarch Police and Crime Panel\n| Subject | Report | Decision\n| Vans | Two were bought. | Noted';
    expect(about(minutes).title).toBe('Westmarch Police and Crime Panel');
  });

  it('of a whole meeting is how it is headed', () => {
    expect(
      about(
        'Minutes of a meeting of the Westmarch Police and Crime Panel held on 4 May 2021\nPresent:\nCouncillor Oak',
      ),
    ).toMatchObject({
      type: 'minutes',
      title: 'Minutes of a meeting of the Westmarch Police and Crime Panel held on 4 May 2021',
    });
  });

  it('of the one item of a meeting is that of the item', () => {
    const heading = (label: string | null, text: string): Block => ({ kind: 'heading', label, level: 0, text });
    const meeting = heading(null, 'Westmarch Police and Crime Panel, 4 May 2021');
    expect(about('', { blocks: [meeting, heading('7.', 'Vans')] }).title).toBe('Vans');
    expect(about('', { blocks: [meeting, heading('7.', 'Vans'), heading('8.', 'Boats')] }).title).toBe(meeting.text);
    const other = heading('12.12/13', 'Boats');
    expect(about('', { blocks: [meeting, heading('7.', 'Vans'), other] }).title).toBe(meeting.text);
    const point: Block = { kind: 'item', label: '6.', level: 0, text: 'Two boats were sold.' };
    expect(about('', { blocks: [meeting, point, heading('7.', 'Vans')] }).title).toBe(meeting.text);
  });

  it('of several items is that of none of them', () => {
    const heading = (label: string, text: string): Block => ({ kind: 'heading', label, level: 0, text });
    const line: Block = {
      kind: 'paragraph',
      label: null,
      level: 0,
      text: 'MINUTES of a meeting of the Westmarch Police and Crime Panel held at the Quay Hall.',
    };
    const blocks = [line, heading('7/21', 'Vans'), heading('8/21', 'Boats')];
    expect(about('', { blocks }).title).toBe(line.text.slice(0, -1));
  });

  it.each([
    ['Vans', 'Minute 7. Vans\nWestmarch Police and Crime Panel'],
    ['Vans', '# Vans [Item 7]\nThe Panel heard.'],
    ['Vans', 'Agenda item\nVans.\nMinutes:\nThe Panel heard.'],
    ['Vans', '# Welcome and Introductions\n# Vans\nThe Panel heard.'],
    ['Vans', 'Present:\nCouncillor Oak (in the Chair)\n# Vans\nThe Panel heard.'],
  ])('is %s without what is printed around it: %s', (title, text) => {
    expect(about(text).title).toBe(title);
  });

  it('is no word of the page, nor whose paper or decision it is', () => {
    const head = '<<\nMedia\nMeeting Details\nGuide time: 2.40 – 3.20pm\nPresented By: Ida Quay\n';
    expect(about(`${head}UNANIMOUSLY RESOLVED\nVans and boats\nThe Panel heard.`).title).toBe('Vans and boats');
  });

  it('may be "Report of" where it stands as the title of an item', () => {
    expect(about('# Agenda item\n# Report of the Harbour Task Group\nMinutes:\nThe Panel heard.').title).toBe(
      'Report of the Harbour Task Group',
    );
  });

  it('of a page whose items are not numbered is that of the one that no other meeting has', () => {
    const page = (item: string): string =>
      `Westmarch Police and Crime Panel\n# Declarations of Interest\nMinutes:\nNone.\n${item}# Any other business\nMinutes:\nNone.`;
    const vans = '# Vans To consider the report\nMinutes:\nThe Panel heard.\n';
    expect(about(page(vans)).title).toBe('Vans');
    expect(about(page(`${vans}# Boats\nMinutes:\nMembers spoke.\n`)).title).toBe('Westmarch Police and Crime Panel');
  });

  it('may span years that are no date of a meeting', () => {
    const paper = about('# Agenda item\n# Vans for 2025-26 to 2029-30\nMinutes:\nThe Panel heard.');
    expect(paper).toMatchObject({ title: 'Vans for 2025-26 to 2029-30', meetingDate: null });
  });

  it('is what the paper is about that the minutes name first, where none is printed', () => {
    const heard = 'The Panel received a report from the Commissioner about the price of vans, which had risen.';
    expect(about(`Minutes:\n${heard}`).title).toBe('Price of vans');
    expect(
      about(
        `Westmarch Police and Crime Panel\nMeeting of Westmarch Police and Crime Panel, Monday, 4th May, 2020 2.00 pm (Item 3.)\nMinutes:\n${heard}`,
      ).title,
    ).toBe('Price of vans');
  });

  it('of another page is a web page', () => {
    expect(about('# Two new vans\nThe Commissioner has bought two vans.', { format: 'html' })).toMatchObject({
      type: 'web-page',
      title: 'Two new vans',
    });
  });

  it('falls back on the name of the file', () => {
    expect(about('·  Arson had fallen.', { name: 'vans-in-may.txt' }).title).toBe('vans-in-may');
  });
});

describe('the day of the meeting', () => {
  it.each([
    ['2016-09-08', 'Date: 8th September 2016'],
    [
      '2021-05-04',
      'Minutes of a meeting of the Westmarch Police and Crime Panel held on Tuesday, 4th May, 2021 at 10.00 am',
    ],
    ['2021-05-04', 'Westmarch Police and Crime Panel - Tuesday 4 May 2021 10.30 am'],
    ['2021-05-04', '4 May 2021'],
    ['2021-05-04', 'Held at the Shire Hall on 04/05/2021'],
    ['2021-05-04', 'Meeting date: 4.5.2021'],
    ['2021-05-04', '4 Mai / May 2021, Neuadd y Sir / Shire Hall'],
    ['2021-05-04', 'Date | 4 May 2021 | 10.30 am'],
    ['2021-05-04', '4 May 2021 - 14:00 to 16:30'],
  ])('is %s in "%s"', (day, line) => {
    expect(about(`Westmarch Police and Crime Panel\n${line}\nThe Panel heard about vans.`).meetingDate).toBe(day);
  });

  it.each([
    'Minutes of the previous meeting held on 4 May 2021',
    'The minutes of the meeting held on 4 May 2021 were confirmed as a correct record.',
    'Date of next meeting: 4 May 2021',
    'Published: 4 May 2021',
    'Police and Crime Plan from 4 May 2021',
    'Panel meeting, May 2021',
    'The meeting on Tuesday',
    'The Panel has 12 vans now',
    'Meetings on 4 May 2021 and 6 June 2021',
    'to hand in a new scheme for the vans by 4 May 2021',
    'The ferry is out of use until 4 May 2021',
    'Count the buoys | Treasurer | 4 May 2021',
    'Reserves of £9.4m at 4 May 2021',
    'The year ended 4 May 2021',
    'To confirm the Minutes of the Panel meeting held on 4 May 2021.',
  ])('is not told by "%s"', (line) => {
    expect(about(`# Vans\n${line}\n·  Two vans were on order.`).meetingDate).toBeNull();
  });

  it('is not the one that the title of an item about other minutes has', () => {
    const item = '# Agenda item\n# Minutes of the meeting held on 4 May 2021\nMinutes:\nThe Panel agreed them.';
    expect(about(item).meetingDate).toBeNull();
  });

  it('may stand at the head of the minutes of an item, below the frame of its page', () => {
    const item =
      '# Agenda item\n# Vans\nMinutes:\nWestmarch Police and Crime Panel, Tuesday, 4 May 2021\nThe Panel met.';
    expect(about(item).meetingDate).toBe('2021-05-04');
  });

  it('is not the one below the heading of the next meeting', () => {
    expect(about('# 1. Vans\nNone was on order.\n# 2. Date of next meeting\n4 May 2021').meetingDate).toBeNull();
  });

  it('is none that is only mentioned in what was said', () => {
    expect(about('Agenda item\nVans\nMinutes:\n·  A meeting was held on 4 May 2021.').meetingDate).toBeNull();
  });
});

describe('the plan', () => {
  it.each([
    ['Police and Crime Plan 2016-2021', '2016', '2021', 'what was done under the Police and Crime Plan 2016-2021.'],
    ['Updated Police and Crime Plan 2018/19', '2018', '2019', 'the updated Police and Crime Plan - 2018/19'],
    ['Police and Crime Plan 2024/28', '2024', '2028', 'the Police and Crime Plan for 2024/28'],
    ['Police & Crime Plan 2017-2021', '2017', '2021', 'Police & Crime Plan 2017 – 2021'],
    ['Police, Fire and Crime Plan 2021-2026', '2021', '2026', 'the 2021 to 2026 Police, Fire and Crime Plan'],
    ['Police, Crime and Justice Plan 2025/29', '2025', '2029', 'the Police, Crime and Justice Plan (2025-29)'],
    ['Police and Crime Plan 2013-2017', '2013', '2017', 'police and crime plan April 2013 to March 2017'],
    ['Police and Crime Plan to 2029', null, '2029', 'the Police and Crime Plan to 2029'],
    ['Safer Westmarch Plan', null, null, 'work under the Safer Westmarch Plan'],
  ])('is %s, %s to %s, in "%s"', (title, start, end, text) => {
    expect(about(`The Panel heard of ${text}`).plan).toEqual({ title, start, end });
  });

  it.each([
    'The Police and Crime Plan was noted.',
    'The Annual Report 2016/17 was noted.',
    'The Medium Term Financial Plan 2016-2021 was noted.',
    'The Plan Working Group met in 2016.',
  ])('is not told by "%s"', (text) => {
    expect(about(text).plan).toBeNull();
  });

  it('that the title names comes before one that is mentioned', () => {
    const text = 'The Police and Crime Plan 2013-2017 had ended.';
    expect(about(`# Agenda item\n# Police and Crime Plan 2017-2021\n${text}`).plan?.start).toBe('2017');
  });
});
