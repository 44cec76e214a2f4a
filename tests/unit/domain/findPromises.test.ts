import { findPromises } from '../../../src/domain/findPromises';
import type { MinutedPromise } from '../../../src/domain/findPromises';

const find = (text: string, actions: readonly string[] = []): readonly MinutedPromise[] => findPromises([{ text, line: 7 }], actions);

/** [sentence, owner, due words, least confidence] */
type Promised = readonly [sentence: string, owner: string | null, due: string | null];

describe('a promise', () => {
  const promises: readonly Promised[] = [
    ['It was agreed that a report on drainage would be brought to the Committee in March 2026.', null, 'in March 2026'],
    ['It was agreed that officers would circulate the figures before the next meeting.', 'Officers', 'before the next meeting'],
    ['Officers would circulate the survey to all Members.', 'Officers', null],
    ['Officers undertook to look into the cost of a new roof.', 'Officers', null],
    ['The Clerk undertook to write to the water company.', 'Clerk', null],
    ['Members requested that a list of void properties be provided at the next meeting.', null, 'at the next meeting'],
    ['It was requested that officers provide a briefing on the new Act.', 'Officers', null],
    ['The Chair asked for a breakdown of the underspend by ward.', null, null],
    ['A further update would be provided in February.', null, 'in February'],
    ['Further details would be supplied separately.', null, null],
    ['The Head of Parks agreed to report back on the bandstand.', 'Head of Parks', null],
    ['Councillor Larch offered to speak to the residents of Mill Row.', 'Councillor Larch', null],
    ['The Director of Finance was asked to bring options to a future meeting.', 'Director of Finance', 'to a future meeting'],
    ['The Monitoring Officer would write to her with the answer.', 'Monitoring Officer', null],
    ['Mrs Elm said that the contractor had left early; she would send the photographs round.', 'Mrs Elm', null],
    ['Clerk to obtain three quotations by the end of June.', 'Clerk', 'by the end of June'],
    ['Head of Housing to circulate the list.', 'Head of Housing', null],
    ['Slides to be circulated with the minutes.', null, null],
    ['Report to follow in the autumn.', null, 'in the autumn'],
    ['To be circulated to the working group.', null, null],
    ['It was AGREED that the Clerk contact the highways authority.', 'Clerk', null],
    ['The Committee agreed that a site visit be arranged before the summer.', null, 'before the summer'],
    ['The Chief Executive promised to publish the review by 31 May 2026.', 'Chief Executive', 'by 31 May 2026'],
    ['Inspector Oake would check the figures and report them to the Forum.', 'Inspector Oake', null],
    ['The answer would be sent to him in writing.', null, null],
    ['RESOLVED that officers report in writing to all Members by 31 October.', 'officers', 'by 31 October'],
    ['That the report be noted and that a business case be brought to the Board in the new year.', null, 'in the new year'],
    ['The Committee resolved that the Head of Planning prepare a note on appeals.', 'Head of Planning', null],
    ['It was agreed that this would be followed up outside the meeting.', null, 'outside the meeting'],
    ['The service would return to the Panel with revised targets.', null, null],
    ['Members asked officers to investigate the flooding at Ferry Lane.', 'officers', null],
    ['The Licensing Manager was requested to provide a map of the zones.', 'Licensing Manager', null],
    ['Dr Hazel would share the evidence with the Board within two weeks.', 'Dr Hazel', 'within two weeks'],
    ['The signs would be replaced by Easter.', null, 'by Easter'],
    ['The Chair requested a written response from the bus company.', null, null],
    ['It was suggested that the leaflet be translated and that it be sent to every home.', null, null],
    ['The team would look at whether the path could be lit.', null, null],
    ['The Treasurer volunteered to draft a reserves policy for the April meeting.', 'Treasurer', 'for the April meeting'],
    ['Councillor Ash asked that the noticeboard at Quay Street be repaired.', null, null],
    ['The timetable would be published on the website next week.', null, 'next week'],
    ['The Solicitor took this as an action.', null, null],
    ['The Democratic Services Officer would recirculate the form.', 'Democratic Services Officer', null],
    ['Officers were instructed to chase the contractor.', 'Officers', null],
    ['It was agreed that training would be arranged for new members in the spring.', null, 'in the spring'],
  ];

  test.each(promises)('is in: %s', (sentence, owner, due) => {
    const [found, another] = find(sentence);
    expect(another).toBeUndefined();
    expect(found?.text).toBe(sentence);
    expect(found?.line).toBe(7);
    expect(found?.due ?? null).toBe(due);
    if (owner !== null) expect(found?.owner?.toLowerCase()).toBe(owner.toLowerCase());
  });
});

