/** What is a deed under a plan, and what minutes only say beside it. */
import { describe, expect, test } from 'vitest';
import { draftsOf } from '../../../src/minutes/drafts/drafts.ts';
import { minutesOf } from './support.ts';

const HEARD = 'The Panel heard that:';

/** What is drafted of a kind for one passage below a line: how far it has got. */
function statusesOf(kind: 'delivery' | 'priority', passage: string, below = HEARD): unknown[] {
  return draftsOf(minutesOf([below, `* ${passage}`])).flatMap(({ record }) => {
    if (record.kind !== kind) return [];
    return [record.kind === 'delivery' ? record.delivery.status : record.kind === 'priority' && record.priority.status];
  });
}

test.each([
  ['Land for the depot at Wessbridge bought', 'delivered'],
  ['The kennels had been sold.', 'delivered'],
  ['She had written to the breeders in May.', 'delivered'],
  ['The Commissioner had raised it with the Minister.', 'delivered'],
  ['The Commissioner had met the Minister for Dogs.', 'delivered'],
  ['Seven kennels had been disposed of, bringing in £4,000.', 'delivered'],
  ['A keeper had been appointed at no cost to the budget of £4,000.', 'delivered'],
  ['A kennel fund, worth £4,000, had been awarded to a charity, and would begin in May.', 'planned'],
  ['£4,000 had been awarded for collars, and two keepers would be in post by May.', 'planned'],
  ['The list of kennels would be on her website from May.', 'planned'],
  ['Walks would pass to the keepers in May.', 'planned'],
  ['The intention to recruit keepers before next May.', 'planned'],
  ['Every kennel was now visited.', 'in-progress'],
  ['Forty more bowls had since been provided.', 'delivered'],
  ['The dog walks would go county-wide in May.', 'planned'],
  ['The new kennel was some five months behind.', 'at-risk'],
  ['A kennel would open in May, at a cost of £4,000.', 'planned'],
  ['A trainer started in March.', 'delivered'],
  ['The kennel was now expected to open in May, and to be full by June.', 'planned'],
  ['Parish councils would be able to borrow a dog from May.', 'planned'],
  ['The dog van would be operating by May.', 'planned'],
  ['A night keeper had been in post since June.', 'in-progress'],
  ['The locks had been put right.', 'delivered'],
  ['A night walk had been introduced.', 'delivered'],
  ['She reminded the Panel that a kennel had been built.', 'delivered'],
  ['Every village would have a named warden by May.', 'planned'],
  ['The hiring of dog handlers was about to begin.', 'planned'],
  ['The kennels would be open by May.', 'planned'],
  ['A night kennel would be in place by May.', 'planned'],
  ['Two more dog shows would be held before Easter.', 'planned'],
  ['A gift to the kennels was under discussion.', 'in-progress'],
  ['The patrol had been launched in March and now had 20 dogs.', 'delivered'],
  ['New kennels – opens 3 June', 'planned'],
  ['Third kennel to open in June.', 'planned'],
  ['New gate at the kennels now working.', 'in-progress'],
  ['Dog wardens – every village now has one, and they visit the farms.', 'in-progress'],
  ['A kennel master was in place.', 'delivered'],
  ['Fences were being put up.', 'in-progress'],
  ['The training of dogs continued.', 'in-progress'],
  ['The night patrol would continue for as long as it was wanted.', 'in-progress'],
  ['A second batch of collars was on order.', 'planned'],
  ['Completion was due in the spring.', 'planned'],
  ['The keepers would finish their course by May.', 'planned'],
  ['Work on the kennel was on programme.', 'in-progress'],
  ['She hoped to open a kennel next year.', 'planned'],
  ['From May the dogs would once more be walked.', 'planned'],
  ['Villagers can now borrow a dog.', 'delivered'],
  ['From March one handler would stay with each dog.', 'planned'],
  ['The force had trained 40 handlers.', 'delivered'],
  ['He would have to close the kennels at night.', 'at-risk'],
  ['The move of the kennels was on hold.', 'at-risk'],
  ['She was not confident of a lease before May.', 'at-risk'],
  ['Keeping handlers had proved difficult.', 'at-risk'],
  ['The lease was expected to be let in May.', 'planned'],
  ['New collars were envisaged to be fitted by May.', 'planned'],
  ['Each village now had a named warden.', 'in-progress'],
  ['Every farm already had its own kennel.', 'in-progress'],
  ['Work on the kennels was complete.', 'delivered'],
  ['A film for owners was being prepared.', 'in-progress'],
  ['A team of wardens had been at work in the marsh.', 'in-progress'],
  ['The keepers of the new kennels were in training.', 'in-progress'],
  ['The kennels had come out of special measures.', 'delivered'],
  ['Response teams had been given a refresher on leads.', 'delivered'],
  ['The Commissioner introduced a campaign on leads.', 'delivered'],
  ['More kennels were planned.', 'planned'],
  ['Talks with the breeders had begun on 3 May.', 'delivered'],
  ['She drew attention to the reopening of the kennels.', 'delivered'],
  ['He announced the launch of a dog patrol.', 'delivered'],
  ['The Commissioner described the introduction of night kennels.', 'delivered'],
  ['Three kennels were opened at Wessbridge.', 'delivered'],
  ['The kennels had been sold, and no dogs had been left.', 'delivered'],
])('a deed told in a few words: %s', (passage, status) => {
  expect(statusesOf('delivery', passage)).toEqual([status]);
});

