import { squash } from '../../lines';

const ADVERB = '(?:[Uu]nanimously|UNANIMOUSLY|nem\\.?\\scon\\.?|by\\sa\\smajority|by\\s\\d+\\svotes\\sto\\s\\d+|accordingly|on\\sthe\\s(?:motion|proposal)\\s.{1,80}?)';
const STRESSED = '(?:RESOLVED|AGREED|ORDERED|DECIDED|DETERMINED|RECOMMENDED|PENDERFYNWYD|CYTUNWYD)';
const WORD = '(?:resolved|agreed|ordered|decided|determined|recommended|resolutions?|decisions?|penderfyn(?:wyd|iad)|cytunwyd|outcome)';

/** The word itself at the start of a line: in capitals, or with a colon, a dash or "that" behind it. What follows is the resolution. */
const IN_CAPITALS = new RegExp(`^(?:${ADVERB}\\s)?(?:${STRESSED}(?:\\s?/\\s?${STRESSED})?|DECISIONS?|RESOLUTIONS?)(?:\\s\\(?${ADVERB}\\)?)?(?:\\s?[-–—:]+\\s?\\(${ADVERB}\\)\\s?:?|\\s?[:,;.]\\s?[-–—]?|\\s?[-–—]+|(?=\\s|$))\\s*`);
const MARKED = new RegExp(`^(?:${ADVERB}\\s)?${WORD}(?:\\s?/\\s?${WORD})?(?:\\s\\(?${ADVERB}\\)?)?(?:\\s?:\\s?[-–—]?|\\s?[-–—]+(?=\\s|$)|$|(?=\\s(?:that|to)\\b))\\s*`, 'i');
const IT_WAS = new RegExp(`^(?:[Ii]t\\swas|[Tt]he\\s(?:[\\w-]+\\s){1,6}|[Mm]embers|[Aa]ccordingly,?\\sit\\swas|(?:[Ff]ollowing|[Aa]fter)\\s(?:\\w+\\s){1,6}it\\swas|[Oo]n\\sbeing\\s(?:\\w+\\s){1,6}it\\swas)\\s?(?:also\\s|then\\s|therefore\\s|further\\s)?(?:${ADVERB}\\s)?(?:${STRESSED}(?=[\\s:,–-])|resolved(?=(?:\\s${ADVERB})?(?:\\s(?:that|to)\\b|\\s?:|\\s?[-–—]+\\s?$))|agreed(?=\\s?:\\s?[-–—]?\\s*$))(?:\\s${ADVERB})?\\s?[:,]?\\s?[-–—]?\\s*`);
/** "The Board NOTED the report": capitals make the decision of what a sentence tells. */
const STRESSED_VERB = /^(?:[Tt]he\s(?:[\w-]+\s){1,5}|[Mm]embers\s)(?:(?:unanimously|therefore|also|then)\s)?(?=(?:NOTED|APPROVED|ENDORSED|RECEIVED|SUPPORTED|ADOPTED|RATIFIED|ACCEPTED|DELEGATED|CONFIRMED|DEFERRED|REFUSED|GRANTED)\b)/;
const WITHIN = new RegExp(`(?:^|[.;:]\\s|\\b(?:it\\swas|was|were|and|be|[Mm]embers|[Cc]ouncillors)\\s(?:${ADVERB}\\s)?)(${STRESSED}|(?<=\\bwas\\s|\\bwere\\s)(?:NOTED|APPROVED|ADOPTED|REFUSED|GRANTED|DEFERRED|ENDORSED|CONFIRMED))(?:\\s${ADVERB})?\\b\\s?[:,]?\\s?[-–—]?\\s?`);

/** Where the words of a resolution begin in a paragraph, and whose paragraph it then is; null where it holds none. */
export function resolutionIn(printed: string, isPlain = false): { readonly at: number; readonly from: number } | null {
  if (!ANY_WORD.test(printed)) return null;
  const text = squash(printed);
  const start = startOf(text);
  if (start !== null) return { at: 0, from: start.length };
  const plain = isPlain ? plainDecision(text.slice(0, 6000)) : null;
  if (plain) return plain;
  const within = WITHIN.exec(text.slice(0, 6000)) ?? withinPlain(text.slice(0, 6000));
  if (!within) return null;
  const stressed = within.index + within[0].indexOf(within[1] ?? '');
  // "… the report. RESOLVED: that": a sentence of its own. "It was RESOLVED to": the sentence it stands in.
  const own = /^[.;]\sIt\swas\s/.test(within[0]) ? within.index + 2 : /^[.;:]\s/.test(within[0]) ? stressed : sentenceStart(text, stressed);
  return { at: own, from: within.index + within[0].length };
}

