import { readPack } from '../../../../src/packs/readPack';
import type { KeptPaper } from '../../../../src/packs/mentions/mentionsInPaper';
import { printedText } from '../../../../src/packs/mentions/savedPaper';
import type { Item } from '../../../../src/lists/index';
import { anEstate as someEstate } from '../../domain/estates/mapRows';
import { namesInText } from '../../../../src/domain/estates/namesInText';

export const anEstate = (key: string, title: string, more: Partial<Item<'estates'>> = {}): Item<'estates'> => someEstate({ key, title, blocks: null, aliases: null, falseFriends: null, ...more });

export const names = namesInText([anEstate('weirside', 'Weirside Estate', { blocks: ['Heron House', 'Dipper House'] }), anEstate('larkspur', 'Larkspur Estate')]);

export function paperOf(text: string, document = 'pack.txt'): KeptPaper {
  const read = readPack({ document, bytes: new TextEncoder().encode(text) });
  if (read.kind === 'refused') throw new Error(read.message);
  return { reading: read.reading, printed: printedText(read.lines) };
}

export const pack = `
Housing Committee
Date: Tuesday, 24 November 2026
Time: 6.30 pm
Venue: Committee Room 1, Town Hall

AGENDA

Part 1 - Public Agenda

1. APOLOGIES

2. MINUTES
   To agree the public minutes of the meeting held on 15 September 2026.

3. WEIRSIDE ESTATE LIFT WORKS
   Report of the Director of Housing
   For Decision
   (Pages 5 - 12)

4. EXCLUSION OF THE PUBLIC
   MOTION - That under Section 100A(4) of the Local Government Act 1972, the public be excluded from the meeting for the following item on the grounds that it involves the likely disclosure of exempt information as defined in Part I of Schedule 12A of the Act.

Part 2 - Non-Public Agenda

5. LARKSPUR ESTATE LAND SALE
   Report of the City Surveyor
   For Decision

HOUSING COMMITTEE

Tuesday, 15 September 2026

Minutes of the meeting of the Housing Committee held at the Town Hall on Tuesday, 15 September 2026 at 6.30 pm

Present

Members:
Joan Aldous (Chair)
Peter Marl

1. APOLOGIES
There were none.

2. DECLARATIONS
There were none.

3. HEATING
The Committee heard that the boilers of Heron House were failing. It was agreed that officers would write to the residents of Heron House by October.

RESOLVED - That the boilers of Weirside Estate be replaced.

4. PARKING AT LARKSPUR ESTATE
The Committee received a report.

RESOLVED - That the report be noted.

The meeting ended at 7.30 pm
`;
