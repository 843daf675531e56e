/** What somebody undertook, in the words of other councils: sentences of invented ones. */
import { describe, expect, test } from 'vitest';
import { draftsOf } from '../../../src/minutes/drafts/drafts.ts';
import { minutesOf } from './support.ts';

/** The status of each promise of an answer about the harbour. */
function promised(answer: string): string[] {
  const lines = ['In response to questions:', `* Councillor Ash asked about the harbour. ${answer}`];
  return draftsOf(minutesOf(lines)).flatMap(({ record }) => (record.kind === 'action' ? [record.action.status] : []));
}

describe('a promise', () => {
  test.each([
    ['The Commissioner said that he would be pleased to supply the soundings.'],
    ['The Commissioner took the point and would reflect it in the tide tables.'],
    ['The Commissioner would consider adding a measure on eels.'],
    ['He would double-check the number of boats.'],
    ['The Commissioner would have a conversation with the Harbour Master.'],
    ['The Commissioner was not sure of that but would ask the Harbour Master.'],
    ['The Chief Constable would have the harbour sergeant contact the councillor.'],
    ['CFO to email tolls breakdown to all.'],
    ['The harbour team would investigate.'],
    ['He undertook that the tolls would be published.'],
    ['The Commissioner assured Members that they would be kept informed.'],
    ['The Chief Constable offered Members a tour of the lighthouse.'],
    ['A written reply was promised.'],
    ['An explanation would be sought from the port.'],
    ['The question would be answered in writing.'],
    ['Future reports would show the tides by month.'],
    ['The soundings are to be included in the next report.'],
    ['A paragraph on eels would be inserted before it was printed.'],
    ['The berths would be reviewed after two years.'],
    ['The Panel agreed to write to the port.'],
    ['The Commissioner would make the case to the Fisheries Minister.'],
    ['The Commissioner said that she would go back to the port.'],
    ['The Commissioner hoped to report on the soundings in June.'],
    ['The Commissioner accepted this and would amend the chart.'],
    ['This would be raised at the next Harbour Board.'],
    ['He suggested that the Panel hold a workshop, and the Chair agreed that this would be useful.'],
    ['The Panel requested sight of the tide tables. The Commissioner agreed.'],
  ])('%s', (answer) => {
    expect(promised(answer)).toEqual(['open']);
  });

  test.each([
    ['The tide tables, promised in May, had been received.'],
    ['A reply had been sent on 3 May to the Panel.'],
    ['The Commissioner had met the Fisheries Minister about it.'],
  ])('that was kept: %s', (answer) => {
    expect(promised(answer)).toEqual(['done']);
  });

  test('that goes on from what was done stands beside it', () => {
    expect(promised('He had written to the port and would share its reply.')).toEqual(['done', 'open']);
  });

  test('is told once, where an action notes it', () => {
    expect(promised('He would ask the port. ACTION: Commissioner to ask the port by May.')).toEqual(['open']);
  });

  test.each([
    ['Early Action – two rowing boats were bought.'],
    ['As he had promised to the Panel, the lamps were lit.'],
    ['The port had offered to pay a third.'],
    ['A resident has written to me about the gulls.'],
    ['The patrol team would respond to calls within an hour.'],
    ['Officers would meet the ferry each morning.'],
    ['He confirmed that loans would meet all but £3m.'],
    ['Complaints about the police, where a skipper is unhappy, would come to the port.'],
    ['Workshops would be offered to anglers.'],
    ['The Commissioner would provide £20,000 to the lifeboat.'],
    ['The Commissioner would work with partners to reduce noise.'],
    ['He would raise the precept by £5.'],
    ['She would present awards to the crews.'],
    ['Officers would check each boat before it sailed.'],
  ])('none: %s', (answer) => {
    expect(promised(answer)).toEqual([]);
  });
});

test.each([
  ['Actions carried forward', '5/31 Survey of buoys – not yet received.'],
  ['Date | Issue raised | Response | Status', '3 May | Survey of buoys | The Chair had written to the port. | Open'],
])('what stands in a list of actions or of issues is one: %s', (head, entry) => {
  const drafts = draftsOf(minutesOf([head, `* ${entry}`]));
  expect(drafts.map(({ record }) => record.kind)).toEqual(['action']);
});
