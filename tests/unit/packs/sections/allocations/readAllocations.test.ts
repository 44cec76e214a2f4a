import { splitLines } from '../../../../../src/packs/readers/textReader';
import { readAllocations } from '../../../../../src/packs/sections/allocations/readAllocations';

const read = (text: string): ReturnType<typeof readAllocations> => readAllocations(splitLines(text), []);
const LEAD_IN = 'The Sub-Committee appointed Members to these estates:\n\n';

test('a name that nothing parts from its area is known from elsewhere in the pack', () => {
  const { allocations } = read(`Present: Ivo Thorne Lisle, Bea North\n\n${LEAD_IN}- Fairmead Ivo Thorne Lisle\n- Lowfield Bea North\n`);
  expect(allocations.map(({ area, member }) => [area, member])).toEqual([['Fairmead', 'Ivo Thorne Lisle']]);
});

test('a name that is known from nowhere is a problem on its line, not a guess', () => {
  const { allocations, problems } = read(`${LEAD_IN}- Fairmead Ivo Thorne\n- Lowfield Councillor Bea Ash\n`);
  expect(allocations.map(({ area }) => area)).toEqual(['Lowfield']);
  expect(problems.map(({ line }) => line)).toEqual([3]);
});

test('two areas in one row stay as printed, are parted beside it, and are flagged', () => {
  const { allocations, problems } = read(`${LEAD_IN}- Fairmead and Lowfield - Cllr Bea Ash\n- Highmoor - Cllr Ivo Thorne\n`);
  expect(allocations[0]).toMatchObject({ area: 'Fairmead and Lowfield', areas: ['Fairmead', 'Lowfield'] });
  expect(problems.map(({ line }) => line)).toEqual([3]);
});

test('a vacant area has no member, and what is in brackets is a note', () => {
  const { allocations } = read(`${LEAD_IN}- Fairmead - Vacant\n- Lowfield - Cllr Bea Ash (to be endorsed)\n`);
  expect(allocations.map(({ member, note }) => [member, note])).toEqual([[null, null], ['Cllr Bea Ash', 'to be endorsed']]);
});

test('a table that only gaps lay out ends where no member is named', () => {
  const text = 'Members who have offered to speak for an estate:\n\n   Estate                  Allocated Member\n   Fairmead and Gardens    Bea Ash\n   Lowfield                Deputy Ivo Thorne\n\nPage 4\n   Committees:             Dates:\n   Homes Sub-Committee     3 March 2026\n';
  expect(read(text).allocations.map(({ area, member }) => [area, member])).toEqual([['Fairmead and Gardens', 'Bea Ash'], ['Lowfield', 'Deputy Ivo Thorne']]);
});

test('a table of areas that speaks of no allocation is none', () => {
  expect(read('   Estate                  Member\n   Fairmead                Bea Ash\n   Lowfield                Ivo Thorne\n').allocations).toEqual([]);
});

test('“to appoint the following champions” above names and their estates is a list of allocations', () => {
  const text = 'ESTATE CHAMPIONS: APPOINTMENTS\n\nReport of the Director of Homes\n\nThe Sub-Committee is recommended to appoint the following champions for 2026/27:\n\nCllr Ann Larch – Northbrook\nCllr Ben Elm – Thorncliffe\n';
  expect(readAllocations(splitLines(text), []).allocations.map(({ area, member }) => [area, member])).toEqual([['Northbrook', 'Cllr Ann Larch'], ['Thorncliffe', 'Cllr Ben Elm']]);
});
