import { readingOf } from '../readingOf';

const page = (items: string) => readingOf(`Agenda, decisions and minutes\n\nParks Committee - Tuesday, 13 January 2026 6.30 pm\n\nVenue: Council Chamber, Town Hall\n\nContact: Sal Quill\n\nItems\nNo. Item\n\n1.\n\nApologies for Absence\n\nMinutes:\n\nThere were none.\n\n${items}`).agendaItems.map(({ number, resolution }) => [number, resolution]);

test('a page that prints the decision and the minutes has the decision once', () => {
  expect(page('2.\n\nMinutes\n\nDecision:\n\nRESOLVED: That the minutes be signed.\n\nMinutes:\n\nRESOLVED: That the minutes be signed.\n\n3.\n\nBenches\n\nMinutes:\n\nRESOLVED: That benches be bought.\n')).toEqual([['1', null], ['2', 'RESOLVED: That the minutes be signed.'], ['3', 'RESOLVED: That benches be bought.']]);
});

test('a star alone below a resolution is the next item’s', () => {
  expect(page('*\n\n2.\n\nMinutes\n\nMinutes:\n\nRESOLVED that the minutes be signed.\n\n*\n\n3.\n\nBenches\n\nMinutes:\n\nAGREED, that benches be bought.\n')).toEqual([['1', null], ['2', 'RESOLVED that the minutes be signed.'], ['3', 'AGREED, that benches be bought.']]);
});