/** "Proposed Cllr Elm, seconded Cllr Oak, and resolved that …", "… and agreed that", "… extension. Resolved: no objection": in small letters, where no doubt is left. */
function withinPlain(text: string): RegExpExecArray | null {
  const match = /(?:[.;]\s(?:It\swas\s)?|,\s(?:and\s)?(?:it\swas\s)?|\band\s(?:it\swas\s)?)(resolved|Resolved|(?:unanimously\s)?agreed)(?:\s\([^()]{1,60}\))?(?:\s?:\s?[-–—]?\s?|\s(?=(?:that|to)\b)|\s?[-–—]\s?$)/.exec(text);
  if (!match) return /[.;]\s(Decision)\s?:\s/.exec(text);
  const isOwn = /^[.;]\s/.test(match[0]) && (match[1] === 'Resolved' || (match[1] === 'resolved' && match[0].includes('It was')));
  const before = text.slice(0, match.index);
  return isOwn || (match[1]?.endsWith('agreed') === true ? MOVED_AND_SECONDED.test(before) : /\b(?:proposed|seconded|moved)\b/i.test(before)) ? match : null;
}

/** "It was agreed that the report be noted", "The Committee approved the plan": of minutes in which no word is set apart. What somebody said or thought is none. */
function plainDecision(text: string): { readonly at: number; readonly from: number } | null {
  const match = PLAIN.exec(text);
  const carried = match ? null : carriedMotion(text);
  const agreed = / [–—-] (?:Agreed|Resolved|Carried|Approved)\.?$/.exec(text);
  const told = match ? null : (carried ?? (agreed === null ? null : sentenceStart(text, agreed.index)));
  if (!match) return told === null ? null : { at: told, from: told };
  const at = sentenceStart(text, match.index + match[0].length);
  // "…, agreed:" with the clauses below it.
  return { at, from: match[0].endsWith(':') ? match.index + match[0].length : at };
}

const BODY = '(?:(?:[Tt]he\\s(?:[\\w&-]+\\s){0,6}?)?(?:[Ss]ub-[Cc]ommittee|[Cc]ommittee|[Bb]oard|[Pp]anel|Cabinet|[Cc]ouncil|Executive|Authority|[Ff]orum|Commission|Partnership|[Mm]eeting|[Gg]overnors|[Tt]rustees))';
const FREELY = '(?:\\s(?:unanimously|also|then|therefore|further|subsequently|accordingly|duly|formally|[Aa]ccordingly)){0,2}';
const PLAIN = new RegExp(`(?:^|[.;]\\s|,\\s|\\band\\s(?=it\\swas))(?:(?:[Ii]t\\swas|${BODY}(?:,?\\shaving\\s[^.;]{3,160},)?|[Aa]ll\\s(?:[Mm]embers|[Cc]ouncillors))${FREELY}\\s(?:agreed|resolved|decided|determined)${FREELY}(?:\\s?:(?=\\s?[-–]?\\s*$)|\\sto\\s|\\sthat\\s(?=[^.]{0,400}\\b(?<!\\b(?:would|will|should|may|could|might|to)\\s)be\\b)|\\sthe\\sminutes\\b)|${BODY}${FREELY}\\s(?:approved|endorsed|noted|received\\sand\\snoted|adopted|accepted|confirmed|granted|refused|deferred)\\s(?:the|and)\\s)`);

/** Where a motion begins that somebody proposed and the meeting carried; null where none did. */
function carriedMotion(text: string): number | null {
  const proposed = /\b(?:proposed|moved)\b/i.exec(text);
  if (!proposed || !CARRIED.test(text.slice(proposed.index))) return null;
  const at = sentenceStart(text, proposed.index);
  // "The minutes were accepted. Proposed by Cllr Elder": what was proposed stands before it.
  return /^(?:proposed|moved)\b/i.test(text.slice(at)) && !/^[^.]{0,160}\b(?:that|to)\s/.test(text.slice(at)) && at > 0 ? sentenceStart(text, at - 2) : at;
}

const CARRIED = /\b(?:all\s(?:(?:members\s|councillors\s|present\s)?(?:were\s)?in\sfavour|(?:members\s|were\s)?agreed)|(?:resolution|motion|proposal)\s(?:was\s)?(?:unanimously\s)?(?:passed|carried|agreed)|unanimous(?:ly)?|carried|agreed\sby\sall)\b/i;

const MOVED_AND_SECONDED = /\b(?:proposed|moved)\b.{2,300}?\bseconded\b/i;

export const isResolutionStart = (printed: string): boolean => ANY_WORD.test(printed.slice(0, 200)) && startOf(squash(printed.slice(0, 800))) !== null;

const ANY_WORD = /resol|propos|moved|agree|order|deci|deter|recomm|outcome|penderf|cytun|noted|approved|endorsed|received|supported|adopted|ratified|accepted|delegated|confirmed|deferred|refused|granted/i;

function startOf(text: string): string | null {
  const own = IN_CAPITALS.exec(text) ?? MARKED.exec(text);
  if (own && !/^(?:decisions?|outcomes?|resolutions?|recommended|determined|ordered)\s(?:that|to)\b/i.test(text) && !/^[a-z]/.test(text)) return own[0];
  return IT_WAS.exec(text)?.[0] ?? (STRESSED_VERB.test(text) ? '' : null);
}

function sentenceStart(text: string, before: number): number {
  let from = 0;
  for (const match of text.slice(0, before).matchAll(/[.!?]\s+(?=[A-Z])/g)) from = match.index + match[0].length;
  return from;
}
