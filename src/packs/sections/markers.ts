import { squash } from '../lines';

/** What one line alone can say about where it stands in a pack. Each takes the line's text. */

const BODY = '(?:committee|sub-?committee|board|panel|cabinet|council|commission|executive|forum|assembly|authority|partnership|trust|governors|(?:working|scrutiny|advisory|steering|liaison|reference)\\s(?:group|party)|task\\s(?:group|force)|court|bench|senate|trustees)s?';

const BODY_WORD = new RegExp(`\\b${BODY}\\b`, 'i');
const BODY_ENDING = new RegExp(`\\b${BODY}(?:\\sin\\scommon)?(?:\\s*[-–(:].{0,60}|\\s[A-D0-9]|\\s(?:for|on|of)\\s(?:the\\s)?[A-Z].{2,60})?$`, 'i');

/** The name of a committee, board, panel or council, and nothing else. */
export function isBodyName(text: string): boolean {
  if (text.length > 200 || !BODY_WORD.test(text)) return false;
  const name = squash(text);
  // "COMMITTEE" alone is the end of a name that was broken.
  if (name.length < 5 || name.length > 120 || /^(?:sub-?\s?)?committee$/i.test(name) || /[.:;?!@]$|https?:|\d{3}/.test(name)) return false;
  // "Councillor A Bloggs   Elmford Borough Council": a person and whom they stand for.
  if (/^(?:\w{4,12}\s)?(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Bailie|Alderman)\.?\s/.test(name) || /^(?:secretary|clerk|chair\w{0,6}|officer)\s(?:to|of)\s|^(?:(?:interim|acting|deputy|assistant)\s)?chief\sexecutive\b(?!.*\b(?:committee|panel|board)\b)/i.test(name)) return false;
  if (/\b(?:is|are|was|were|will|has|have|may|please|members? of|report|minutes|attend|asked|reports? to)\b/i.test(name)) return false;
  return /^[A-Z"'(]/.test(name) && words(name).length <= 16 && BODY_ENDING.test(name);
}

/** Welsh names begin with what the body is: "Y Pwyllgor Craffu", "Bwrdd Gwasanaethau". */
export const isWelshBodyName = (text: string): boolean => text.length <= 120 && /^(?:y\s|yr\s)?(?:cyngor|(?:is-?b|cyd-?b|p)wyllgor|bwrdd|awdurdod)(?:\s[\p{L}'’-]+){0,9}$/iu.test(text);

/** "Cold Lea Parish Council – Minutes": the name without what the paper is. */
export const withoutMinutesWord = (text: string): string => text.replace(/\s?[-–—:]\s(?:draft\s)?minutes$/i, '');

export const words = (text: string): string[] => squash(text).split(' ').filter((word) => /\w/.test(word));

export const isFurniture = (text: string): boolean =>
  /^[-–—\s]*(?:agenda\s)?page\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[-–—\s]*$/i.test(text) ||
  // The name of the paper, and far behind it "Page 3 of 12".
  /(?: {3}|\t)page\s\d{1,4}\s?(?:of|\/)\s?\d{1,4}$/i.test(text) ||
  /^[([]?\s*(?:this\s)?page\s(?:is\s|has\sbeen\s|was\s)?(?:intentionally\s)?(?:left\s)?blank\b.{0,30}$/i.test(text) ||
  /^[-–—_=*.\s]{3,}$/.test(text);

/** "AGENDA", "A G E N D A", "Agenda – Part 1", "ORDER OF BUSINESS", "Agenda   Page No". */
export function isAgendaHeading(text: string): boolean {
  if (!/agenda|business|items?\b|eitem|pages?\b|^\s*[A-Z]\s+[A-Z]\s/i.test(text)) return false;
  const heading = squash(text).replace(/^((?:[A-Z] ){4,}[A-Z])\b/, (spaced) => spaced.replace(/ /g, ''));
  if (heading.length > 90 || /[.;]$/.test(heading) || /\b(?:item|pack|no)\b.{0,4}\d+$/i.test(heading)) return false;
  return (
    /^(?:[\p{L}-]{3,20}(?:\s[\p{L}-]{2,20})?\s\/\s)?(?:(?:public|supplementary|revised|draft|formal|full|the)\s){0,2}agenda\b(?!\s(?:item|pack|reports?\spack|papers|frontsheet)\b)/iu.test(heading) ||
    /^(?:order\sof\sbusiness|items?\sof\sbusiness|business\sto\sbe\s(?:transacted|considered)|list\sof\sbusiness|business|agenda\sitems|items)\s*:?$/i.test(heading) ||
    // The head of the columns on a committee system's page, in English or Welsh.
    /^(?:no|rhif)\.?\s(?:\|\s)?(?:item|eitem)(?:\s?\|)?$/i.test(heading) ||
    /^(?:item|agenda\sitem|no)\.?(?:\s(?:no|number)\.?)?\s(?:title|subject|item|business|description)?\s?(?:page|pages)\b.{0,10}$/i.test(heading)
  );
}

/** "Business" and "Items" head what was done as well: in minutes only the word itself heads an agenda. */
export const saysAgenda = (text: string): boolean => /agenda|^\W*a\s+g\s+e\s+n\s+d\s+a\b/i.test(text) && isAgendaHeading(text);

/** "Supplementary Papers", "Supplement 2", "Late reports": what is listed below it belongs to an agenda that was published before. */
export const isSupplementHeading = (text: string): boolean =>
  text.length < 60 && /^(?:agenda\s)?(?:supplement(?:ary)?(?:\s(?:papers?|packs?|reports?|items?|documents?|information))?(?:\s(?:no\.?\s)?\d{1,2})?|(?:late|additional|to[\s-]follow)\s(?:papers?|items?|reports?))\s*:?$/i.test(squash(text));

export const isContentsHeading = (text: string): boolean => /^(?:table\sof\s)?(?:contents|index)(?:\s(?:page|list))?\s*:?$/i.test(squash(text));

/** What a star before an item means: printed above the agenda or below it, and about all of it. */
export const isStarNote = (text: string): boolean =>
  /^(?:(?:nb|note|please\snote)\s?:?\s)?(?:\*\s?(?:=|[A-Za-z])|(?:any\s|all\s|certain\s|those\s|the\s)?(?:(?:agenda\s)?(?:items?|reports?)\b.{0,40}\b)?(?:marked|starred|denoted|asterisk(?:ed)?|indicated)\b.{0,80}(?:\*|star|asterisk|information|noting|discussion))/i.test(squash(text)) && squash(text).split(' ').length > 5;

/** Headings of what stands beside an agenda but is none of it: advice, rights, evacuation, access. */
export function isNotesHeading(text: string): boolean {
  const heading = squash(text);
  if (heading.length > 100) return false;
  return /^(?:(?:agenda|general|explanatory|guidance|important|further)\s)?(?:notes?|guidance|information)(?:\s(?:for|to|on|about)\b.{0,60})?\s*:?$|^members\sof\sthe\s(?:press\sand\s)?public\s?[–:-]|^public\s(?:attendance|participation\sat|speaking\sat|access)|^rights?\sof\s(?:the\s)?(?:press|public|access)|^advice\s(?:to|for)\s(?:members|councillors)|^(?:filming|recording|webcasting|fire|emergency|evacuation|accessibility|access\sto|attending|mobile\s(?:phones|telephones)|facilities|privacy|getting\sto|how\sto|local\sgovernment\s\(?access|membership|distribution|circulation|speaking\sat|use\sof\ssocial)\b(?!.{0,80}\bstrategy\b)/i.test(heading);
}

/** Who was there: the surest sign of minutes. An agenda has no such list. */
export const isPresentMarker = (text: string): boolean =>
  /present|attend/i.test(text.slice(0, 40)) &&
  /^(?:(?:board|committee|cabinet|council|panel)\s)?(?:(?:members?|councillors?|cllrs?|those|also)\s)?(?:present|in\sattendance|attendees|attendance|(?<=^(?:members|councillors|those)\s)attending|attended\sby(?=\s?:))\b(?:\s*[:–-]|\s*$|\s*\()/i.test(squash(withColumn(withoutItemNumber(text))));

/** "45. Attended by: Cllrs Ash and Elm": the list may be numbered as the items are, where names follow at once. */
export const withoutItemNumber = (text: string): string => (/^\d/.test(text) ? text.replace(/^\d{1,4}(?:\/\d{2,4})?[.)]?\s{1,12}(?=(?:(?:those|members|councillors)\s)?(?:present|sederunt|attend(?:ed\sby|ing|ance|ees)|in\sattendance)\s?[:–-]\s{0,3}(?:(?:the\s)?(?:Cllrs?|Councillors?|Mrs?|Ms|Dr|Chair\w{0,6})\b|\p{Lu}[\p{L}.]{0,20}\s\p{Lu}))/iu, '') : text);

/** "Present   Councillors Ash and Elm": the gap or the tab behind a label that has a column of its own says what a colon would. */
export const withColumn = (text: string): string => (LABEL_RUN.test(text) ? text.replace(LABEL_RUN, '$1: ') : /\t| {3}|\|/.test(text) ? text.replace(/^([\p{L}\s]{4,40}?)(?:\t\s*| {3,}|\s*\|\s*)(?=\p{Lu})/u, '$1: ') : text);

/** "Other Members Present A J Oak B Fir": nothing parts the label from the initials of the first name. */
const LABEL_RUN = /^((?:(?:[Oo]ther|[Aa]lso)\s)?(?:[Mm]embers|[Cc]ouncillors|[Oo]fficers)\s(?:[Pp]resent|[Ii]n\s[Aa]ttendance)|[Pp]residing)\s(?=(?:(?:Mr|Mrs|Miss|Ms|Dr|Cllr|Councillor|Alderman)\.?\s)?(?:\p{Lu}\.?\s){1,3}\p{Lu}\p{Ll})/u;

export const isMinutesHeading = (text: string): boolean =>
  /^(?:extracts?\s(?:from|of)\s(?:the\s)?)?(?:(?:draft|public|non-?\s?public|exempt|confidential|restricted|confirmed|unconfirmed|decisions?\sand)\s){0,2}minutes\sof\s(?:a|an|the|proceedings)\b.{0,200}(?:meeting|committee|board|council|panel|cabinet|held)/i.test(squash(text));

const COVER_LABEL = /^(?:report\s(?:to|title|author|of|by|for)|title\sof\sreport|for\sconsideration\sby|committees?(?:\(s\))?|dated?|subject|classification|wards?(?:\(s\))?(?:\saffected)?|report\sauthor|lead\sofficer|cabinet\smember|meeting\sdate|status|purpose\sof\sreport|executive\ssummary|key\sdecision)\s*(?::|\t)/i;

/** "Date of next meeting: Monday 9 June": the day of another meeting than the one at hand. */
export const isNextMeeting = (text: string): boolean => /\b(?:next|future|forthcoming|following)\s(?:\w{3,12}\s){0,2}meetings?\b/i.test(text.slice(0, 200));

/** A label of a report's cover; one alone proves nothing. */
export const coverLabel = (text: string): string | null => COVER_LABEL.exec(text)?.[0].replace(/[:\t\s]+$/, '').toLowerCase() ?? null;

/** Words that a list of committee business can hardly do without. */
export const isStandingItem = (title: string): boolean =>
  /\b(?:apolog(?:y|ies)|declarations?|disclosures?|interests|minutes|urgent|any\sother\sbusiness|exclusion|public\s(?:questions?|participation|session|forum)|questions|petitions|next\smeeting|matters\sarising|deputations?|substitut\w{1,5}|work\sprogramme|forward\splan|chair(?:man)?'?s?\sannouncements|previous\smeeting|last\smeeting|ymddiheuriad\w*|datgan\w*\s(?:o\s)?[a-z]{0,4}ddiann?\w*|cofnodion)\b/i.test(title.slice(0, 300).replace(/’/g, "'"));
