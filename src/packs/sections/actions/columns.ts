/** What a column of an actions table holds, whatever its heading calls it. */
export type ActionColumn = 'number' | 'raised' | 'title' | 'request' | 'owner' | 'due' | 'revised' | 'status' | 'progress' | 'done' | 'other';

/** The columns of an actions table by its heading; null where the heading is another table's. */
export function readColumns(headings: readonly string[], caption: string): readonly ActionColumn[] | null {
  if (headings.length < 3 || headings.filter((text) => text !== '').length < 3 || !headings.some(mayAsk) || headings.some(isContent) || headings.some((text) => text.length > 90 || /[.?!]\s+\S+\s+\S/.test(text))) return null;
  const isOfActions = isActionsCaption(caption);
  const columns = settle(headings.map(columnOf), headings);
  const has = (column: ActionColumn): boolean => columns.includes(column);
  const says = columns.filter((column) => column !== 'other').length;
  if (says < 3 || !(has('request') || (has('title') && isOfActions))) return null;
  // Registers of risks and programmes of coming reports have owners and dates too.
  if (headings.some((text) => OTHER_TABLE.test(text)) && !isOfActions) return null;
  if (OTHER_CAPTION.test(caption) && !isOfActions) return null;
  return (has('owner') && (has('due') || has('status') || has('progress') || has('raised'))) || (isOfActions && (has('progress') || has('status') || has('due') || has('owner'))) ? columns : null;
}

/** Numbers, dates and sentences are what stands below headings, whatever words they hold. */
const isContent = (text: string): boolean => /^\W{0,2}\d|\d{4}/.test(text) || (text.endsWith('.') && text.split(' ').length > 3);

/** Cheap to ask of every row: without such a heading no table is of actions. */
const mayAsk = (heading: string): boolean => heading.length < 90 && /action|request|ask|undertaking|commitment|requirement|instruction|promise|resol|decision|recommend|to do|detail|description|activit|step|what|agreed|information|item|subject|title|topic|issue|matter|report|minute|theme|area|heading|objective|priority|project|agenda|question|aim|goal|outcome|ref|no\b/i.test(heading);

export const isActionsCaption = (caption: string): boolean =>
  caption.length < 200 && /\b(?:outstanding|matters\sarising|references|actions?\s(?:tracker|list|log|sheet|arising|points|update|schedule|plan|summary|status|outstanding|from|agreed|required|taken)|(?:open|pending|completed|closed|agreed|follow[\s-]?up|committee|board)\sactions?|actions|tracker|development\splan|improvement\splan|undertakings|commitments)\b/i.test(caption);

const OTHER_TABLE = /\b(?:risk(?!\s?rag)|likelihood|impact|mitigat\w{3,5}|hazard|threat|inherent|residual|decision\s?maker|key\sdecision|budget|cost|£|score|target\s(?:20|for)|baseline|indicator|measure|vote|ward\b|applicant)/i;
const OTHER_CAPTION = /\b(?:risk\sregister|work\s?programme|forward\splan|work\splan|agenda|equalit\w{2,4}\simpact)\b/i;

