export type PromiseConfidence = 'high' | 'medium' | 'low';

/**
 * How surely a sentence of minutes commits somebody to something; null where it states a fact, asks a question that
 * was answered, or decides a matter of form. `next` is the sentence behind it, where the answer would stand.
 */
export function commitmentIn(sentence: string, next = ''): PromiseConfidence | null {
  const text = sentence.slice(0, 2 * LONGEST).replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (text.length < 12 || NEVER.some((pattern) => pattern.test(text))) return null;
  const rule = RULES.find(({ says, unless }) => says.test(text) && !unless?.test(text));
  if (!rule) return null;
  if (rule.isAnswerable === true && ANSWER.test(next) && !STILL_TO_COME.test(next)) return null;
  return FADED.test(text) && rule.confidence !== 'low' ? lower(rule.confidence) : rule.confidence;
}

/** Nobody promises in more words than these. */
const LONGEST = 1500;

interface Rule {
  readonly says: RegExp;
  readonly unless?: RegExp;
  readonly confidence: PromiseConfidence;
  /** A request that may have been met at the table. */
  readonly isAnswerable?: boolean;
}

// What somebody delivers: verbs of which the result can be looked for at the next meeting.
const DELIVER =
  '(?:circulate|provide|send|write|report|bring|follow|look\\sinto|look\\sat|investigate|inspect|check|confirm|clarify|arrange|organise|share|supply|return|raise|chase|contact|prepare|produce|draft|publish|upload|post|reply|respond|answer|update|review|discuss|speak|talk|liaise|meet|see|find\\sout|obtain|submit|present|issue|add|include|amend|correct|refer|seek|ask|request|invite|take|explore|forward|e-?mail|pass|put|make|let|set|order|repair|fix|replace|visit|consult|compile|collate|develop|consider|schedule|convene|carry|undertake|complete|get|have|monitor|feed|approach|notify|inform|brief|recirculate|pursue|progress|work|give|display|advertise|appoint|commission|establish|attend|resolve|sort|display)';
const DELIVERED =
  '(?:circulated|provided|sent|written|reported|brought|followed|looked\\s(?:into|at)|investigated|inspected|checked|confirmed|clarified|arranged|organised|shared|supplied|submitted|presented|issued|added|included|amended|corrected|referred|sought|raised|chased|contacted|prepared|produced|drafted|published|uploaded|posted|answered|updated|reviewed|discussed|forwarded|e-?mailed|passed|put|made|compiled|collated|developed|scheduled|convened|carried|undertaken|completed|explored|pursued|progressed|fed|taken|given|linked|set\\sup|assigned|repaired|replaced|fixed|received|invited|notified|informed|consulted|tabled|placed|displayed|monitored|returned|recirculated|established|commissioned|tested|trialled|installed|mended|advertised|asked|addressed|resolved|drawn\\sup)';
const THING = '(?:report|paper|briefing|update|note|list|figures?|breakdown|copy|copies|analysis|summary|information|presentation|plan|timetable|schedule|review|data|details|account|explanation|letter|response|statement|statistics|training|session|workshop|map|costings?|feedback|assurance|options?|meeting|visit|evidence|link|link\\sto|business\\scase|risk\\sassessment|slides?|documents?|forms?|leaflets?|photographs?|minutes|map|draft)';
const ACTOR =
  "(?:officers?|clerk|head|director|manager|chief\\s\\w+|executive|chair(?:man|woman|person)?|leader|solicitor|engineer|surveyor|secretary|treasurer|team|department|service|contractors?|consultants?|council(?!\\stax)|councillor|cllr|portfolio\\sholder|cabinet\\smember|lead\\smember|commissioner|superintendent|inspector|sergeant|auditors?|dr|mr|mrs|ms|miss|alderman|trust|he|she|they|who|chamberlain|administrator|coordinator|co-ordinator|convener|convenor|governance|partners|group)";
const ADVERBS = '(?:(?:also|then|therefore|now|further|both|again|all|each|accordingly|jointly|separately|directly|immediately|urgently|personally|\\w{3,14}ly)\\s){0,2}';
const MODAL = '(?:would|will|should|shall)';

const of = (source: string): RegExp => new RegExp(source, 'i');

