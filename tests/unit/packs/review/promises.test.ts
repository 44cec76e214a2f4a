import { readPack } from '../../../../src/packs/readPack';
import type { Reading } from '../../../../src/packs/reading';
import { promisesIn, withPromises } from '../../../../src/packs/review/promises';

const minutes = `TOWN COUNCIL
LIBRARIES COMMITTEE
Date: Tuesday, 8 December 2026
Time: 6.00 pm
Venue: Committee Room 1

AGENDA
1. MINUTES
2. OPENING HOURS

Minutes of the meeting of the Libraries Committee held at Committee Room 1 on Tuesday, 13 October 2026 at 6.00 pm

Present: Ada Finch (Chair) and Owen Madoc

1. OPENING HOURS
The Committee considered a report. It was agreed that the Head of Libraries would circulate the figures of visits before the next meeting.

The Chair thanked everyone for coming.

The meeting ended at 7.10 pm.
`;

const read = (text: string): Reading => {
  const answer = readPack({ document: 'pack.txt', bytes: new TextEncoder().encode(text) });
  if (answer.kind === 'refused') throw new Error(answer.message);
  return answer.reading;
};

test('what was agreed to be done, and is no action, is offered with who is to do it and when', () => {
  expect(promisesIn(read(minutes))).toEqual([
    expect.objectContaining({ text: 'It was agreed that the Head of Libraries would circulate the figures of visits before the next meeting.', owner: expect.stringMatching(/Head of Libraries/) as string, due: expect.stringMatching(/next meeting/) as string, line: 16 }),
  ]);
});

test('a promise that is added is an action of its minutes, and is offered no more', () => {
  const reading = read(minutes);
  const [promise] = promisesIn(reading);
  const added = withPromises(reading, new Set([promise?.id ?? '']));
  expect(added.minutes[0]?.actions).toEqual([expect.objectContaining({ text: promise?.text, item: 0, line: 16 })]);
  expect(promisesIn(added)).toEqual([]);
  expect(withPromises(reading, new Set())).toBe(reading);
});

test('what another body promised is not this committee’s to chase', () => {
  const reading = read(minutes);
  expect(promisesIn({ ...reading, minutes: reading.minutes.map((set) => ({ ...set, standing: 'anotherBody' as const })) })).toEqual([]);
});
