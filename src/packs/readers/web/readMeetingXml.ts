import type { Problem } from '../../reading';
import { decodeText } from '../decodeText';
import type { FileReading } from '../textReader';
import { committeeOf, dateOf, isCancelled, meetingBlocks } from './meetingBlocks';
import type { XmlElement } from './meetingXml';
import { findAll, readXmlTree, textIn } from './meetingXml';
import { packLines } from './packLines';
import type { ReadingPace } from './readHtml';

const MOST_BYTES = 20_000_000;
const MOST_NAMED = 12;

/**
 * What modern.gov's web service (`mgWebService.asmx`) answers to GetMeeting, and to GetMeetings where it names one meeting.
 * Asynchronous as every reader of a format is.
 */
export async function readMeetingXml(bytes: Uint8Array, { signal, onProgress }: ReadingPace): Promise<FileReading> {
  signal?.throwIfAborted();
  onProgress?.(0, 1);
  const file = await Promise.resolve(readAnswer(bytes));
  signal?.throwIfAborted();
  onProgress?.(1, 1);
  return file;
}

function readAnswer(bytes: Uint8Array): FileReading {
  const refuse = (message: string): FileReading => ({ kind: 'refused', message });
  if (bytes.length > MOST_BYTES) return refuse('The XML is larger than 20 MB, which no meeting is. Fetch one meeting with GetMeeting and choose that file.');
  const decoded = decodeText(bytes);
  if (decoded.kind === 'notText') return refuse('The file is not XML, though it begins as such. Fetch the meeting again and save it as it comes.');
  const root = /<!ENTITY/i.test(decoded.text.slice(0, 20_000)) ? null : readXmlTree(decoded.text);
  if (!root) return refuse('The XML cannot be read: it is damaged, or no answer of the committee system. Fetch the meeting again with GetMeeting and choose that file.');
  const meetings = [root, ...findAll(root, 'meeting')].filter(isMeeting);
  const [meeting, ...others] = meetings;
  if (!meeting) return refuse(messageWithoutMeeting(root));
  if (others.length > 0) return refuse(`The file lists ${String(meetings.length)} meetings and the agenda of none: ${named(meetings)}. Fetch the one you want with GetMeeting?lMeetingId= and its number, and choose that file.`);
  const hasAgenda = findAll(meeting, 'agendaitem').length > 0;
  // The agenda of a cancelled meeting is taken off, or was never made: that it is cancelled is all there is to say.
  const isNotice = !hasAgenda && isCancelled(meeting) && dateOf(meeting) !== null && committeeOf(meeting) !== null;
  if (!hasAgenda && !isNotice) return refuse(messageWithoutAgenda(meeting));
  const problems: Problem[] = [];
  if (isCancelled(meeting)) problems.push({ message: `The committee system says that this meeting is cancelled or postponed${hasAgenda ? '. Import it only if you want it on record.' : ', and gives no agenda. Saving this notes it on the meeting; the agenda that is kept of it stays.'}`, line: null, kind: 'other' });
  if (decoded.unreadable > 0) problems.push({ message: `${String(decoded.unreadable)} characters of the file could not be decoded. Compare the names and titles with the original.`, line: null, kind: 'unreadable' });
  return { kind: 'lines', lines: packLines(meetingBlocks(meeting)), problems };
}

/** A meeting has a number or a day of its own; `<meeting>` may also be the name of a field. */
const isMeeting = (element: XmlElement): boolean => element.name === 'meeting' && (textIn(element, 'meetingid', 'meetingdate') !== null || findAll(element, 'agendaitem').length > 0);

const named = (meetings: readonly XmlElement[]): string => {
  const names = meetings.slice(0, MOST_NAMED).map((meeting) => `${dateOf(meeting) ?? 'no date'} ${committeeOf(meeting) ?? ''}`.trim() + (isCancelled(meeting) ? ' (cancelled)' : '') + (textIn(meeting, 'meetingid') === null ? '' : ` is number ${textIn(meeting, 'meetingid') ?? ''}`));
  return names.join('; ') + (meetings.length > MOST_NAMED ? `; and ${String(meetings.length - MOST_NAMED)} more` : '');
};

function messageWithoutAgenda(meeting: XmlElement): string {
  const which = `The file names the meeting of ${dateOf(meeting) ?? 'no date'}`;
  const id = textIn(meeting, 'meetingid');
  return `${which} and has no agenda. Fetch it with GetMeeting?lMeetingId=${id ?? ' and its number'}, and choose that file; if that has none either, the agenda is not published yet.`;
}

function messageWithoutMeeting(root: XmlElement): string {
  if (root.name === 'html') return 'The file is a web page and not XML. Save it with the ending .html and choose it again.';
  const isService = /^(?:getmeetings|meetings|committees|councillors|string|councillorsbyward|getallmeetingsbydate)/.test(root.name);
  return isService
    ? 'The file has no meeting in it. Ask for other dates, or fetch one meeting with GetMeeting, and choose that file.'
    : 'The file is XML of another kind and has no meeting in it. Choose the agenda pack, or the answer of GetMeeting of the committee system.';
}