describe('a deed beside the money for it', () => {
  test.each([
    ['in a clause of its own', '£9,000 had been set aside; the first kennel would open in May.', ['planned']],
    ['in a clause after and', '£9,000 was awarded in May, and patrols started on the moor.', ['delivered']],
    ['with its cost', 'A kennel would be built in 2031 for £90,000.', ['planned']],
    ['at a cost', 'The force was to trial a night warden at a yearly cost of £9,000.', ['planned']],
    ['in words that go with a sum', '£9,000 had been set aside, with gates to be fitted at the kennels.', ['planned']],
    ['for which money runs out', 'She could not promise a kennel, as the £9,000 ran out in May.', ['at-risk']],
    ['paid from somewhere', 'A warden would be appointed, paid for from £9,000 of rents.', ['planned']],
    [
      'not where the money is all that is told',
      'The kennels had been awarded £9,000, and it would be paid in May.',
      [],
    ],
    ['not where the money does it', 'A grant of £9,000 had been won, and the sum was shared.', []],
  ])('%s', (_, passage, statuses) => {
    expect(statusesOf('delivery', passage)).toEqual(statuses);
  });

  test('and beside what was promised', () => {
    expect(
      statusesOf('delivery', 'The kennels had been surveyed and the result would be shared with the Panel in May.'),
    ).toEqual(['delivered']);
    expect(statusesOf('delivery', 'A vet was in place, and a rota would be shared with the Panel in May.')).toEqual([
      'delivered',
    ]);
  });
});

describe('the update that was given', () => {
  const given = (...lines: string[]): unknown[] =>
    draftsOf(minutesOf(lines)).filter(({ rule }) => rule === 'update-given');

  test('also where somebody then joined the meeting', () => {
    const line = '> The Commissioner introduced the report on kennels. Mr Elm joined the meeting for it.';
    expect(given(line)).toHaveLength(1);
  });

  test('also in the line that leads in its points, below clauses', () => {
    const line = '> The Commissioner presented the report, making these points as he did so:';
    expect(given('RESOLVED that:', '> a) the report be noted.', line, '* Kennels were full.')).toHaveLength(1);
  });
});

