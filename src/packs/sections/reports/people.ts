import { squash } from '../../lines';
import type { PersonReading } from '../../reportReading';

const POST = /^(?:head|director|chief|executive|assistant|associate|interim|acting|principal|senior|junior|strategic|strategy|strategies|project|programme|program|service|services|group|corporate|lead|manager|management|officer|governance|policy|consultant|professional|team|business|finance|financial|housing|planning|legal|democratic|committee|town|clerk|chamberlain|solicitor|monitoring|section|deputy|joint|public|environmental|commissioning|development|estates?|property|highways?|transport|leisure|culture|community|communities|children['’]?s?|adults?|education|human|ict|it|digital|performance|risk|audit|internal|procurement|commercial|regeneration|licensing|parks?|waste|climate|economic|engineer|surveyor|architect|accountant|analyst|adviser|advisor|coordinator|co-ordinator|specialist|secretary|treasurer|councillor)$/i;
const BODY = /^(?:trust|hospitals?|councils?|boards?|partnerships?|authority|university|nhs|ltd|limited|llp|plc|association|agency|committee|department|directorate|police|college|school)$/i;
const TITLES = /^(?:cllr|councillor|dr|prof|professor|mr|mrs|ms|miss|sir|dame|rev|revd|deputy|alderman)\.?$/i;

/** "Ann Lee, Head of Parks", "Ann Lee - Head of Parks", "Ann Lee Head of Parks", "Ann Lee (Head of Parks)". */
export function splitPerson(printed: string): PersonReading {
  const text = squash(printed).replace(/\s?(?:\(?\S+@\S+\)?|(?:tel|ext|e-?mail|phone)\b[:.]?\s?.{0,60})$/i, '').replace(/[\s,;(–-]{1,4}(?:\+44\s?)?\(?0\d[\d ()]{8,14}$/, '').replace(/[\s,;:–-]+$/, '');
  const separated = /^([^,(–|:]{3,60}?)\s?(?:,|\s[-–|]\s?|–|\(|:\s)\s?(.+?)\)?$/.exec(text);
  if (separated && isName(separated[1] ?? '')) return { name: squash(separated[1] ?? ''), post: squash(separated[2] ?? '') };
  const posted = /^(.{4,120}?)[,:]\s([A-Z][\w'’.-]{0,20}(?:\s[A-Z][\w'’.-]{0,25}){1,3})$/.exec(text);
  if (posted && !isName(posted[1] ?? '') && isName(posted[2] ?? '')) return { name: squash(posted[2] ?? ''), post: squash(posted[1] ?? '') };
  const words = text.split(' ');
  const last = words.findLastIndex((word) => POST.test(word));
  const tail = words.slice(last + 1).join(' ');
  if (last >= 1 && words.length - last === 3 && isName(tail) && !TITLES.test(words[0] ?? '')) return { name: tail, post: words.slice(0, last + 1).join(' ') };
  const from = words.findIndex((word, index) => index >= 2 && POST.test(word.replace(/[,.]/g, '')));
  const name = words.slice(0, from).join(' ');
  if (from >= 2 && isName(name)) return { name, post: words.slice(from).join(' ') };
  return { name: text, post: null };
}

/** Two to five capitalised words of which none is part of a post. */
export function isName(text: string): boolean {
  const words = squash(text).split(' ');
  const own = TITLES.test(words[0] ?? '') ? words.slice(1) : words;
  return own.length >= 1 && own.length <= 5 && (own.length >= 2 || own !== words) && own.every((word) => /^(?:[A-Z\u00c0-\u00de]['’.\p{L}-]{0,25}|de|van|von|der|la|le|al|bin|ap|of)$/u.test(word) && !POST.test(word) && !BODY.test(word)) && !/^(?:the|for|to|and)$/i.test(own[0] ?? '');
}

/** Several people in one cell: a line each, parted by semicolons or slashes, by "and" between two names, by commas where nothing but names stands. */
export function splitPeople(parts: readonly string[]): PersonReading[] {
  const lines = parts.flatMap((part) => part.split(/\s?[;\n]\s?|\s\/\s/)).map(squash).filter((part) => /\p{L}{2}/u.test(part));
  return lines.flatMap((line) => {
    const listed = line.split(/,\s|\sand\s|\s&\s/).map(squash);
    if (listed.length > 1 && listed.every(isName)) return listed.map((name): PersonReading => ({ name, post: null }));
    const [one = '', other = '', ...more] = line.split(/\sand\s(?=[A-Z]\S{1,25}\s[A-Z])/);
    if (other !== '' && more.length === 0 && splitPerson(one).post !== null && POST.test(splitPerson(other).post?.split(/[\s,]/)[0] ?? '')) return [splitPerson(one), splitPerson(other)];
    return [splitPerson(line)];
  });
}
