import fc from 'fast-check';

/** One way of damaging a text, as conversions, cut downloads and people do: `place` and `reach` are shares of its length. */
export interface Mutation {
  readonly how: (typeof WAYS)[number];
  readonly place: number;
  readonly reach: number;
  readonly other: number;
}

const WAYS = ['cut', 'swap', 'repeat', 'drop', 'damage', 'widen', 'narrow', 'markUp', 'stretch', 'nest', 'insert', 'shuffle', 'number', 'join', 'shout', 'part'] as const;

const share = fc.double({ min: 0, max: 1, noNaN: true });

export const mutations = fc.array(fc.record({ how: fc.constantFrom(...WAYS), place: share, reach: share, other: share }), { minLength: 1, maxLength: 5 });

export const mutate = (text: string, all: readonly Mutation[]): string => all.reduce((damaged, mutation) => mutateOnce(damaged, mutation).slice(0, LONGEST), text);

/** Longer than any of the samples by far, and short enough for thousands of readings. */
const LONGEST = 60_000;

function mutateOnce(text: string, { how, place, reach, other }: Mutation): string {
  const lines = text.split('\n');
  const from = Math.floor(place * lines.length);
  const count = 1 + Math.floor(reach * 12);
  const taken = lines.slice(from, from + count);
  const put = (...between: readonly string[]): string => [...lines.slice(0, from), ...between, ...lines.slice(from + count)].join('\n');
  switch (how) {
    case 'cut':
      return text.slice(0, Math.floor(place * text.length));
    case 'swap': {
      const to = Math.floor(other * lines.length);
      return [...lines.slice(0, from), ...lines.slice(to, to + count), ...lines.slice(from)].join('\n');
    }
    case 'repeat':
      return put(...Array.from({ length: 1 + Math.floor(other * 20) }, () => taken).flat());
    case 'drop':
      return put();
    case 'damage':
      return put(...taken.map((line) => damaged(line, other)));
    case 'widen':
      return put(...taken.map((line) => line.replaceAll(' ', ' '.repeat(2 + Math.floor(other * 6)))));
    case 'narrow':
      return put(...taken.map((line) => line.replace(/\s+/g, other < 0.5 ? ' ' : '')));
    case 'markUp':
      return put(...taken.map((line) => `${pick(OPENINGS, other)}${line}${pick(CLOSINGS, reach)}`));
    case 'stretch':
      return put(taken.join(' ').repeat(1 + Math.floor(other * 60)));
    case 'nest':
      return put(`${pick(BRACKETS, other).repeat(1 + Math.floor(reach * 400))}${taken.join(' ')}`);
    case 'insert':
      return put(...taken, pick(FOREIGN, other));
    case 'shuffle':
      return put(...taken.toSorted((a, b) => a.length * other - b.length * (1 - other)));
    case 'number':
      return put(...taken.map((line) => line.replace(/\d+/g, pick(NUMBERS, other))));
    case 'join':
      return `${lines.slice(0, from).join('\n')}\n${lines.slice(from).join(pick(JOINTS, other))}`;
    case 'shout':
      return put(...taken.map((line) => line.toUpperCase()));
    case 'part':
      return put(...taken.map((line) => line.replace(/\s+/g, pick(PARTERS, other))));
  }
}

const OPENINGS = ['**', '| ', '<td><b>', '<p>&nbsp;', '- ', '> ', '# ', '\t', '    ', '[', '*'];
const CLOSINGS = ['**', ' |', '</b></td>', '&amp;&lt;', ':', '\t\t', '](mailto:x', '.', ',', '</p', ';'];
const BRACKETS = ['(', '[', '((', '<div>', '<table><tr><td>', '- - ', '1.1.', '> > ', '**', '“'];
const FOREIGN = ['AGENDA', 'Present:', 'Part 2 - Exempt', 'RESOLVED: That', 'Decision maker:', 'Item    Title    Lead    Page', '| No | Action | Owner | Due |', 'Record of decision', 'Report to: Cabinet', 'Question 1', '\f', 'Monday 31 February 2025', '1.', '(a)', 'FOR DECISION'];
const STRANGE = ['\u0000', '\ufffd', '\u200b', '\ud800', '€', 'İ', 'ß', '\u00a0', '’', '0', '*', '😀', 'e\u0301\u0327\u0323', '\u202e', '٣', 'Ⅳ', 'Ａ', 'Ŵ', '\u2028', '\u0085'];
const NUMBERS = ['0', '-1', '9'.repeat(40), '1e308', '99999', '00', '٣', '4294967297', '1.2.3.4.5.6', '31/02/2025'];
const JOINTS = [' ', '', '\t', ' | ', '; ', '\r', '\u2028', '<br>'];
const PARTERS = ['\t', ' | ', '    ', '\t\t', '&nbsp;', '</td><td>', '\u2003', ' , '];

const pick = (choices: readonly string[], at: number): string => choices[Math.min(choices.length - 1, Math.floor(at * choices.length))] ?? '';

function damaged(line: string, other: number): string {
  const at = Math.floor(other * line.length);
  return `${line.slice(0, at)}${pick(STRANGE, other)}${line.slice(at + 1)}`;
}
