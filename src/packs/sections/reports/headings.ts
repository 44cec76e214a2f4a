import type { PackLine } from '../../lines';
import { oncePerLine, squash } from '../../lines';

/** The sections of a report that are read, and every other heading that ends them. */
export type Heading = 'summary' | 'recommendations' | 'appendices' | 'backgroundPapers' | 'contact' | 'other';

const NUMBERING = /^(?:[-–•]\s{0,2})?(?:(?:section|part)\s)?\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z])[.):]{0,2}\s+(?=\S)/;

export const withoutNumber = (text: string): string => text.replace(NUMBERING, '');

const KINDS: readonly (readonly [Heading, RegExp])[] = [
  ['summary', /^(?:(?:executive|report|brief|decision)\s)?summary(?:\s(?:of\s(?:the\s)?(?:report|issues?|key\spoints)|and\sbackground))?$|^(?:synopsis|precis|in\sbrief|key\spoints)$|^purpose(?:\sof\s(?:the\s|this\s)?(?:report|paper))?$|^what\sis\s(?:the|this)\sreport\sabout\??$|^(?:provide\s)?a?\s?succinct\ssummary\sof\sthe\sissue(?:\shere)?$|^why\sis\s(?:the|this)\s(?:report|paper)\sbeing\sbrought\b.{0,80}$/i],
  ['recommendations', /^(?:(?:officers?|officers?['’]s?|proposed|draft|formal|key|detailed|the|summary\sof|list\sof)\s){0,2}recommend(?:ations?|ation\(s\))(?:\s(?:to|for|of)\s(?!this\sreport).{1,60}|\s(?:and|&)\s(?:decisions?|reasons?|next\ssteps)(?:\s.{0,40})?)?$|^proposals?\(s\)$|^recommended(?:\s(?:decisions?|actions?|resolutions?|that|to))?$|^(?:decisions?|resolutions?|approvals?|actions?)\s(?:is\s|are\s)?(?:required|requested|sought|recommended|needed|proposed)(?:\s(?:by|of|from)\s.{1,50})?$|^(?:requested|proposed|recommended)\s(?:decisions?|resolutions?)$|^(?:next\ssteps\sand\s)?requested\sdecisions?$|^(?:key\s)?asks?\s(?:of|for|to|from)\s(?:the\s)?(?:[\w&]+\s){0,5}(?:board|committee|sub-committee|cabinet|panel|council|members|forum|executive|partners)$|^what\s(?:is|are)\s.{1,40}\s(?:being\s)?asked\s(?:to\s(?:do|decide|agree))\??$|^(?:please\s)?(?:include|insert|list|set\sout|state|add)\b.{1,50}\brecommendations?\b.{0,40}$/i],
  ['appendices', /^(?:list\sof\s)?(?:appendices|appendix|annex(?:es)?|enclosures?|attachments?)(?:\s(?:attached|to\s(?:the\s|this\s)?report|and\sbackground\s.{1,30}))?$/i],
  ['backgroundPapers', /^(?:(?:list\sof|access\sto)\s)?background\s(?:papers?|documents?|reading)(?:\s(?:used|and|under|to|relied|for).{1,80})?$/i],
  ['contact', /^(?:(?:for\s)?(?:further\s)?(?:(?:officer|report)\s)?contacts?(?:\s(?:officers?|details|information|points?|names?|for\s.{1,40}))?|report\sauthors?(?:\s(?:and|&)\scontact\sdetails)?|lead\s(?:contact|officers?)|contact\sofficer\(s\))$/i],
  ['other', /^(?:main\s(?:report|body)|(?:policy\s)?context|current\sposition|introduction|background(?:\s(?:and|to)\b.{1,50})?|proposals?|options?(?:\s.{1,50})?|key\s(?:data|issues|decisions?|considerations|facts|risks)|conclusions?|details?(?:\s.{1,40})?|report(?:\sdetails?)?|the\s(?:report|proposals?|issues?)|history|(?:project|resource|options|risk)\s(?:summary|planning|appraisal|requirements?)(?:\s.{1,50})?|next\ssteps|timetable|timescales?|timeline|risks?(?:\s(?:assessment|management|and\sopportunities|register))?|consultations?(?:\s.{1,50})?|engagement(?:\s.{1,40})?|equalit(?:y|ies)\b.{0,60}|sustainability|governance(?:\sarrangements)?|conclusions?\sand.{1,30}|glossary|overview|other\s(?:considerations|options).{0,40}|alternative(?:s|\soptions)\b.{0,50}|reasons?\b.{0,80}|(?:financial|legal|risk|equalit\w{1,3}|climate|security|resource|staffing|human|hr|property|procurement|health|environmental|crime|data|strategic|corporate|social|carbon|land|ward|community|council|policy|communications?|safeguarding|workforce|it|ict)\b[^.;]{0,80}\b(?:implications?|considerations?|comments?|impacts?|assessment|context|issues|plan|strategy|framework|priorities|resources|details|management|terms)\b.{0,40}|implications\b.{0,40}|(?:comments|advice|views)\s(?:of|from)\b.{1,70}|has\s(?:the|this)\sreport\sbeen\sconsidered\b.{1,100}|is\sthis\sreport\sfor|issues?(?:\sfor\sconsideration)?|matters?\s(?:for|to)\s.{1,40}|money|finance|value\sfor\smoney|performance|benefits|scope|project\s.{1,30}|delivery(?:\s.{1,30})?|what\s.{1,60}\?|why\s.{1,60}\?|how\s.{1,60}\?)$/i],
];

/** The heading that a line is; null for text. A marked list item is text unless its words are a heading's own. */
export const headingOf = oncePerLine((line: PackLine): Heading | null => {
  const text = squash(besideColumn(line.text) ?? line.text.split('\t')[0] ?? '');
  if (text === '' || text.length > 130 || /[;,]$/.test(text)) return null;
  const words = withoutNumber(text).replace(/^[-–•#*\s]+|[\s:*.–-]+$/g, '').replace(/^[([]|[)\]]$/g, (bracket) => (/\(s\)\W*$/i.test(text) ? bracket : ''));
  // A bullet is a list's, but for the advice of a template on what to put here.
  if (/^[-–•*]\s?(?![\d*])/.test(text) && !/^(?:please|include|insert|list|set\sout|state|add)\b/i.test(words)) return null;
  for (const [kind, pattern] of KINDS) if (pattern.test(words)) return kind;
  return isSetAsHeading(line, text) ? 'other' : null;
});

/** "2. Next steps     Requested decisions:": in a form the second column has a heading of its own. */
function besideColumn(text: string): string | null {
  const own = text.endsWith(':') ? / {4,}(\S[^:]{4,60}:)$/.exec(text.slice(-120))?.[1] : undefined;
  return own !== undefined && /\b(?:recommend|decision|resolution)/i.test(own) ? own : null;
}

/** Set in bold, with a heading's marks or in capitals, and too short to be a sentence. */
function isSetAsHeading(line: PackLine, text: string): boolean {
  if (/[.;,]$/.test(text) || isLeadIn(text) || text.split(' ').length > 12 || !/[A-Za-z]{3}/.test(text)) return false;
  const raw = line.raw.trim();
  if (/^#{1,6}\s/.test(raw)) return true;
  if (/^(?:[-\d.\s]{0,10})\*\*[^*]{3,120}\*\*:?$/.test(raw)) return true;
  const letters = text.replace(/[^A-Za-z]/g, '');
  return letters.length >= 6 && letters === letters.toUpperCase() && !/^(?:that|to|recommend)/i.test(text);
}

/** "Members are asked to:", "That the Committee:", "It is recommended that Cabinet", "The Board is requested to consider the following questions:". */
export const isLeadIn = (text: string): boolean =>
  text.length < 400 && (/\b(?:asked|recommended|requested|invited|resolves?|required|recommends?)\b[^.]{0,160}:\s*[-–]?$/i.test(text) || /^(?:it\sis\s(?:therefore\s)?recommended|that\b[^.]{0,120}|to\b[^.]{0,60}|(?:the\s)?[^.]{0,80}\b(?:committee|board|cabinet|members?|council|panel|executive)\b[^.]{0,60})\s{0,2}:\s*[-–]?$/i.test(text));