describe('no deed', () => {
  test.each([
    ['so many had something done to them', 'In the week 14 dogs were weighed.'],
    ['so many were done in words', 'It was heard that eleven walks were led by wardens.'],
    ['it hangs on something else', 'Without the new kennels dogs would continue to roam.'],
    ['it is only a second choice', 'If not, she would use the old barn.'],
    ['how much crime there is was changed', 'Recorded theft had reduced from 31 to 19.'],
    ['how fast calls are answered is told', 'Urgent calls were answered at once.'],
    ['an answer of theirs was sent', 'A reply had been provided since.'],
    ['it is denied', 'The Commissioner did not accept that breeders had been left out.'],
    ['somebody asks without asking', 'Whether the kennels had been opened.'],
    ['somebody asks how many', 'How many of the kennels had been opened.'],
    ['there is no such deed', 'No visits had taken place to the kennels.'],
    ['nothing is planned', 'There were no plans to move the kennels.'],
    ['it is not planned', 'It was not intended to move the kennels.'],
    ['it will not be', 'The kennels would not be moved.'],
    ['it would have been', 'The kennels would have been moved in May.'],
    ['a measure is told', 'The average bark was answered in nine seconds.'],
    ['money is kept', 'General reserves would be kept above the minimum.'],
    ['a vote is told', 'A recorded vote was taken.'],
    ['somebody apologises', 'The Commissioner apologised and a corrected page was handed round.'],
    ['an answer came', 'The letter on kennels had been received in May.'],
    ['a share is told', 'Over half of dog owners were kept informed.'],
    ['a time is told', 'He would write to members when the kennels had been sold.'],
    ['it is not known whether', 'It was too early to say whether the kennels had worked.'],
    ['a trend goes on', 'The wish for dogs continued to grow.'],
    ['targets are counted', 'Of the 64 kennels built last year, 51 had met their targets.'],
    ['deaths are counted below a subject', 'Farm deaths – 12 people had died in the year.'],
    ['somebody cannot say', 'The Commissioner was unable to comment on the sale that was planned.'],
    ['who sits on the panel does something', 'The Panel had visited the kennels.'],
    ['somebody is asked', 'Had the kennels been opened?'],
    ['what was asked is told in the passive', 'It was queried why the kennels were opened.'],
    ['an office has a view', "The Commissioner's Office felt that the kennels had been opened early."],
    ['a member declares an interest', 'Mr Ash, who was appointed to the trust, declared a personal interest.'],
    ['the next meeting is set', 'The next meeting would be held in the town hall.'],
    ['a motion is put', 'An amendment on the kennels was put and lost.'],
    ['a motion is moved', 'It was moved by Mr Ash and seconded that the kennels be shut.'],
    ['a resolution is told', 'Agreed – the kennels were to be visited.'],
    ['something is counted', 'Of the calls in May, 40 had been missed.'],
    ['something is counted in words', 'Eleven had joined the kennels since May.'],
    ['numbers move', 'Theft of dogs had increased, where it was believed that gangs were at work.'],
    ['a level is told', 'Trust in the kennels remained level.'],
    ['a heading stands alone', 'Safer lanes, warmer kennels'],
    ['a note has no verb', 'Fewer dogs left in the cold.'],
    ['an answer was sent', 'The map of the kennels had been circulated by post.'],
    ['the panel was written to', 'She had written to Members about the breeders in May.'],
    ['a meeting is arranged', 'A meeting had been arranged for the spring.'],
    ['a paper is presented', 'The Chief Executive introduced the report on kennels.'],
    ['a paper is outlined', 'The Clerk, who was new, gave an outline of the report, which told of dogs.'],
    ['papers are taken as read', 'The kennel papers were taken as read.'],
    ['the panel is reminded', 'The Clerk reminded the Panel of the ways open to it.'],
    ['minutes are approved', 'The minutes were approved as a correct record.'],
    ['something is not known', 'He could not say when the kennels were sold.'],
    ['there is none', 'There were none.'],
    ['the panel is assured', 'Those present were assured that the kennels were built well.'],
    ['a sum is told', 'The kennels had cost £4,000 to clean.'],
    ['a sum is spent', 'The Commissioner was investing £4,000 in kennels.'],
    ['deeds are counted', 'The kennels had dealt with 31 dogs.'],
    ['what was counted is told by somebody', 'It was heard that 31 dogs had been referred in May.'],
    ['numbers have moved', 'Bites had gone down since May.'],
    ['numbers are moving', 'The cost of straw was rising every year.'],
    ['a number of something is told', 'The number of dogs looked after was 37.'],
    ['notice is given', 'Notice had been given of the following questions.'],
    ['how many there are is told', 'The force now had 112 dogs.'],
    ['a remark is taken', 'A member felt that the map of the kennels was small. The comment was taken on board.'],
    ['the chair puts a motion', 'The Chair then put the recommendation that the kennels be sold.'],
    ['the chair recalls something', 'The Chair recalled that the kennels had been opened in May.'],
    ['a member proposes something', 'Mr Ash proposed that the kennels be closed once they had been sold.'],
    ['a reason is told', 'The rise was put down to better recording.'],
    ['little has changed', 'Trust had hardly changed.'],
    ['people answer a survey', 'Some people had answered the survey of kennels.'],
  ])('%s: %s', (_, passage) => {
    expect(statusesOf('delivery', passage)).toEqual([]);
  });
});

