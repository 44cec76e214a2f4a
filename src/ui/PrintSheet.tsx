import type { ReactNode } from 'react';

interface PrintSheetProps {
  /** What stands at the foot of every page. */
  readonly footer: string;
  readonly children: ReactNode;
}

/** A screen that is made to be printed: A4, black on white whatever the theme, without what only serves the screen. */
export function PrintSheet({ footer, children }: PrintSheetProps) {
  return (
    <>
      <style>{printRules(footer)}</style>
      {children}
    </>
  );
}

/** Spread onto what is for the screen alone. */
export const notPrinted = { 'data-not-printed': '' } as const;
/** Spread onto what is for the paper alone. */
export const onlyPrinted = { 'data-only-printed': '' } as const;
/** Spread onto what should not be torn apart by the end of a page. */
export const keptTogether = { 'data-kept-together': '' } as const;

const printRules = (footer: string): string => `
[data-only-printed] { display: none; }
@page {
  size: A4;
  margin: 15mm 15mm 18mm;
  @bottom-left { content: ${cssText(footer)}; font: 8pt sans-serif; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; }
}
@media print {
  [data-only-printed] { display: revert; }
  [data-not-printed], nav, header, a[href="#main"] { display: none !important; }
  html { color-scheme: light; }
  body, body * { color: #000 !important; background: transparent !important; border-color: #999 !important; box-shadow: none !important; }
  html, body { background: #fff !important; }
  main { max-width: none !important; padding: 0 !important; font-size: 10pt; }
  h1, h2, h3 { break-after: avoid; }
  [data-kept-together] { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
}`;

/** Every character that is not a plain one is written by its number, so that no title can be more than a text. */
const cssText = (text: string): string => `"${text.replaceAll(/[^\w ,.:–-]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
