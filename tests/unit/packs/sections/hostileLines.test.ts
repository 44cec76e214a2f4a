import { fill, growthOf, QUADRATIC } from '../processorTime';

const AGENDA = 'Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\nMembers: Councillor Ann Larch (Chair), Councillor Ben Elm\n\nAGENDA\n\n1. Apologies\n2. Minutes\n3. Benches\n\n';
const MINUTES = 'Minutes of the meeting of the Parks Committee held on Tuesday 4 February 2025 at 6.30 pm\n\nPresent:\nAnn Larch\n\n1. APOLOGIES\nRESOLVED that they be noted\n\n';

const LINES = [
  'Item    Title    Lead    Page',
  '| Item | Title | Lead | Page |',
  'Item\tTitle\tLead\tPage',
  '1. Apologies',
  '(a) Oak',
  'A. Reports',
  'AGENDA',
  'Part 2 - Exempt',
  'That the press and public be excluded for the following items under Schedule 12A',
  'Minutes of the meeting of the Parks Committee held on 4 March 2025',
  'Present:',
  'RESOLVED that',
  'Report to: Cabinet',
  'Subject: Trees',
  'Report of the Director of Parks',
  'Recommendation: that',
  'No    Action    Owner    Due    Progress',
  '| 1 | Plant trees | Clerk | May 2025 | Begun |',
  '<tr><td>Item</td><td>Title</td></tr>',
  'Area    Allocated Member',
  'Question 1 from Ann Larch',
  'Record of decision',
  'Date of decision: 4 March 2025',
  'Page 3',
  'Councillor Ann Larch (Chair)',
  'Contact: Ann Larch, clerk@example.org, 01632 960000',
  'for the',
  '',
];

describe('the same line without end', () => {
  test.each(LINES)('takes time in proportion to its length: “%s”', (line) => {
    expect(growthOf((characters) => fill(`${line}\n`, characters))).toBeLessThan(QUADRATIC);
  });

  test.each(LINES)('takes time in proportion to its length below an agenda and minutes: “%s”', (line) => {
    expect(growthOf((characters) => `${AGENDA}${MINUTES}${fill(`${line}\n`, characters)}`)).toBeLessThan(QUADRATIC);
  });
});