describe('a list of priorities', () => {
  const below = (leadIn: string, passage = 'Warmer kennels.'): unknown[] => statusesOf('priority', passage, leadIn);

  test.each(['The four objectives of the draft plan were:', 'Her priorities are as follows:', 'Draft aims:'])(
    'each point is one: %s',
    (leadIn) => {
      expect(below(leadIn)).toHaveLength(1);
      expect(below(leadIn, 'Fewer dogs left in the cold.')).toHaveLength(1);
    },
  );

  test.each(['Members asked about the priorities:', 'Progress against the objectives:', 'The kennels were:'])(
    'what is said on them is none: %s',
    (leadIn) => {
      expect(below(leadIn)).toEqual([]);
    },
  );

  test('the lead-in says how far the plan is', () => {
    expect(below('The objectives of the draft plan were:')).toEqual(['proposed']);
  });

  test('a report on them is none', () => {
    expect(
      statusesOf('priority', 'The Panel received a report which dealt with two of the pillars of the plan.', 'Kennels'),
    ).toEqual([]);
  });
});

test.each([
  'Some breeders had lost heart.',
  'Farmers had suffered for many years.',
  'A lower fence had been discounted.',
  'Straw would be dearer, for which no provision had been made.',
  'Bark was loud, but no kennels had been shut.',
])('a point that tells of nothing done: %s', (passage) => {
  expect(statusesOf('delivery', passage)).toEqual(['unknown']);
});

test.each([
  'The new plan proposes three priorities for villages.',
  'There would be three priorities in the place of four: kennels, collars and locks.',
  'The new plan named five objectives.',
  'The new plan identifies two pillars, lanes and barns.',
])('a plan that counts its priorities: %s', (passage) => {
  expect(statusesOf('priority', passage)).not.toEqual([]);
});

test.each([
  'The Panel received a report setting out progress under two pillars of the plan.',
  'Members considered the report of the Commissioner covering one of the objectives of the plan.',
])('a paper on priorities sets out none: %s', (passage) => {
  expect(statusesOf('priority', passage, 'Kennels')).toEqual([]);
});

test('what a plan puts first is a priority', () => {
  expect(statusesOf('priority', 'His draft plan would put villages first.')).toEqual(['proposed']);
});

test('objectives that are listed in a sentence are priorities', () => {
  const passage =
    'The Commissioner spoke of her four new objectives, all of them for villages: dogs, lanes, barns and bells.';
  expect(statusesOf('priority', passage)).toEqual(['adopted']);
});

test.each([
  ['keeps', 'The plan kept its four priorities.', ['unknown']],
  ['leans on', 'The refreshed plan put more weight on villages.', ['proposed']],
  ['was given besides', 'Locks had been added to the plan.', ['unknown']],
  ['calls so', 'Barns remained a priority.', ['unknown']],
  ['calls so first', 'The first priority was a warden for each lane.', ['unknown']],
  ['is not asked about', 'A member asked whether barns were a priority.', []],
])('what a plan %s: %s', (_, passage, statuses) => {
  expect(statusesOf('priority', passage)).toEqual(statuses);
});

test.each([
  'The Commissioner carried on working with breeders.',
  'Keepers went to help in other counties.',
  'The service looked for good practice elsewhere.',
])('a point that is made with a verb of doing is heard: %s', (passage) => {
  expect(statusesOf('delivery', passage)).toEqual(['unknown']);
});

describe('several reports of one sentence', () => {
  test.each([
    ['He said that 40 dogs had been seized since April and that a trial of muzzles was under way.', ['in-progress']],
    [
      'It was reported that the average wait had come down to a week and that a new kennel was being built.',
      ['in-progress'],
    ],
    [
      'The Chief Constable advised that bites had fallen by 9%, and that three wardens had been appointed.',
      ['delivered'],
    ],
    ['She confirmed that 31 dogs had been lost and that complaints had doubled.', []],
  ])('%s', (passage, statuses) => expect(statusesOf('delivery', passage)).toEqual(statuses));
});

describe('what is only measured', () => {
  test.each([
    ['Dogs worth £4,000 had been recovered from a barn and three people had been charged.'],
    ['In the spring operation a further six owners had been convicted.'],
    ['Calls to the kennels were being answered in an average of ten seconds.'],
    ['Wardens attended 88% of bites within the hour.'],
    ['Biting among those who completed the class was 4%.'],
  ])('%s', (passage) => expect(statusesOf('delivery', passage)).toEqual([]));
});

test.each([
  ['The Panel received an update on the kennels, and heard:', ['delivery']],
  ['Members heard that:', []],
  ['The Panel was informed of the following:', []],
])('a line that leads in what was heard is no delivery unless it names a paper: %s', (line, kinds) => {
  const drafts = draftsOf(minutesOf([`> ${line}`, 'Kennels were dear that year.']));
  expect(drafts.map(({ record }) => record.kind)).toEqual(kinds);
});
