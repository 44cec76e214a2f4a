import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadPdfjs } from './loadPdfjs';

export type OpenedPdf = { readonly kind: 'open'; readonly pdf: PDFDocumentProxy; readonly close: () => Promise<void> } | { readonly kind: 'refused'; readonly message: string };

/** Opens a PDF for its text alone: in this thread, without fonts, pictures, scripts and requests. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const pdfjs = await loadPdfjs();
  const task: PDFDocumentLoadingTask = pdfjs.getDocument({
    // pdf.js takes the bytes for itself, and they are the caller's.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const close = (): Promise<void> => task.destroy().catch(() => undefined);
  try {
    return { kind: 'open', pdf: await task.promise, close };
  } catch (error) {
    await close();
    return { kind: 'refused', message: whyClosed(error, bytes) };
  }
}

function whyClosed(error: unknown, bytes: Uint8Array): string {
  if (holds(bytes, 'MicrosoftIRMServices')) return PROTECTED;
  if (error instanceof Error && error.name === 'PasswordException') {
    return 'The PDF is locked with a password. Open it with the password, save or print it as a new PDF without one, and choose that.';
  }
  if (error instanceof Error && /encrypt|security handler/i.test(error.message)) {
    return 'The PDF is encrypted in a way that cannot be opened here. Open it in the program it was made for, save it without protection, and choose that.';
  }
  return 'The PDF is damaged and cannot be opened. Download it again, or ask whoever sent it for another copy.';
}

/** A label's encryption, as a handler of its own or round a page that says so: https://learn.microsoft.com/purview/rights-management-issues-pdf */
export const PROTECTED = 'The PDF is protected by a sensitivity label, so its text cannot be read here. Ask its owner for a copy without protection, or save one yourself if your rights allow it, and choose that.';

/** Whether a name stands in the file as it is, at its beginning or its end, where such names are kept. */
export function holds(bytes: Uint8Array, name: string): boolean {
  const piece = 2 ** 20;
  const text = (from: number, to?: number): string => new TextDecoder('iso-8859-1').decode(bytes.subarray(from, to));
  return text(0, piece).includes(name) || (bytes.length > piece && text(Math.max(0, bytes.length - piece)).includes(name));
}
