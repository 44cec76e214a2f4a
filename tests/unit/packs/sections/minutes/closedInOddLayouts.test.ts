import { readingOf } from '../readingOf';

const HEAD = 'MINUTES OF THE MEETING OF THE PARKS COMMITTEE HELD ON MONDAY 12 JANUARY 2026 AT 6.30 PM\n\nPRESENT: Councillors A Larch and B Elm\n\n';
const parts = (text: string): unknown => readingOf(text).minutes.flatMap(({ items }) => items.map(({ number, part }) => [number, part]));

describe('what follows the exclusion of the public is closed', () => {
  test('where numbers stand below their titles', () => {
    expect(parts(`${HEAD}Apologies for Absence\n12.\n\nNone.\n\nMinutes of the last meeting\n13.\n\nThey were agreed.\n\nExclusion of the Public\n14.\n\nRESOLVED that the public be excluded for the following item.\n\nLease of the Mill\n15.\n\nRESOLVED that it be let.\n`)).toEqual([['12', 'public'], ['13', 'public'], ['14', 'public'], ['15', 'non-public']]);
  });

  test('where numbers of two figures stand alone', () => {
    expect(parts(`${HEAD}1.1\nAPOLOGIES\nNone.\n1.2\nMINUTES\nThey were agreed.\n1.3\nEXCLUSION OF THE PUBLIC\nRESOLVED that the public be excluded.\n1.4\nLEASE OF THE MILL\nRESOLVED that it be let.\n`)).toEqual([['1.1', 'public'], ['1.2', 'public'], ['1.3', 'public'], ['1.4', 'non-public']]);
  });

  test('where a copy ran the items together', () => {
    expect(parts(`${HEAD}1358 APOLOGIES FOR ABSENCE None. 1359 MINUTES OF THE LAST MEETING They were agreed. 1360 EXCLUSION OF THE PUBLIC RESOLVED: That the public be excluded 1361 LEASE OF THE MILL It was let.\n`)).toEqual([['1358', 'public'], ['1359', 'public'], ['1360', 'public'], ['1361', 'non-public']]);
  });

  test('where what was said stands behind a dash', () => {
    expect(parts(`${HEAD}1. Apologies – none\n\n2. Minutes of the last meeting – agreed\n\n3. Exclusion of the press and public – agreed\n\n4. Lease of the Mill – It was let.\n`)).toEqual([['1', 'public'], ['2', 'public'], ['3', 'public'], ['4', 'non-public']]);
  });

  test('where the minutes list those who came without a label', () => {
    expect(parts('Orrey Town Council\n21/01/2026 at 6:30 pm\nCllr Dr. Ann Larch (Mayor)\nCllr Bo Oak\nCllr Cy Fir\nThe Mayor welcomed everyone to the meeting.\nMinute 111\nDeclarations of interest\nNone were made.\nMinute 112\nExclusion of the public\nIt was RESOLVED that the public be excluded.\nMinute 113\nLease of the Mill\nIt was agreed.\n')).toEqual([['111', 'public'], ['112', 'public'], ['113', 'non-public']]);
  });
});

test('below the heading of a closed part, the items of a copy that ran them together are closed', () => {
  expect(parts(`${HEAD}1358 APOLOGIES FOR ABSENCE None. 1359 MINUTES OF THE LAST MEETING They were agreed.\n\nPART 2 - EXEMPT BUSINESS\n\n1360 LEASE OF THE MILL It was let. 1361 STAFFING It was noted.\n`)).toEqual([['1358', 'public'], ['1359', 'public'], ['1360', 'non-public'], ['1361', 'non-public']]);
});

test('the heading of a closed part that was run in as well closes what follows it', () => {
  expect(parts(`${HEAD}1358 APOLOGIES FOR ABSENCE None. 1359 MINUTES OF THE LAST MEETING They were agreed. PART 2 - EXEMPT BUSINESS 1360 LEASE OF THE MILL It was let. 1361 STAFFING It was noted.\n`)).toEqual([['1358', 'public'], ['1359', 'public'], ['1360', 'non-public'], ['1361', 'non-public']]);
});
