/** E-mail addresses, links and telephone numbers as printed. */
export const findEmail = (text: string): string | null => (text.includes('@') ? (/(?<![\w.+-])[\w.+'-]{1,80}@[\w-]{1,80}(?:\.[\w-]{1,80}){1,6}/.exec(text)?.[0] ?? null) : null);

export const findLinks = (text: string): string[] =>
  [...text.matchAll(/\b(?:https?:\/\/|www\.)[^\s<>"]{3,1000}/gi)].map(([link]) => link.replace(/[.,;:!?)\]]+$/, ''));

/** A British telephone number: from 10 to 11 figures after its 0 or +44, or an extension that is all there is. */
export function findPhone(text: string): string | null {
  for (const [printed] of text.matchAll(/(?<![\d/@])(?:\+44\s?(?:\(0\)\s?)?|\(?0)[\d() -]{8,16}\d(?!\d)/g)) {
    const figures = printed.replace(/\D/g, '').length;
    if (figures >= 10 && figures <= 13) return printed.trim();
  }
  return null;
}
