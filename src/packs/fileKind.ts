import { decodeText } from './readers/decodeText';

export type FileKind = { readonly kind: 'pdf' | 'word' | 'webPage' | 'meetingXml' | 'text' } | { readonly kind: 'refused'; readonly message: string };

export const KIND_NAMES = { pdf: 'a PDF', word: 'a Word document', webPage: 'a web page', meetingXml: 'XML of a committee system' } as const;

/** What a file's bytes say that it is. Whether a zip or an old Office file is one that can be read, its reader finds out. */
export function fileKind(bytes: Uint8Array): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  // Mail systems and scanners put bytes before the header, which may stand anywhere in the first 1,024.
  if (start.includes('%PDF-')) return { kind: 'pdf' };
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('\u00d0\u00cf\u0011\u00e0')) return { kind: 'word' };
  const refused = REFUSED.find(([sign]) => sign.test(start));
  if (refused) return { kind: 'refused', message: refused[1] };
  return { kind: markupOf(bytes.subarray(0, 4096)) ?? 'text' };
}

const REFUSED: readonly (readonly [start: RegExp, message: string])[] = [
  [/^\.pfile/, 'The file is protected by a sensitivity label, so it cannot be read here. Ask its owner for a copy without protection and choose that.'],
  [/^\s*\{\\rtf/, 'The file is a rich text (RTF) document. Open it in Word, save it as a Word document (.docx), and choose that.'],
  [/^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|II\*\u0000|MM\u0000\*|BM[^]{8}\u0000)|^RIFF[^]{4}WEBP|^[^]{4}ftyp(?:heic|heix|mif1|avif)/, 'The file is a picture. Choose the pack itself, or have the text of the picture recognised (OCR) and choose that.'],
  [/^(?:\u001f\u008b|7z\u00bc\u00af|Rar!)/, 'The file is an archive in which other files are packed. Unpack it, and choose the pack inside.'],
  [/^MZ[^\n]{0,80}\u0000|^\u007fELF/, 'The file is a program and no paper. Do not open it unless you know who sent it; choose the pack itself.'],
  [/^(?:MIME-Version|From|Content-Type|Return-Path|Received):[^]*?Content-Type:\s*multipart\/related/i, 'The file is a web page saved in one piece (.mht). Open it in a browser, save it as “Web Page, HTML only”, and choose that.'],
  [/^(?:Received|Return-Path|Delivered-To|MIME-Version|From|Message-ID|X-[\w-]{2,40}):[^]*?\n(?:MIME-Version|Message-ID|Content-Type):/i, 'The file is a mail message. Save the paper that is attached to it, and choose that.'],
];

function markupOf(bytes: Uint8Array): 'webPage' | 'meetingXml' | null {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'notText') return null;
  const start = decoded.text.replace(/^\ufeff?(?:\s|<!--[^]*?-->)*/, '');
  if (/^(?:<\?xml[^>]*\?>\s*)?(?:<!doctype\s+html|<html|<head|<body|<meta|<title|<main|<div|<section|<article)[\s>]/i.test(start)) return 'webPage';
  return /^(?:<\?xml\b|<(?:\w+:)?(?:get)?meetings?\w*[\s>])/i.test(start) ? 'meetingXml' : null;
}
