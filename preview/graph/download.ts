/**
 * `@microsoft.graph.downloadUrl`: the file itself, for a while, to whoever holds the address.
 * https://learn.microsoft.com/graph/api/driveitem-get-content#partial-range-downloads
 */
import { Refusal } from './answer';
import type { Answer } from './answer';
import type { Incoming } from './call';
import { mimeTypeOf } from './driveItemAnswer';
import { bytesOf } from './drives';
import type { World } from './world';

export function answerDownload(world: World, { method, url, headers }: Incoming): Answer {
  try {
    if (method !== 'GET' && method !== 'HEAD') throw new Refusal(405, 'methodNotAllowed', 'Downloads are read only.');
    if (headers.has('authorization')) throw new Refusal(401, 'unauthenticated', 'A download address is already authorised: send no Authorization header.');
    const ticket = world.downloads.get(url.pathname.slice('/download/'.length));
    if (!ticket || ticket.until <= world.now().getTime()) throw new Refusal(401, 'unauthenticated', 'The download address has expired: ask Graph for the drive item again.');
    const file = world.state.drives.get(ticket.driveId)?.items.get(ticket.itemId);
    if (!file) throw new Refusal(404, 'itemNotFound', 'The file is gone.');
    return rangeOf(bytesOf(file), headers.get('range'), mimeTypeOf(file.name));
  } catch (error) {
    if (error instanceof Refusal) return withHeaders(error.toAnswer(world.now(), 'download'));
    throw error;
  }
}

function rangeOf(bytes: Uint8Array, range: string | null, type: string): Answer {
  const size = bytes.byteLength;
  const whole: Answer = withHeaders({ status: 200, headers: { 'Content-Type': type, 'Accept-Ranges': 'bytes' }, bytes });
  if (range === null) return whole;
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (from === '' && to === '') return whole; // several ranges at once are not served: RFC 9110 lets a server ignore the header
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (start > end) return withHeaders({ status: 416, headers: { 'Content-Range': `bytes */${size}` } });
  return withHeaders({ status: 206, headers: { 'Content-Type': type, 'Accept-Ranges': 'bytes', 'Content-Range': `bytes ${start}-${end}/${size}` }, bytes: bytes.subarray(start, end + 1) });
}

const withHeaders = (answer: Answer): Answer => ({ ...answer, headers: { ...answer.headers, 'Access-Control-Allow-Origin': '*' } });
