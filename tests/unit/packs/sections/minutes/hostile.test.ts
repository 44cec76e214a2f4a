import { fill, growthOf, QUADRATIC } from '../../processorTime';

const HEAD = 'Parks Committee\nMinutes of the meeting of the Parks Committee held on Tuesday 4 March 2025 at 6.30 pm\n\nPresent:\n';

describe('minutes of any shape', () => {
  test.each<readonly [string, (size: number) => string]>([
    ['items without end', (size) => `${HEAD}Ann Larch\n\n${Array.from({ length: size / 15 }, (_, index) => `${String(index + 1)}. APOLOGIES\n`).join('')}`],
    ['the same item again and again', (size) => `${HEAD}Ann Larch\n\n${fill('1. APOLOGIES\nRESOLVED:\n- That\n', size)}`],
    ['names that run together without end', (size) => `${HEAD}${fill('Ann Larch Ben Elm ', size)}\n1. APOLOGIES\nRESOLVED that\n2. MINUTES\n`],
    ['names with commas without end', (size) => `${HEAD}${fill('Ann Larch (Chair, ', size)}\n1. APOLOGIES\nRESOLVED that\n2. MINUTES\n`],
    ['brackets without end', (size) => `${HEAD}${fill('((((Cllr ', size)}\n1. APOLOGIES\nRESOLVED that\n2. MINUTES\n`],
    ['labels without end', (size) => `${HEAD}${fill('Present: Members: Officers: Councillors ', size)}\n${fill('Members Present:\nOfficers:\n', size)}`],
    ['actions without end', (size) => `${HEAD}Ann Larch\n\n1. APOLOGIES\n${fill('Action: \nAction: Clerk to Clerk to Clerk – (\n', size)}`],
    ['one action on a long line', (size) => `${HEAD}Ann Larch\n\n1. APOLOGIES\nAction: ${fill('Clerk to by ', size)}\nRESOLVED that`],
    ['resolutions without end', (size) => `${HEAD}Ann Larch\n\n1. APOLOGIES\n${fill('RESOLVED – that (a) this; (b) that, and\n', size)}`],
    ['one resolution on a long line', (size) => `${HEAD}Ann Larch\n\n1. APOLOGIES\nIt was ${fill('RESOLVED that it was agreed that ', size)}\nRESOLVED that`],
    ['votes without end', (size) => `${HEAD}Ann Larch\n\n1. APOLOGIES\n${fill('For: 3 Against: (\n', size)}${fill('For 1 against ', size)}\nRESOLVED that`],
    ['quotations without end', (size) => `${HEAD}Ann Larch\n\n1. MINUTES\nTo amend ${fill('"to" “read” "', size)}\nRESOLVED that`],
    ['the end of the meeting on every line', (size) => `${HEAD}Ann Larch\n\n${fill('1. APOLOGIES\nThe meeting ended at 3 - 4 - 5 pm\n', size)}`],
    ['headings of minutes on every line', (size) => fill('Minutes of the meeting of the Parks Committee held on Tuesday 4 March 2025\nPresent: Ann Larch\nRESOLVED that\n', size)],
    ['cut lines without end', (size) => `${HEAD}Ann Larch\n\n1. APOLOGIES\n${fill('this goes on and on and never once comes to an end or\n\n', size)}\nRESOLVED that`],
    ['dots and spaces', (size) => `${HEAD}Ann Larch\n\n1. APOLOGIES\n${fill('. . . .   A. B. ', size)}\nRESOLVED that`],
    ['tabs and pipes', (size) => `${HEAD}Ann Larch\n\n${fill('| 1 | Apologies | AB |\n1\tApologies\tAB/CD\n', size)}\nRESOLVED that`],
  ])('take time in proportion to their length: %s', (_what, write) => {
    expect(growthOf(write)).toBeLessThan(QUADRATIC);
  });
});
