import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/minutes/passages.ts';
import { blocksOf, numbered, unnumbered } from '../support/minutes.ts';

/** How minutes are written: whole items of invented panels, and the numbered passages that they have. */
const STYLES: readonly { style: string; minutes: string; passages: readonly string[] }[] = [
  {
    style: 'two numberings at once, then bullets, then what was moved and seconded',
    minutes: `
7  Delivery of the Plan (Report WPCP/11/19)
The Panel considered report WPCP/11/19 by the Commissioner.
During the discussion, the following points were made:
•  Arson was down by a tenth since April.
•  The Commissioner would write to the Chair about vans.
It was moved by Councillor Ash, seconded by Councillor Oak and
DECIDED
That the report be noted.
8  Dates of Future Meetings
The dates were noted.`,
    passages: ['1 Arson was', '2 The Commissioner'],
  },
  {
    style: 'a meeting that was held, whose report it is, and clauses that begin with To',
    minutes: `
At a Meeting of the Wessdale Police and Crime Panel held in the Town Hall, Ashby on 3 June 2019
7  Annual Report
Verbal update by the Scrutiny Officer.
The Panel considered the annual report.
Councillor Ash asked about arson.
It was AGREED that the report be noted.
8  Precept
A report by the Commissioner is attached.
The Commissioner explained his proposal.
Resolved:
To support the precept.
To thank the Commissioner.`,
    passages: ['1 The Panel', '2 Councillor Ash', '3 The Commissioner'],
  },
  {
    style: 'a panel that notes what is listed below',
    minutes: `
9  Inspections
The Panel considered a report of the inspectorate.
Members asked about arson.
The Chief Constable replied.
Resolved: That the Police and Crime Panel notes
(i)  the report.
(ii)  that an inspection was postponed.`,
    passages: ['1 The Panel', '2 Members asked', '3 The Chief'],
  },
  {
    style: 'questions with answers in brackets, of several paragraphs',
    minutes: `
10  Speedwatch
The Commissioner gave an update.
Members' Questions
(1)  The Commissioner was asked for his view.
[The Commissioner agreed.
Drivers had letters.
Reference was made to bends.]
(2)  Would there be more devices?
[There would.]
RESOLVED – That the report be noted.`,
    passages: ['1 The Commissioner', '2 Would there'],
  },
  {
    style: 'capital headings with numerals below, agreed alone on a line',
    minutes: `
# MINUTES
1.  MINUTES OF THE LAST MEETING
(i)  The minutes were signed.
2.  COMMISSIONER'S REPORT
(i)  The report told of two new vans.
(ii)  Members asked about arson:
-  it had fallen in the ports,
-  it had risen inland.
AGREED
(i)  That the report be noted.`,
    passages: ['1 The minutes', '2 The report', '3 Members asked'],
  },
  {
    style: 'an agenda table with a cell of minutes and rows of empty pipes',
    minutes: `
| Item | Minutes | Action
| 4. | The Panel was told that arson had fallen. | Clerk
|  | |
| 5. | The Panel asked about vans. Two had been bought. | `,
    passages: ['1 4. |', '2 5. |'],
  },
  {
    style: 'one running number, with headings between and bulleted questions below',
    minutes: `
# Commissioner's Questions
26.  The Panel asked the following:
•  Would vans be bought? Two would.
•  Had arson fallen? It had.
27.  The Chairman thanked the Commissioner.
# Annual Report
28.  The Panel considered the report (copy appended).
29.  RESOLVED – That the Panel notes the report.`,
    passages: ['1 The Panel', '2 Would vans', '3 Had arson', '4 The Chairman', '5 The Panel', '6 RESOLVED –'],
  },
  {
    style: 'bullets of what reference was made to, then questions (1), (2) with answers in brackets',
    minutes: `
27/22  Report of the Commissioner
The Panel received the report.
Reference was made to the following:
•  Burglary had fallen by a fifth.
•  Two vans were on order.
Members' Questions
(1)  Was the survey on time? [The Commissioner replied that it was.]
(2)  What did it cost? [£4,000, which had been budgeted.]
RESOLVED: That the report be noted.`,
    passages: ['1 Burglary had', '2 Two vans', '3 Was the', '4 What did'],
  },
  {
    style: 'prose with time-stamps, inline actions and decisions',
    minutes: `
10.05 am – The Chairman welcomed everybody to the meeting.
10:20 The Commissioner told Members of two new vans.
ACTION: The office to send a note on vans.
Members were glad of it.
Decision: The report was noted.`,
    passages: ['1 10.05 am', '2 10:20 The', '3 Members were'],
  },
  {
    style: 'numbered items above paragraphs that begin anew, the report in brackets',
    minutes: `
A meeting of the Wessdale Police and Crime Panel was held on Tuesday 28 June 2022 at the Town Hall.
OFFICIALS: J Ash, D Oak and M Elm.
37.  Police and Crime Plan - Boats and Piers (Item B1)
1.  The Commissioner told Members of two new boats.
2.  Members were glad of it.
Action 17 – The office to send a note on boats.`,
    passages: ['1 The Commissioner', '2 Members were'],
  },
  {
    style: 'lettered points with numerals below, the noting in a sentence',
    minutes: `
The Commissioner highlighted the following:
(a)  reserves would fall, since
i.  pay would rise, and
ii.  grants would end;
(b)  two vans were on order.
In response to questions it was confirmed that:
(c)  arson had fallen.
The Panel noted the report.`,
    passages: ['1 reserves would', '2 two vans', '3 arson had'],
  },
  {
    style: 'items with bracketed numbers of their own',
    minutes: `
1.  General
1(1)  Apologies
Apologies were received from Councillor Elm.
1(2)  Declarations of Interest
There were none to declare.
2.  Report of the Commissioner
Councillor Ash asked about vans. In response, the Commissioner said that two were on order.
Councillor Oak asked about arson. In response, the Commissioner said that it had fallen.
Resolved
That the report be noted.`,
    passages: ['1 There were', '2 Councillor Ash', '3 Councillor Oak'],
  },
  {
    style: 'minute numbers by year, RESOLVED to with clauses',
    minutes: `
30/23  DELIVERY OF THE PLAN
The Commissioner presented a report on delivery.
Members thought that arson should have its own page.
RESOLVED to
1)  note the report; and
2)  ask for a page on arson.
31/23  MEMBERS' QUESTIONS
A Member asked about vans and was told that two were on order.`,
    passages: ['1 The Commissioner', '2 Members thought', '3 A Member'],
  },
  {
    style: 'exchanges under the names of members',
    minutes: `
# Councillor Ash
Asked what was done about arson in the ports.
The Commissioner replied that two vans were on order.
# Councillor Oak
Asked when the survey would end.
The Commissioner undertook to tell the Panel in May.
# Resolved
i.  That the answers be noted.
ii.  That a survey be brought.`,
    passages: ['1 Asked what', '2 The Commissioner', '3 Asked when', '4 The Commissioner'],
  },
  {
    style: 'rigid numbered items with sub-items and a resolved line with a comma',
    minutes: `
11.  DELIVERY OF THE PLAN
The Commissioner gave an account of delivery.
11a  VANS
Two vans were on order.
RESOLVED, that
(1)  the account be noted; and
(2)  a list of vans be sent.`,
    passages: ['1 The Commissioner', '2 Two vans'],
  },
  {
    style: 'what was considered, questions as bullets, their answers as more bullets, a resolution',
    minutes: `
Considered –
The report of the Commissioner on delivery.
Members asked the following questions:
•  Had arson fallen?
•  Were vans on order?
Key responses noted as follows:
•  Arson had fallen by a tenth.
•  Two vans were on order.
Resolved –
That Members note the report.`,
    passages: ['1 Had arson', '2 Were vans', '3 Arson had', '4 Two vans'],
  },
  {
    style: 'numbered paragraphs of what each guest undertook',
    minutes: `
# 5 Question and Answer Session (Item 5)
5.1  The Committee put questions to the Deputy Mayor.
5.2  The Deputy Mayor undertook to supply:
•  the number of vans; and
•  the cost of the survey.
5.3  Resolved: That the answers be noted.`,
    passages: ['1 The Committee', '2 The Deputy', '3 Resolved: That'],
  },
  {
    style: 'decimals in one item, bullets in another',
    minutes: `
5.  Performance
In response to Members' questions:
o  The target had been missed.
o  Two bids had been made.
It was moved, seconded and AGREED
That the Panel note the report.
6.  Complaints
6.1  The Panel noted that:
a)  three had been received;
b)  none had been upheld.
6.2  A protocol would be brought in May.`,
    passages: ['1 The target', '2 Two bids', '3 The Panel', '4 A protocol'],
  },
  {
    style: 'a number at the head of an item of prose',
    minutes: `
12.  Report of the Commissioner.
Decisions of the last quarter were told first.
Members asked about vans. Two were on order.
Members asked about arson. It had fallen.
Agreed actions had been done.
RESOLVED that the report be noted.`,
    passages: ['1 Report of', '2 Decisions of', '3 Members asked', '4 Members asked', '5 Agreed actions'],
  },
  {
    style: 'a decision notice with headed fields and sums in bullets',
    minutes: `
# Decision Record
Reference: 12/2021
Title: Grants for the ports
Date: 4 May 2021
# Summary
Two grants are made:
•  £4,000 to the harbour watch
•  £2,500 to the night bus
# Decision
To approve both grants.`,
    passages: ['1 £4,000 to', '2 £2,500 to'],
  },
  {
    style: 'titles above prose, the time, and declarations',
    minutes: `
Draft Budget of the Port Police and of the Fire and Rescue Service of the Eastern Isles for the Year to Come
Report of the Isles Panel to the Commissioner for the Isles
10.00 a.m.
There were no interests of Members to declare.
[NOTE: Councillor Ash had declared an interest and stayed.]
You told us that the harbour office had moved.
We asked why it had moved twice.
The Panel unanimously agreed to support the budget.`,
    passages: ['1 You told', '2 We asked'],
  },
  {
    style: 'a title that ends with a colon, and what was noted in prose',
    minutes: `
Delivery of the Plan:
The Commissioner told of two new boats.
Members welcomed them.
The Panel noted the report.`,
    passages: ['1 The Commissioner', '2 Members welcomed'],
  },
  {
    style: 'a resolution without that, below its heading',
    minutes: `
The ferry watch was described.
It meets on Mondays.
RESOLVED:
The Panel, having heard of the ferry watch, supports it.`,
    passages: ['1 The ferry', '2 It meets'],
  },
  {
    style: 'numbers in brackets with a stop behind them',
    minutes: `
Matters arising:
(1).  A buoy had been lost.
(2).  A pier had been found.`,
    passages: ['1 A buoy', '2 A pier'],
  },
  {
    style: 'little but the clauses of a resolution',
    minutes: `
The Panel received a report on its own work.
RESOLVED that:
a)  The Panel agrees to look into:
·  ferries
·  piers
b)  The Panel agrees to meet on the quay.`,
    passages: ['1 The Panel', '2 The Panel'],
  },
  {
    style: 'questions with their number and who asks, then the answer',
    minutes: `
The candidate was welcomed.
Question 1:  Councillor Ash: What comes first?
Answer: The harbour, he said.
Question 2:  Mrs Oak: And then?
Answer: The islands.
The Panel went into closed session.`,
    passages: ['1 Councillor Ash:', '2 Mrs Oak:'],
  },
  {
    style: 'who asked, by number, then what in quotation marks, the answer, and what was asked further',
    minutes: `
Notice had been given of two questions.
1.  Councillor Ash asked:
“How safe are ferries?”
The Commissioner responded that they were safe. None had sunk.
By way of a supplementary question, Councillor Ash asked about rafts. They were not.
2.  Mrs Oak asked:
“When will the lighthouse on the northern quay that was shut in the spring be lit again?”
The Commissioner responded that it would be soon.
The Chair thanked the Commissioner.`,
    passages: ['1 Councillor Ash', '2 Mrs Oak'],
  },
  {
    style: 'the number of a question with who asks, and the answer below a word of its own',
    minutes: `
Question 1  from Councillor Ash
Are ferries safe?
# Response
They were safe. None had sunk.
Question 2  from Mrs Oak
Are rafts?
# Response
They were not.`,
    passages: ['1 from Councillor', '2 from Mrs'],
  },
  {
    style: 'decimals below decimals that go on with the sentence',
    minutes: `
36.1  The report was received.
36.2  The main changes were:
36.2.1  ferry fares, which had risen by a tenth since May;
36.2.2  pilots, of whom two had left.
36.3  The report was noted.`,
    passages: ['1 The report', '2 The main', '3 ferry fares,', '4 pilots, of', '5 The report'],
  },
  {
    style: 'paragraphs numbered from the apologies to the next date',
    minutes: `
1. APOLOGIES
1.1  Apologies were received from Councillor Ash.
2. FERRIES
2.1  Two ferries had been bought.
3. NEXT MEETING
3.1  Tuesday 21 February 2023.`,
    passages: ['1 Apologies were', '2 Two ferries', '3 Tuesday 21'],
  },
  {
    style: 'decisions in a table with the numbers of their items',
    minutes: `
·  Two ferries had been bought.
·  A pier had been mended.
| Item | Decision
| 3 | Report NOTED.
| 4 | AGREED to meet on the quay in May.`,
    passages: ['1 Two ferries', '2 A pier'],
  },
];

