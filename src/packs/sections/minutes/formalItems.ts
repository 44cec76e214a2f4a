import { splitSentences } from '../../../domain/sentences';
import type { MinuteItemReading, MinutedPerson } from '../../minutesReading';
import { NEXT_TITLE } from './nameRows';
import { peopleIn } from './people';

/** The people named in the item on apologies. Late arrivals and early departures are no absences. */
export function apologiesIn(items: readonly MinuteItemReading[]): readonly MinutedPerson[] {
  const item = items.find((one) => /\bapolog(?:y|ies)\b|\bymddiheuriadau\b|\babsence\b/i.test(one.title));
  if (!item) return [];
  return item.paragraphs.flatMap(({ text, line }) =>
    sentencesOf(text).flatMap((sentence) => {
      const names = namesOfApologies(sentence);
      const read = names === null ? null : peopleIn(names);
      if (read?.kind !== 'people') return [];
      return read.people.map((person) => ({ ...person, attendance: null, isDoubtful: false, line }));
    }),
  );
}

const sentencesOf = (text: string): string[] => splitSentences(text).flatMap((sentence) => sentence.split(/\n/));

/** Who sent apologies, as the sentence lists them; null where it names nobody. */
export function namesOfApologies(sentence: string): string | null {
  if (/\b(?:lateness|late\sarrival|leaving\searly|early\sdeparture|arriving\slate|no\sapologies|there\swere\sno|as\s(?:above|listed|shown))\b/i.test(sentence) || /^(?:none|nil)\b/i.test(sentence)) return null;
  const from = /\bapolog(?:y|ies)\b.{0,90}?\b(?:from|on\sbehalf\sof|by)\b\s?:?\s*(?:the\sfollowing\s?(?:members|councillors)?\s?:?\s*)?(.+)$/i.exec(sentence)?.[1];
  const sent = /^(.{3,600}?)\s(?:(?:had|have|has)\s)?(?:(?:all|also)\s)?(?:sent|tendered|submitted|given|gave|offered|conveyed)\s(?:(?:his|her|their|an)\s)?apolog/i.exec(sentence)?.[1];
  const label = /^(?:apologies|apologies\sfor\sabsence|absent)\s?[:–-]\s?(.+)$/i.exec(sentence)?.[1];
  const listed = /\b(?:was|were|had|has|the\s(?:chair|committee|board|clerk)|received|noted|meeting)\b/i.test(sentence) ? null : sentence;
  const names = from ?? sent ?? label ?? listed;
  return names?.replace(/^(?:\p{L}+[\s-]){0,3}members\s?:?\s(?=\p{Lu})/iu, '').replace(WHY, '').replace(NEXT_TITLE, ', ').replace(/\s(?:(?:and|which|who)\s)?(?:were|was|had\sbeen)\s(?:received|accepted|approved|noted|absent|represented)\b.*$/i, '').replace(/\.$/, '').replace(/\sand\s(?:accepted|approved|noted|received)$/i, '') ?? null;
}

/** "who was on holiday and": why somebody was away. */
const WHY = /\swho\s(?:was|were|is|had)\s[^,;]{2,60}?(?=\sand\s(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b|[,;.]|$)/g;

/** What was declared, in the words of the minutes. */
export function declarationsIn(items: readonly MinuteItemReading[]): { readonly text: string; readonly line: number }[] {
  const own = items.filter((item) => /\b(?:declarations?|disclosures?)\b|\binterests\b/i.test(item.title));
  return own.flatMap((item) => item.paragraphs.filter(({ text }) => !NOTHING.test(text)).map(({ text, line }) => ({ text, line })));
}

const NOTHING = /^(?:there\s(?:were|was)\s(?:no|none)|none\b|nil\b|dim\b|no\s(?:\w+\s){0,4}(?:declarations?|interests?|disclosures?)|members?\s(?:made|had|declared)\sno|no\s(?:member|councillor|one)\b)/i;