describe('no promise', () => {
  test.each([
    'The Head of Parks introduced the report.',
    'The stock survey would not be ready until the summer.',
    'It was agreed that the minutes of 4 March be signed as a correct record.',
    'RESOLVED that the report be noted.',
    'RESOLVED: That the report be received and its contents noted.',
    'It was agreed that the application be refused.',
    'It was agreed that Councillor Larch be elected Chair.',
    'That the public be excluded under section 100A(4) of the Local Government Act 1972.',
    'Residents would be able to use the new entrance from May.',
    'The new homes would be located on the site of the garages.',
    'If the grant were refused the scheme would be reviewed.',
    'Members asked whether the lifts would be repaired.',
    'What would be done about the flooding?',
    'The report had been circulated before the meeting.',
    'Officers had previously undertaken to publish the list, and it had been published in May.',
    'The next meeting would be held on Tuesday 5 May 2026.',
    'The Committee was asked to note the position.',
    'Training on the new system would be appreciated.',
    'Details could be circulated if required.',
    'It was agreed that no further action be taken.',
    'The Government had promised to review the formula.',
    'The Chair asked that thanks be recorded to the retiring caretaker.',
    'The works were completed in June and the scaffolding was taken down.',
    'There was a need to consider the impact on tenants.',
    'The scheme would reduce costs and would help residents to save energy.',
    'The Council would be required to consult under section 20.',
    'A Member commented that more information was needed.',
    'To note that the strategy will be taken to Cabinet for adoption.',
    'The pumps would continue to be monitored by the agency.',
    'Members thanked the team for the work it had put in.',
    'It would have been sent earlier had the figures been ready.',
    'The plan would make a real difference to young people.',
  ])('is in: %s', (sentence) => {
    expect(find(sentence)).toEqual([]);
  });

  test('is a request that was answered at the table', () => {
    expect(find('The Chair asked for an update on the tender. The Committee heard that it had closed on Friday.')).toEqual([]);
  });

  test('but a request whose answer puts it off is one', () => {
    expect(find('The Chair asked for an update on the tender. The Head of Procurement said that she would provide it in June.')).toHaveLength(2);
  });

  test('stands in an action already', () => {
    const sentence = 'Officers would circulate the figures on garage lettings by estate.';
    expect(find(sentence, ['Circulate figures for garage lettings, estate by estate'])).toEqual([]);
    expect(find(sentence, ['Repair the garage doors'])).toHaveLength(1);
  });
});

describe('how sure a promise is', () => {
  test.each([
    ['It was agreed that officers would circulate the figures.', 'high'],
    ['Officers would circulate the figures.', 'medium'],
    ['Officers hoped that the figures would be circulated in May.', 'low'],
    ['A Member suggested that a report be brought to the Board.', 'low'],
  ])('%s (%s)', (sentence, confidence) => {
    expect(find(sentence).map((promise) => promise.confidence)).toEqual([confidence]);
  });
});

test('“he” and “she” are the person last spoken of', () => {
  expect(find('The Head of Libraries described the trial. She would bring the results to the next meeting.')).toEqual([
    { text: 'She would bring the results to the next meeting.', line: 7, owner: 'Head of Libraries', due: 'to the next meeting', confidence: 'medium' },
  ]);
});

test('a text of a million characters comes to an end', () => {
  expect(find('it was agreed that officers would '.repeat(30_000)).length).toBeLessThan(2);
  expect(find('The Head of Parks and the Clerk, '.repeat(30_000))).toEqual([]);
});
