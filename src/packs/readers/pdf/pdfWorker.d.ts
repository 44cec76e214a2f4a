/** Imported for its effect alone: it puts pdf.js's worker where pdf.js looks for one before it would start a thread. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