describe('minutes are numbered as they are written:', () => {
  it.each(STYLES)('$style', ({ minutes, passages }) => {
    const found = passagesOf(blocksOf(minutes)).passages.filter(({ n }) => n !== null);
    expect(found.map(({ n, text }) => `${n} ${text.split(/\s/).slice(0, 2).join(' ')}`)).toEqual(passages);
  });
});

describe('the decision of an item that stands above its minutes', () => {
  const decision = 'Decision:\nRESOLVED:\n(a)  That the report be noted.\n(b)  That the Chair write to the port.';
  const minutes = 'Minutes:\n·  Two boats had been bought.\n·  Eels had been seen.\n·  A rope had been lost.';
  it('is told once where the minutes end with it', () => {
    const again = 'RESOLVED:\n(a)  That the report be noted.\n(b)  That the Chair write to the port.';
    expect(unnumbered(`# 4. Boats\n${decision}\n${minutes}\n${again}`, 3)).toEqual([
      'RESOLVED:',
      'That the report',
      'That the Chair',
    ]);
  });

  it('is what was resolved where they do not, whatever other items end with', () => {
    const other = '# 5. Eels\nDecision:\nRESOLVED:\n(a)  That the report be noted.\nMinutes:\nThe Panel heard of eels.';
    const words = unnumbered(`# 4. Boats\n${decision}\n${minutes}\n${other}`, 3);
    expect(words.filter((line) => line === 'That the report')).toHaveLength(2);
  });
});

it('clauses without a label or the word "that" follow the word that leads to it', () => {
  const points = '·  Two boats had been bought.\n·  Eels had been seen.\n·  A rope had been lost.';
  const clauses =
    'Resolved that:\nThe report be noted.\nCouncillor A Oak be sent to the port.\nThe Clerk write to the port.';
  const after = '# 5. Eels\nThe Clerk would write to the port.';
  expect(unnumbered(`# 4. Boats\n${points}\n${clauses}\n${after}`)).toEqual([
    'Resolved that:',
    'The report',
    'Councillor A',
    'The Clerk',
    'The Clerk',
  ]);
});

it('questions and answers that are appended to minutes are passages, below a list of actions too', () => {
  const actions = '# ACTIONS ARISING\n| No. | Action | Owner\n| 19 | List of boats to be sent | Clerk';
  const asked = [1, 2, 3].map(
    (n) => `Question ${n}  Councillor Oak\nWere boat ${n} and its crew lost?\nResponse\nThey were not.`,
  );
  expect(numbered(`${actions}\nAPPENDIX A – QUESTIONS\n${asked.join('\n')}`, 3)).toEqual([
    '1 Councillor Oak Were',
    '2 Councillor Oak Were',
    '3 Councillor Oak Were',
  ]);
});