/** Sentences that look like promises and are none. */
const NEVER: readonly RegExp[] = [
  /\?["'”’)]?$/,
  /\b(?:asked|queried|questioned|enquired|inquired|wondered)\s(?:[\w’']+\s){0,4}?(?:whether|if|how|why|when|what|who|where|which)\b[^;]*$/i,
  /\b(?:would|will|should|could)\snot\b|\bno\sfurther\saction\b|\bdeclined\sto\b|\brefused\sto\b|\b(?:would|could|should|might)\shave\s(?:been|had|\w{2,14}ed)\b/i,
  // Matters of form: minutes, elections, the public, the length of the meeting.
  /\bminutes\b.{0,120}\b(?:be\s(?:agreed|approved|signed|confirmed|accepted|adopted|received|noted)|as\sa\s(?:correct|true|accurate)\srecord)/i,
  /\bminutes?\b.{0,120}\bbe\s(?:amended|corrected|altered)|^to\samend\b/i,
  /\b(?:public|press)\b.{0,60}\bbe\s(?:now\s)?excluded\b|\bstanding\sorders\sbe\ssuspended\b|\bbe\s(?:elected|re-elected)\b|\bmeeting\s(?:be\s|would\sbe\s)?(?:adjourned|extended|held\son|take\splace\son)\b/i,
  /\bnext\s(?:scheduled\s|ordinary\s)?meeting\b.{0,60}\b(?:would|will)\s(?:be\sheld|take\splace|be\son|be\sat|commence|start)\b/i,
  /\b(?:asked|invited|requested|recommended)\s(?:simply\s)?to\s(?:note|consider|approve|agree|endorse|receive|comment|support|discuss|vote|adopt|decide|declare)\b/i,
  // A resolution that only notes.
  /^(?:(?:resolved|that)\b.{0,40})?(?:\bto\s)?note[sd]?\s(?:that|the|and\s(?:endorse|welcome))\b(?!.{0,400}\band\s(?:that|to|ask|request|instruct))/i,
  // Already done, or told as history.
  /\b(?:since\sbeen|has\salready|had\salready|have\salready|already\sbeen)\b|\b(?:had|has|have)\s(?:previously\s|earlier\s|also\s)?(?:agreed|asked|requested|undertaken|promised|been\s(?:asked|requested|agreed|circulated|sent|provided|published|reported))\b/i,
  /\bat\s(?:its|the|their)\s(?:last|previous)\smeeting\b.{0,80}\b(?:agreed|requested|asked|resolved)\b|\b(?:agreed|requested|asked|resolved)\b.{0,60}\bat\s(?:its|the|their)\s(?:last|previous)\smeeting\b/i,
  // What might be, or what the law or a plan says.
  /\b(?:if|where|when|as)\s(?:required|necessary|needed|appropriate|requested|desired)\b(?!\sby)|^(?:if|should|were|whilst|although)\b(?!.{0,200},\s(?:officers|the\s(?:head|director|clerk|chief))\b.{0,30}\bwould\b)/i,
  /\bthanks?\b.{0,40}\bbe\s(?:recorded|passed|conveyed|extended|placed)\b|\b(?:vote|words?)\sof\sthanks\b|\bwould\slike\sto\s(?:thank|see|know)\b/i,
];

/** Still a promise, but hedged or reported at second hand. */
const FADED = /\b(?:possibl[ey]|potentially|hoped?|hoping|aimed|intended|likely|expected|anticipated|may|might|could|subject\sto|in\sprinciple|where\spossible|proposed)\b/i;

/** An answer given at the meeting: the request before it has been met. */
const ANSWER = /^(?:(?:in\s(?:response|reply)|in\sanswer|responding|the\s(?:response|reply|answer)\s(?:was|heard)|the\s(?:committee|board|panel|sub-committee)\s(?:heard|was\s(?:told|informed|advised))|members\s(?:heard|were\s(?:told|informed|advised))|it\swas\s(?:confirmed|explained|clarified|reported|noted))\b|(?:officers?|the\s(?:[\w'’]+\s){1,7}|(?:he|she|they|mr|mrs|ms|dr|councillor|cllr)\s(?:[A-Z][\w’'-]+\s)?)(?:confirmed|explained|replied|responded|clarified|said|advised|reported|stated|answered)\b)/i;
const STILL_TO_COME = of(`\\b(?:${MODAL}|undertook\\sto|agreed\\sto|offered\\sto|promised)\\b`);

const FORMAL = /\bbe\s(?:approved|refused|granted|noted|received(?!\s(?:at|to|by)\b)|adopted|endorsed|accepted|welcomed|supported|ratified|declared|appointed|nominated|deferred|closed|agreed|confirmed\sas|retained|waived|thanked|commended|co-opted|signed)\b|\b(?:the\s)?(?:report|update|contents?|application|planning\spermission|recommendations?)\sbe\b(?!\s(?:brought|submitted|presented|circulated|sent|prepared|provided|published|revised|amended|taken|received\sat|received\sto))/i;
const FACT = of(`\\b(?:would|will)\\s${ADVERBS}(?:be\\s(?:able|required|responsible|accountable|needed|necessary|appreciated|welcome|helpful|useful|beneficial|expected|likely|available|subject|eligible|entitled|affected|located|used|open|difficult|unable|possible|important|based|funded|an?|the|in|from|no)\\b|continue|remain|mean|allow|enable|help|cost|need|benefit|lead|result|require|depend|affect|increase|reduce|come\\sinto|take\\seffect|apply|form|become|welcome|like|prefer|support|expect|appreciate)`);

const RULES: readonly Rule[] = [
  // "It was agreed that a report would come", "Members requested that officers provide".
  {
    says: of(`\\b(?:agreed|resolved|requested|asked|instructed|directed|decided|recommended|proposed\\sand\\sagreed)\\b(?:,)?\\s(?:and\\s\\w+\\s)?that\\b.{0,400}?\\b(?:${MODAL}|to|be|must|needed\\sto)\\s${ADVERBS}(?:be\\s${ADVERBS}${DELIVERED}|be\\s(?:asked|requested|instructed|tasked|delegated)|${DELIVERED}|${DELIVER}|come|go|return)\\b`),
    unless: FORMAL,
    confidence: 'high',
  },
  {
    says: of(`\\b(?:agreed|resolved|requested|asked|instructed|directed)\\b\\s(?:and\\s\\w+\\s)?that\\s(?:[\\w'’]+\\s){0,10}?(?:[\\w-]*officers?|head|director|clerk|manager|chair|chief\\sexecutive|leader|team|department|contractor|[A-Z][\\w’'-]+)\\s(?:[\\w&,’'-]+\\s){0,8}?${DELIVER}\\b`),
    unless: FORMAL,
    confidence: 'high',
  },
  // "That the final account be brought to the next meeting": a resolution that asks, whatever else it notes.
  { says: /^(?:that|to|and)\b.{0,300}?\bbe\s(?:brought|reported|submitted|presented|circulated|provided|prepared|arranged|published|sent|supplied|shared|written|investigated|asked|requested|instructed|invited|chased)\b(?!\sfor\s(?:information|noting))/i, confidence: 'high' },
  { says: of(`\\bthat\\s(?:the\\s)?(?:officers?|clerk|head|director|manager|chief\\sexecutive|[A-Z]\\w+\\sofficer)\\b.{0,60}?\\s${DELIVER}\\b`), unless: of(`${FORMAL.source}|\\b(?:said|noted|heard|told|stated|reported|confirmed|explained|commented|felt|noting|advised|was|were|had|understood|recognised|acknowledged|pleased|delighted)\\s(?:\\w+\\s){0,4}that\\b`), confidence: 'high' },
  // "The Clerk undertook to", "Officers offered to".
  {
    says: of(`\\b(?:undertook|promised|offered|volunteered|committed|pledged|gave\\san\\sundertaking|took\\san\\saction|agreed)\\s(?:\\w+ly\\s)?to\\s${ADVERBS}${DELIVER}\\b`),
    unless: of(`\\b(?:government|minister|applicant|parliament)\\b|\\bagreed\\sto\\s(?:note|approve)|\\b(?:committee|board|panel|cabinet|council|members|sub-committee)\\s(?:\\w+ly\\s)?agreed\\sto\\s(?:refer|establish|appoint|commission|set|make|put|take|amend|include|add|have|give|see)`),
    confidence: 'high',
  },
  { says: of(`\\b(?:took|accepted|was\\sgiven)\\s(?:this\\s|it\\s|that\\s)?(?:as\\s)?an\\saction\\b|\\b(?:to|would|will)\\stake\\s(?:this|that|it)\\s(?:away|up|back|forward)\\b`), confidence: 'high' },
  // "Officers were asked to bring figures", "The Clerk was instructed to write".
  { says: of(`\\b(?:was|were|be)\\s(?:then\\s|also\\s)?(?:asked|requested|instructed|tasked|directed|invited)\\sto\\s${ADVERBS}${DELIVER}\\b`), unless: /\b(?:residents?|public|tenants|applicants?|customers|respondents)\s(?:was|were)\b/i, confidence: 'high' },
  { says: of(`\\b(?:asked|requested|instructed|tasked|directed|urged)\\s(?:the\\s)?(?:[\\w&,’'-]+\\s){0,8}?(?:officers?|clerk|head|director|manager|executive|chair|solicitor|engineer|leader|services|team)\\s(?:[\\w&,’'-]+\\s){0,8}?to\\s${ADVERBS}${DELIVER}\\b`), confidence: 'high' },
  // "Clerk to write", "Head of Parks to report back": the clipped style, in which a post or a name comes first.
  { says: new RegExp(`^(?:[-•]\\s)?(?:The\\s)?(?:[A-Z][\\w’'.-]*\\s|of\\s|and\\s|for\\s|the\\s|officers?\\s|clerk\\s|chair\\s){1,7}to\\s${DELIVER}\\b`), unless: /^(?:that|to|need|necessity|requirement|opportunity|how|where|time|work|plans?|thanks|welcome|options?|ways?|in\sorder|further)\b/i, confidence: 'high' },
  { says: of(`\\b${THING}s?\\b.{0,80}\\bto\\s(?:follow|be\\s${ADVERBS}(?:circulated|provided|sent|brought|submitted|shared|presented|reported|prepared|emailed|e-mailed|published|forwarded|supplied|issued|produced|arranged|updated|added|made|drafted|put|tabled))\\b`), unless: /\b(?:is|are|was|were|had|has|have|need\w{0,3}|due|continued?|asked|expected|allow\w{0,3}|opportunity)\s(?:\w+\s){0,3}to\sbe\b|\b(?:plan|guidance|evidence)\b.{0,40}\bto\sbe\ssubmitted\b/i, confidence: 'medium' },
  { says: of(`^(?:[-•]\\s)?to\\sbe\\s${ADVERBS}${DELIVERED}\\b`), confidence: 'medium' },
  // "Officers would look at this", "He would write again".
  {
    says: of(`\\b${ACTOR}\\b(?:\\s[\\w&,’'()-]+){0,8}?\\s(?:would|will)\\s${ADVERBS}${DELIVER}\\b`),
    unless: of(`${FACT.source}|\\b(?:plan|strategy|scheme|policy|funding|proposals?|project|system|programme|grant|changes?|model|government|boroughs|governance\\sarrangements)\\s(?:\\w+\\s){0,2}(?:would|will)\\b|\\bwould\\s(?:make|take|see|have|put|give|set|get|work|meet|carry|include|present|progress|add|complete)\\s(?:it\\s|a\\slong|a\\sreal|an?\\s\\w+\\sdifference|sense|less|more|place|time|up\\sto|savings|better|the\\sneeds|about|around|benefits|fewer)`),
    confidence: 'medium',
  },
  // "A further update would be provided in March", "the answer would be sent to him".
  {
    says: of(`\\b(?:would|will)\\s${ADVERBS}be\\s${ADVERBS}${DELIVERED}\\b(?!\\sby\\sthe\\s(?:government|inspector|applicant))`),
    unless: of(`\\b(?:would|will)\\s${ADVERBS}be\\s${ADVERBS}(?:made\\savailable\\sunder|made\\sup|put\\sat|taken\\sinto|given\\s(?:priority|weight)|set\\sup\\sunder|included\\sin\\sthe\\s(?:rent|price|cost)|(?:undertaken|completed|replaced|carried\\sout|monitored|provided|developed)\\s(?:by|under)\\s(?:an?|the|its|their|external|specialist|new|independent)\\b)|\\bif\\s|\\bunless\\b|\\bgovernance\\sarrangements\\b`),
    confidence: 'medium',
  },
  { says: of(`\\b${THING}s?\\s(?:[\\w’'-]+\\s){0,12}?(?:would|will)\\s${ADVERBS}(?:come|go|follow|return|be\\scoming|be\\savailable)\\b|\\b(?:would|will)\\s${ADVERBS}(?:come|return|report)\\s(?:back\\s)?to\\s(?:the\\s)?(?:next|a\\sfuture|committee|board|panel|sub-committee|members)`), confidence: 'medium' },
  // "The Chair asked for a list", "Members requested a briefing".
  { says: of(`\\b(?:asked|requested|called)\\s(?:again\\s)?for\\s(?:(?:an?|the|more|further|some|any|all|full|his|her|their|two|three|regular)\\s)?(?:[\\w’'-]+\\s){0,5}?${THING}s?\\b|\\brequested\\s(?:an?|the|more|further|sight\\sof|regular)\\s(?:[\\w’'-]+\\s){0,5}?${THING}s?\\b`), unless: /\b(?:residents|tenants|customers)\s(?:had\s)?(?:asked|requested|called)\b|\b(?:more|further)\stime\b|\basked\sfor\sclarification\b|\bincluded\b/i, confidence: 'medium', isAnswerable: true },
  { says: of(`\\b(?:asked|requested)\\sthat\\b.{0,250}?\\b(?:be|not\\sblock|\\w{3,14})\\b`), unless: of(`${FORMAL.source}|\\basked\\sthat\\sit\\sbe\\s(?:noted|recorded|minuted)`), confidence: 'medium' },
  // A wish that nobody took up.
  { says: of(`\\b(?:suggested|proposed|recommended)\\s(?:the\\s)?(?:that\\b.{0,120}?\\b(?:be|should|could|would)\\s(?:be\\s)?(?:${DELIVERED}|${DELIVER})\\b|(?:submission|preparation|production|circulation|provision)\\sof\\s(?:an?|the)\\b)`), unless: FORMAL, confidence: 'low' },
];

const lower = (confidence: 'high' | 'medium'): PromiseConfidence => (confidence === 'high' ? 'medium' : 'low');
