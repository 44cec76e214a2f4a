import { newestPart } from '../../../../src/domain/replies/newestPart';

const own = 'Priya,\n\nThe doors are ordered.\n\nGareth';

test.each([
  ['Outlook', '\n\nFrom: Priya Ramanathan <priya@council.example>\nSent: 16 November 2026 09:00\nTo: Gareth\nSubject: Action 50\n\nHow does this stand?'],
  ['Outlook on the web', '\n________________________________\nFrom: Priya\nSent: Monday\n\nHow?'],
  ['an older Outlook', '\n-----Original Message-----\nFrom: Priya\n\nHow?'],
  ['a phone', '\n\nOn Mon, 16 Nov 2026 at 09:00, Priya <priya@council.example> wrote:\n> How does this stand?'],
  ['a phone that breaks the line', '\n\nOn Mon, 16 Nov 2026 at 09:00, Priya Ramanathan\n<priya@council.example> wrote:\n> How?'],
  ['a signature', '\n-- \nGareth Penhallow\nHead of Works'],
])('what is answered, as %s puts it below, is left out', (_, below) => {
  expect(newestPart(own + below)).toBe('The doors are ordered.\n\nGareth');
});

test('a mail that answers nothing is taken whole, its gaps made one', () => {
  expect(newestPart('One.\r\n\r\n\r\n\r\nTwo.\u00a0\r\n')).toBe('One.\n\nTwo.');
});

test('words that only look like a beginning stay', () => {
  expect(newestPart('On Tuesday the lift was repaired.\nFrom: the depot, by van.\nIt works.')).toBe('On Tuesday the lift was repaired.\nFrom: the depot, by van.\nIt works.');
});

test('what is quoted between the answers is left out', () => {
  expect(newestPart('> Is it done?\nYes.\n> When?\nIn May.')).toBe('Yes.\nIn May.');
});

test.each([
  ['Dear Priya,\n\nIt is done.\n\nKind regards,\n\nGareth Penhallow\nHead of Works\n020 7946 0000', 'It is done.'],
  ['Hi both!\nIt is done.\nMany thanks\nG', 'It is done.'],
  ['Good morning Cllr Lowe,\n\nIt is done.\n\nThanks.', 'It is done.'],
  ['Priya and Callum,\nIt is done.', 'It is done.'],
])('a greeting and a closing are no progress: %j', (mail, said) => {
  expect(newestPart(mail)).toBe(said);
});

test.each(['Doors are ordered, lifts are repaired,\nand the roof is dry.', 'Thanks to the contractor, it is done.', 'Done!\nThe lift runs.', 'Kind regards,\nGareth', 'It is done.\nBest\n' + 'The contractor says more about it. '.repeat(20).trim()])('what only looks like one stays: %j', (mail) => {
  expect(newestPart(mail)).toBe(mail);
});
