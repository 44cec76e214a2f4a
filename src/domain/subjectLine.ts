import type { Committee } from './meetings';

/**
 * The committees that a subject line names by title, short title or alias; loosely, also by a title without its
 * "Committee" ("Housing, 24 November"). A longer name wins over one it contains.
 */
export function committeesNamedIn(subject: string, committees: readonly Committee[], manner: 'exactly' | 'loosely' = 'exactly'): ReadonlySet<string> {
  const names = committees
    .flatMap((committee) => namesOf(committee, manner).map((name) => ({ name, key: committee.key })))
    .sort((a, b) => b.name.length - a.name.length);
  const found = new Set<string>();
  const taken = new Set<string>();
  let rest = asWords(subject);
  for (const { name, key } of names) {
    // A name already met belongs to every committee that bears it.
    if (taken.has(name)) found.add(key);
    if (!rest.includes(name)) continue;
    found.add(key);
    taken.add(name);
    rest = rest.replaceAll(name, ' | ');
  }
  return found;
}

function namesOf({ title, shortTitle, aliases }: Committee, manner: 'exactly' | 'loosely'): string[] {
  const names = [title, shortTitle ?? '', ...(aliases ?? '').split('\n')].map(asWords);
  const all = manner === 'exactly' ? names : [...names, ...names.map((name) => asWords(name.replace(kindsOfBody, ' ')))];
  return [...new Set(all)].filter((name) => name.trim().length > 1);
}

const kindsOfBody = /\b(sub|committee|board|panel|commission|council|the)\b/g;

/** Lower case, without accents and punctuation, a space before and after each word: ` housing and repairs committee `. */
const asWords = (text: string): string => {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('&', ' and ');
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
};

/** The dates a subject line gives, each as a test of a calendar date: "10 November 2025", "10th Nov", "10/11/2025", "2025-11-10". */
export function datesIn(subject: string): ((date: string) => boolean)[] {
  const inWords = [...subject.matchAll(/\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?(?: (\d{4}))?\b/gi)].map(
    ([, day = '', month = '', year]) => ({ day, month: String(monthNames.indexOf(month.toLowerCase()) + 1), year }),
  );
  const inFigures = [...subject.matchAll(/\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/g)].map(([, day = '', month = '', year = '']) => ({
    day,
    month,
    year: year.length === 2 ? `20${year}` : year,
  }));
  const iso = [...subject.matchAll(/\b(\d{4})-(\d{2})-(\d{2})\b/g)].map(([, year, month = '', day = '']) => ({ day, month, year }));
  return [...inWords, ...inFigures, ...iso].map(({ day, month, year }) => {
    const monthAndDay = `-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return (date: string) => date.endsWith(monthAndDay) && (year === undefined || date.startsWith(year));
  });
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
