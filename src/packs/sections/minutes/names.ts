import { CAPITAL, LETTER, plainLetters } from '../../printed/letters';

/** What a person's name looks like in minutes, and what is a post or a body instead. */

const TITLE = "(?:(?:the\\s)?(?:Rt\\.?\\sHon\\.?|Right\\sHonourable|Right\\sWorshipful)\\s)?(?:(?:County|District|Borough|City|Town|Parish|Ward|Unitary)\\s(?=C(?:ouncillor|llr)))?(?:Councillor|Councilor|Cllr|Alderman|Alderwoman|Ald|Y?\\s?Cynghorydd|Bailie|Provost|Deputy|Mayor|Lord|Lady|Dame|Sir|Dr|Prof(?:essor)?|Revd?|Reverend|Canon|Father|Mr|Mrs|Ms|Miss|Mx|Commander|Superintendent|Inspector|Sergeant|PCSO|PC|PS)\\.?";
const NOMINAL = '(?:OBE|MBE|CBE|KC|QC|JP|QPM|BEM|DL|MP|MSP|MS|AM|MLA|FRSA|PhD|QFSM|KBE|DBE|GM|RD|TD|CStJ|FCA)';
/** Of a name in plain letters. */
const WORD = `(?:[A-Z]\\.?(?:\\s?[A-Z]\\.?){0,2}|(?:[Dd]e\\s(?:la\\s)?|[Vv]an\\s(?:der\\s)?|[Vv]on\\s|[Aa]p\\s|[Aa]l-|St\\.?\\s|[Dd]a\\s|[Dd]i\\s|[Ee]l-|bin\\s)?(?:Mc|Mac|O['’]|D['’]|Fitz)?[${CAPITAL}][${LETTER}'’-]{1,30})`;

const NOMINALS = `(?:,?\\s${NOMINAL}\\b){0,4}`;
// Titles and names are told one after the other: in one pattern an engine writes out every way in which they may follow.
const NEXT_TITLE = new RegExp(`${TITLE}\\s`, 'y');
const MOST_TITLES = 3;
const NAMES = new RegExp(`^${WORD}(?:\\s${WORD}){0,4}${NOMINALS}$`);
const TWO_NAMES = new RegExp(`^${WORD}\\s${WORD}(?![^\\s,])`);
const LEADING_TITLES = new RegExp(`^(?:${TITLE}\\s){0,4}`);
const ONLY_TITLE = new RegExp(`^${TITLE}$`);
const ONLY_NOMINAL = new RegExp(`^${NOMINAL}$`);
const TRAILING_NOMINALS = new RegExp(`${NOMINALS}$`);
const NOMINAL_NEXT = new RegExp(`^\\s${NOMINAL}\\b`);

const POST = /\b(?:chief|director\w{0,3}|heads?|executive|medical|nursing|governing|cabinet|chair(?:man|woman|person)?|clinical|interim|acting|strategic|strategy|group|assistant|services?|leader|lead|representatives?|headteacher|governors?|nominee|portfolio|officers?|managers?|management|nhs|university|trust|commander|department|council|committee|board|panel|forum|association|federation|society|network|police|borough|county|district|ward|press|public|members?|solicitor|accountant|auditors?|audit|external|internal|clerk|chamberlain|comptroller|team|town|city|patient|your|democratic|governance|central|community|children|housing|finance|planning|legal|policy|partnerships?|office|street|road|hall|centre|room|house|agenda|item|apolog\w+|present|none|vacan\w+|via|remote\w*|online|virtual\w*|teams|zoom|residents?|others?|observers?|guests?|secretary|treasurer|consultant|adviser|advisor|engineer|planner|surveyor|surveyors|coordinator|administrator|principal|senior|resolved|minutes?|meeting|action|note|noted|labour|conservative|liberal|democrats?|green|independent|party|from|for)\b/i;

// Posts and places that are surnames as well, at the end of a name: "Paul Senior", "Ann Ward".
const SURNAMES = /^(\p{Lu}[\p{L}'’-]{1,20}(?:\s\p{Lu}[\p{L}.'’-]{0,20})?)\s(?:Senior|Green|Ward|Hall|Street|Head|House|Chamberlain|Clerk|Marshall|Leader|Town|Guest|Press|Central|Major)$/u;

/** No given name stands before an office. */
const OFFICE = /^(?:Parish|Town|Community|City|Deputy|Assistant|Locum|Acting|Interim|Responsible)\s(?:Clerk|Chamberlain|Leader|Head|Marshall)$/;

/** A whole name: given name and surname, or a title and a surname. Not a post, a body or a place. */
export function isName(text: string): boolean {
  if (text.length < 3 || /^(?:the|all|our|no|other)\s/i.test(text.replace(/^the\s(?:mayor|right)/i, '')) || text.length > 90 || !/\p{Lu}/u.test(text)) return false;
  const bare = withoutTitles(text);
  // "North Reach DC": a district, not a person.
  if (/\s(?:DC|BC|MBC|LBC)$/.test(bare)) return false;
  if (bare === '' || OFFICE.test(bare) || bare === text.trim() && ONLY_TITLE.test(bare) || POST.test(bare.replace(SURNAMES, '$1'))) return false;
  const plain = plainLetters(text);
  if (NAMES.test(plain) && TWO_NAMES.test(plain)) return true;
  NEXT_TITLE.lastIndex = 0;
  for (let titles = 0; titles < MOST_TITLES && NEXT_TITLE.test(plain); titles += 1) if (NAMES.test(plain.slice(NEXT_TITLE.lastIndex))) return true;
  return false;
}

/** In a list that a plural title heads ("Councillors Ash, Elm and A. Oak") a surname stands alone. */
export const isSurname = (text: string): boolean => ALONE.test(plainLetters(text)) && !POST.test(text);

const ALONE = new RegExp(`^(?:[A-Z]\\.?\\s?){0,3}[${CAPITAL}][${LETTER}'’-]{1,30}(?:\\s\\([^()]{1,60}\\))?$`);

/** Titles that are surnames as well: only an honour or a bracket behind them can tell. */
export const maySurname = (word: string): boolean => /^(?:Lord|Deputy|Dean|Canon|Miss|Mayor|Bailie|Provost|Commander)$/.test(word);

export const isTitle = (word: string): boolean => ONLY_TITLE.test(word);
export const isNominal = (word: string): boolean => ONLY_NOMINAL.test(word.replace(/[,.]/g, ''));
export const startsWithNominal = (text: string): boolean => NOMINAL_NEXT.test(text);
export const isPost = (text: string): boolean => POST.test(text);

export const withoutTitles = (name: string): string => name.replace(LEADING_TITLES, '').replace(TRAILING_NOMINALS, '').trim();

/** For telling whether two printed names are one person's: without titles, honours, brackets and case. */
export const bareName = (name: string): string =>
  withoutTitles(name.replace(/\([^()]*\)/g, ' ').replace(/\s+/g, ' ').trim()).replace(/[.,*]/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
