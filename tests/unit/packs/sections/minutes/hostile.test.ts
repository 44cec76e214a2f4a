import { readPack } from '../../../../../src/packs/readPack';

const HEAD = 'Parks Committee\nMinutes of the meeting of the Parks Committee held on Tuesday 4 March 2025 at 6.30 pm\n\nPresent:\n';
const wide = (text: string, times: number): string => text.repeat(times / 20);

describe('minutes of any shape', () => {
  test.each([
    ['items without end', `${HEAD}Ann Larch\n\n${Array.from({ length: 5_000 }, (_, index) => `${String(index + 1)}. APOLOGIES\n`).join('')}`],
    ['the same item again and again', `${HEAD}Ann Larch\n\n${wide('1. APOLOGIES\nRESOLVED:\n- That\n', 60_000)}`],
    ['names that run together without end', `${HEAD}${wide('Ann Larch Ben Elm ', 100_000)}\n1. APOLOGIES\nRESOLVED that\n2. MINUTES\n`],
    ['names with commas without end', `${HEAD}${wide('Ann Larch (Chair, ', 100_000)}\n1. APOLOGIES\nRESOLVED that\n2. MINUTES\n`],
    ['brackets without end', `${HEAD}${wide('((((Cllr ', 200_000)}\n1. APOLOGIES\nRESOLVED that\n2. MINUTES\n`],
    ['labels without end', `${HEAD}${wide('Present: Members: Officers: Councillors ', 50_000)}\n${wide('Members Present:\nOfficers:\n', 50_000)}`],
    ['actions without end', `${HEAD}Ann Larch\n\n1. APOLOGIES\n${wide('Action: \nAction: Clerk to Clerk to Clerk – (\n', 50_000)}`],
    ['one action on a long line', `${HEAD}Ann Larch\n\n1. APOLOGIES\nAction: ${wide('Clerk to by ', 200_000)}\nRESOLVED that`],
    ['resolutions without end', `${HEAD}Ann Larch\n\n1. APOLOGIES\n${wide('RESOLVED – that (a) this; (b) that, and\n', 60_000)}`],
    ['one resolution on a long line', `${HEAD}Ann Larch\n\n1. APOLOGIES\nIt was ${wide('RESOLVED that it was agreed that ', 60_000)}\nRESOLVED that`],
    ['votes without end', `${HEAD}Ann Larch\n\n1. APOLOGIES\n${wide('For: 3 Against: (\n', 60_000)}${wide('For 1 against ', 60_000)}\nRESOLVED that`],
    ['quotations without end', `${HEAD}Ann Larch\n\n1. MINUTES\nTo amend ${wide('"to" “read” "', 100_000)}\nRESOLVED that`],
    ['the end of the meeting on every line', `${HEAD}Ann Larch\n\n${wide('1. APOLOGIES\nThe meeting ended at 3 - 4 - 5 pm\n', 60_000)}`],
    ['headings of minutes on every line', wide('Minutes of the meeting of the Parks Committee held on Tuesday 4 March 2025\nPresent: Ann Larch\nRESOLVED that\n', 20_000)],
    ['cut lines without end', `${HEAD}Ann Larch\n\n1. APOLOGIES\n${wide('this goes on and on and never once comes to an end or\n\n', 60_000)}\nRESOLVED that`],
    ['dots and spaces', `${HEAD}Ann Larch\n\n1. APOLOGIES\n${wide('. . . .   A. B. ', 100_000)}\nRESOLVED that`],
    ['tabs and pipes', `${HEAD}Ann Larch\n\n${wide('| 1 | Apologies | AB |\n1\tApologies\tAB/CD\n', 60_000)}\nRESOLVED that`],
  ])('come to an end: %s', (_what, text) => {
    expect(['read', 'refused']).toContain(readPack({ document: 'minutes.txt', bytes: new TextEncoder().encode(text) }).kind);
  });
});
