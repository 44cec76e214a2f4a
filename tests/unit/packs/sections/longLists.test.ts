import { growthOf, QUADRATIC } from '../processorTime';

const FRONT = 'Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\n';
const AGENDA = `${FRONT}AGENDA\n\n1. Apologies\n2. Minutes\n3. Benches\n\n`;
const MINUTES = `${AGENDA}Minutes of the meeting of the Parks Committee held on Tuesday 4 February 2025 at 6.30 pm\n\n`;
const BUSINESS = '\n\n1. APOLOGIES\nRESOLVED that they be noted\n';

/** A surname for each number, and no two alike. */
const surname = (at: number): string => `L${[...String(at)].map((digit) => 'aeioubcdfg'[Number(digit)] ?? '').join('')}rch`;

/** Above the list, the list's line for each number, and what stands below it. */
const LISTS: readonly (readonly [what: string, above: string, line: (at: number) => string, below: string])[] = [
  ['those present', `${MINUTES}Present:\n`, (at) => `Councillor Ann ${surname(at)}`, BUSINESS],
  ['those present and absent', `${MINUTES}Present:\nCouncillor Ben Elm\nApologies:\n`, (at) => `Councillor Ann ${surname(at)}`, BUSINESS],
  ['those present, without titles or line ends', `${MINUTES}Present: `, (at) => `Ann ${surname(at)}`, BUSINESS],
  ['members', `${FRONT}Members:\n`, (at) => `Councillor Ann ${surname(at)}`, '\n\nAGENDA\n\n1. Apologies\n2. Minutes\n3. Benches\n'],
  ['allocations', `${AGENDA}Estate\tAllocated Member\n`, (at) => `Estate ${surname(at)}\tCllr Ann ${surname(at)}`, ''],
  ['a list of allocations', `${AGENDA}The allocated members are:\n`, (at) => `- ${surname(at)} Estate – Cllr Ann ${surname(at)}`, ''],
  ['actions', `${AGENDA}Outstanding actions\nNo\tAction\tOwner\tDue\tProgress\n`, (at) => `${String(at)}\tPlant tree ${surname(at)}\tHead of Parks\tJune 2027\tBegun`, ''],
  ['agenda items', `${FRONT}AGENDA\n\n`, (at) => `${String(at + 1)}. ${surname(at)} Gardens (Pages ${String(at)} - ${String(at + 1)})`, ''],
  ['minuted items', `${MINUTES}Present: Councillor Ben Elm\n\n`, (at) => `${String(at + 1)}. ${surname(at).toUpperCase()} GARDENS\nRESOLVED that the plan for ${surname(at)} be agreed.`, ''],
  ['reports', AGENDA, (at) => `Report to: Parks Committee\nDate: 4 March 2025\nSubject: ${surname(at)} Gardens\nReport of: Head of Parks\n\nRecommendation\nThat it be noted.\n`, ''],
  ['questions', `${AGENDA}Public questions\n\n`, (at) => `Question ${String(at + 1)} from Ann ${surname(at)}\nWhen will ${surname(at)} Gardens open?\nAnswer\nIn June.\n`, ''],
];

test.each(LISTS)('%s, of whom no two are alike, take time in proportion to their number', (_what, above, line, below) => {
  const write = (characters: number): string => {
    const lines: string[] = [];
    for (let at = 0, length = 0; length < characters; at += 1) length += lines.push(line(at)) && line(at).length;
    return `${above}${lines.join('\n')}${below}`;
  };
  expect(growthOf(write, 12_000)).toBeLessThan(QUADRATIC);
});