/** Most telling first: the first that fits names the column. */
const NAMES: readonly (readonly [ActionColumn, RegExp])[] = [
  ['revised', /^(?:revised|new|extended|amended|updated|re-?scheduled)\b.{0,30}\b(?:dates?|deadlines?|target|timescales?|due|completion|by|when)\b|\b(?:dates?|deadlines?|target|due)\b.{0,12}\b(?:revised|extended|amended|if\s(?:changed|revised))\b/],
  ['done', /^(?:date\s)?(?:of\s)?(?:closed|completed|closure|done|actual)\b(?!\?|\s?y|.*(?:actions?|by)\b)|^(?:date|when)\s(?:closed|completed|done|discharged)|^completed\son|^closure\sdate|^date\sof\s(?:completion|closure)$/],
  ['owner', /\b(?:responsib\w{2,6}|owners?|who|whom|assigned|assignee|(?:allocated|delegated|nominated)\sto|accountable|lead(?:s|ing)?|post[\s-]?holder)\b|^(?:actions?\s|to\sbe\s)?(?:for\s)?(?:action(?:ed)?|tasked)\s(?:by|to|for|on)$|^officers?\b|\bofficers?(?:\(s\))?$|^(?:by|contact|person|name|initials|member\/officer|team|department|service)(?:\(s\))?$|^for\saction$/],
  ['due', /\b(?:due|deadlines?|by\swhen|when\sby|target\s(?:date|completion|for\scompletion)|completion\s(?:date|due|target)|completed?\sby|done\sby|required\sby|to\sbe\s(?:completed?|done|implemented)|implementation\sdate|milestones?|time-?\s?scales?|time-?\s?frames?|time-?\s?lines?|expected|anticipated|estimated|report\s?back|expiry|review\sdate|date\s(?:for\s(?:completion|response|report|action|return|implementation)|required))\b|^(?:when|by|target|timing|finish|end\sdate|date\sto\s(?:report|complete)|report\sto)$/],
  ['status', /^(?:current\s)?(?:rag|status|state|b?rag)\b(?!.*(?:update|progress|comment|notes?|of\s(?:play|affairs)))|\brag\b(?!.*(?:update|progress|comment))|^(?:action\s)?(?:status|state)$|^(?:open|closed)\s?\/|^(?:complete|completed|closed|done|achieved|discharged|finished)\s?\??(?:\s?\(?(?:y|yes)\s?\/\s?(?:n|no)\)?)?$/],
  ['progress', /\b(?:progress|updates?|notes?|comments?|commentary|response|outcomes?|position|latest|where\s(?:it|we|this|things)\s(?:stands?|are|is)|how\sfar|action\staken|actions\staken|feedback|result|reply|remarks?|evidence|state\sof\s(?:play|affairs)|narrative|status|follow[\s-]?up|what\shas\s(?:been\sdone|happened))\b/],
  ['raised', /\b(?:raised|meeting\sdate|date\sof\s(?:meeting|request|committee|action|minute|issue)|committee\sdate|meeting|date\s(?:added|requested|agreed|set|opened|identified|logged|of)|requested\son|origin(?:ated)?|opened|added|session|start\sdate)\b|^(?:date|committee|agreed|set\son|logged|from|when\s(?:raised|asked|agreed))$/],
  ['number', /^(?:(?:action|item|ref(?:erence)?|row|serial|tracker|log|line|unique|task)\s?)?(?:no\.?s?|nos?|number|num|ref\.?|ref(?:erence)?(?:\.?\s?(?:no\.?|number|id))?|id|#|№|nr\.?)\.?$|^(?:minute|min\.?)\s?(?:no\.?|ref\.?|number|reference)?(?:\s?\/\s?ref\.?)?$|^(?:s\.?\s?no|code|#|rec\.?)\.?$/],
  ['request', /\b(?:actions?|requests?|requested|asked|task|tasks|undertaking|commitments?|requirement|instruction|promise|resolution|resolved|decision|recommendations?|to\sdo|details?|description|activity|activities|steps?|what|agreed|information\srequired)\b/],
  ['title', /^(?:agenda\s)?(?:item|subject|title|topic|issue|matter|report|minute|theme|area|heading|objective|priority|project|item\/title|agenda|question|aim|goal|outcome\ssought)s?\b.{0,40}$|^(?:minute|agenda)\s(?:item|title)/],
];

/** What a label of a list that is printed downwards names: only the plain words for it, since prose has colons too. */
export function labelledColumn(label: string): ActionColumn | null {
  const words = label.replace(/[:*\s]+$/, '');
  const column = words.split(' ').length > 4 || !/^\p{Lu}/u.test(words) ? 'other' : columnOf(words);
  return column === 'other' || (column === 'request' && !/^(?:(?:agreed|required|outstanding)\s)?(?:actions?|tasks?|requests?|undertaking|commitment)(?:\s(?:required|requested|agreed|point|to\sbe\staken|description))?$/i.test(words)) ? null : column;
}

export function columnOf(heading: string): ActionColumn {
  const text = heading.toLowerCase().normalize('NFKC').replace(/[’]/g, "'").replace(/[:*]+$/, '').replace(/\s+/g, ' ').trim();
  // "Agenda item and action", "Item / Action": the request is what the column is for.
  if (/\b(?:item|subject|title|issue)\s?(?:and|\/|&)\s?(?:agreed\s)?action\b/.test(text)) return 'request';
  // What is to come of it, not what has.
  if (/^(?:(?:required|desired|expected|intended)\soutcomes?|outcomes?\s(?:required|sought|wanted|desired))$/.test(text)) return 'request';
  if (/^(?:date|meeting)\b.{0,30}\b(?:and|\/|&)\s?(?:item|minute|title|subject)/.test(text)) return 'raised';
  if (/^(?:action\s)?(?:required\s)?by\s(?:whom|who)\b|^action\s?by$/.test(text)) return 'owner';
  return NAMES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}

/** One column for each purpose but progress, which several may share; what two claim goes to the plainer name. */
function settle(columns: readonly ActionColumn[], headings: readonly string[]): ActionColumn[] {
  const settled = [...columns];
  const all = (column: ActionColumn): number[] => settled.flatMap((own, at) => (own === column ? [at] : []));
  // "Origin" may be the body that asked: a heading that says "date" is the day.
  const [dated] = all('raised').filter((at) => /\bdate\b/i.test(headings[at] ?? ''));
  if (dated !== undefined) for (const at of all('raised')) if (at !== dated) settled[at] = 'other';
  const [firstRequest = -1, ...moreRequests] = all('request').sort((a, b) => plainness(headings[b] ?? '') - plainness(headings[a] ?? ''));
  // "Decision" beside "Action", "Description" beside "Action required": what led to the request is its title.
  for (const at of moreRequests) settled[at] = at < firstRequest && all('title').length === 0 ? 'title' : 'other';
  if (firstRequest < 0 && all('title').length > 1) settled[all('title')[1] ?? 0] = 'request';
  const [, reference] = all('number');
  if (reference !== undefined && all('request').length === 0 && all('title').length === 0) settled[reference] = 'request';
  const [by] = all('due').filter((at) => /^by$/i.test(headings[at] ?? ''));
  // "By" is a person where another column says when.
  if (by !== undefined && all('due').length > 1 && all('owner').length === 0) settled[by] = 'owner';
  const [outcome] = all('progress').filter((at) => /^outcomes?$/i.test(headings[at] ?? '') && at < firstRequest);
  // Before the action, an outcome is what the action is for.
  if (outcome !== undefined && all('title').length === 0) settled[outcome] = 'title';
  const [behind] = all('owner').filter((at) => /^by$/i.test(headings[at] ?? ''));
  // And a day where another column says who.
  if (behind !== undefined && all('owner').length > 1 && all('due').length === 0) settled[behind] = 'due';
  // A date that is called new where no other is due is the date.
  const [revised] = all('revised');
  if (revised !== undefined && all('due').length === 0) settled[revised] = 'due';
  for (const column of ['number', 'raised', 'title', 'owner', 'due', 'revised', 'status'] as const) for (const at of all(column).slice(1)) settled[at] = 'other';
  return settled;
}

const plainness = (heading: string): number => (/\b(?:actions?|asked|request\w*|task|undertaking|commitment)\b/i.test(heading) ? 2 : /\bwhat\b/i.test(heading) ? 1 : 0);

/** Headings that say neither whether their day is the one of the request, of its end, or of a look at it, nor whether it is a day: what stands below them tells. */
export const mayBeDue = (heading: string): boolean => /^(?:by|date|completion|review|end|implementation|required|reporting)$/i.test(heading.replace(/[:*\s]+$/g, ''));
