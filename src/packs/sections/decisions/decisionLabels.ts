import { squash } from '../../lines';
import type { DecisionValue } from '../../decisionReading';
import { findDates } from '../../printed/dates';

/** What a label of a record of decision names; `other` ends the value above it and is not kept, and `taken` says no more than its value does: the decision, or its day. */
export type DecisionLabel = DecisionValue | 'other' | 'taken';

const OF_DECISION = '(?:\\s(?:for|of|behind)\\s(?:the\\s|this\\s)?(?:proposed\\s)?(?:decisions?|recommendations?)(?:\\(s\\))?)?';
const CONSIDERED = '(?:\\s(?:which\\swere\\s|that\\swere\\s)?(?:considered|rejected|discounted|available)(?:\\s(?:and|or|but|/)\\s?(?:why\\s)?(?:rejected|discounted|considered|not\\spursued))?(?:\\sby\\s.{3,60})?(?:\\s(?:at\\sthe\\stime|when|in\\smaking)\\b.{0,60})?)?';

const LABELS: readonly (readonly [DecisionLabel, RegExp])[] = [
  ['decisionMaker', /^(?:(?:name|title|post)(?:\s(?:and|\/)\s(?:title|post|role))?\sof\s(?:the\s)?)?(?:decision[-\s]?(?:maker|taker)s?|decision\s(?:taken|made)\sby|(?:individual|officer|member|person|body|portfolio\sholder|cabinet\smember)\s(?:making|taking)\s(?:the|this)\sdecision|taken\sby|made\sby|decided\sby|decision\sby|name\sof\s(?:cabinet|executive)\smember|(?:cabinet|executive|lead)\smember|portfolio\sholder)(?:\(s\))?$/i],
  ['date', /^(?:date(?:\s(?:of|on\swhich|when))?(?:\sthe)?\s(?:decision|record)(?:\s(?:was\s)?(?:taken|made|notice))?|date\s(?:taken|made|decided)|decision\sdate|(?:decision\s)?(?:taken|made|decided)\son|date\sof\sdecision\s\(.{3,30}\)|date)$/i],
  ['taken', /^(?:the\s)?decisions?(?:\(s\))?\s(?:taken|made)$/i],
  ['number', /^(?:(?:decision|record|notice|report|reference|ref|document)\s?(?:reference|ref|no|number|id)\.?(?:\sno\.?|\snumber)?|reference|ref)\.?$/i],
  ['keyDecision', /^(?:(?:is\s(?:(?:this|it)\s)?(?:a\s)?)?key\sdecision(?:\s\(.{1,60}\))?|key\/?\s?non-?key(?:\sdecision)?|type\sof\sdecision|decision\stype|key\?)\??$/i],
  ['title', /^(?:(?:decision|report)\s(?:title|subject)|title(?:\sof\s(?:the\s)?(?:decision|report))?|subject(?:\s(?:of\s(?:the\s)?decision|matter|title))?|issue|matter\sfor\sdecision|re)$/i],
  ['reasons', new RegExp(`^(?:reasons?(?:\\(s\\))?|(?:statement|summary|details)\\sof\\s(?:the\\s)?reasons?|rationale)${OF_DECISION}$`, 'i')],
  ['alternatives', new RegExp(`^(?:(?:details|summary)\\sof\\s)?(?:any\\s|the\\s)?(?:(?:alternatives?|other|alternative\\sor\\sother)(?:\\s(?:options?|courses?\\sof\\saction))?|options)(?:\\(s\\))?${CONSIDERED}$`, 'i')],
  ['interests', /^(?:(?:details|record|declarations?|disclosures?|statement)\sof\s)?(?:any\s)?(?:declarations?\sof\s(?:any\s)?(?:interests?|conflicts?\sof\sinterests?)|(?:personal\s)?interests?|conflicts?\s(?:of|and)\sinterests?)(?:\s(?:declared|and|or|\/).{0,120})?$/i],
  ['contact', /^(?:(?:lead\s|report\s|responsible\s)?contact(?:\s(?:officer|details|name|person|for\s.{3,40}))?|(?:report\s|lead\s|responsible\s)(?:author|officer)|(?:for\s)?further\sinformation(?:\sfrom)?(?:,?\s(?:please\s)?contact)?|officer)(?:\(s\))?$/i],
  ['decision', /^(?:(?:the\s|details?\sof\s(?:the\s)?|text\sof\s|summary\sof\s|full\s|record\sof\s(?:the\s)?|terms\sof\s)?decisions?(?:\(s\))?(?:\s(?:details?|taken\sand\sreasons?|agreed|reached))?|resolved|resolution|agreed|action\sagreed)$/i],
  ['part', /^(?:(?:exempt|confidential|public|open)(?:\s(?:or\s)?(?:exempt|confidential|public|open))*(?:\s(?:information|status|report|item|decision))?|exemption|access\sto\sinformation|status|classification|publication\sstatus|part\s(?:1|i|one|2|ii|two)(?:\s.{0,30})?)\??$/i],
  ['other', /^(?:(?:decision|record)\sstatus|purpose(?:\sof\s.{3,40})?|(?:is\s)?(?:(?:this|it|the\sdecision)\s)?subject\sto\scall[-\s]?in|(?:accompanying|related|additional)\s(?:documents?|decisions?|papers?)|(?:decision|first)\s(?:due|published)(?:\sdate)?|notice\sof\s(?:proposed\s)?decision\b.{0,40}|earliest\sdate\b.{0,40}|(?:main|principal)\sconsultees|making\srepresentations|date\sof\s(?:publication|call-?in|notice|implementation)|published(?:\son)?|publication\sdate|date\spublished|call-?in(?:\s.{0,50})?|(?:last\s)?date\sfor\scall-?in|(?:effective|implementation)\s(?:date|from)|(?:decision|comes?)\s(?:effective|into\s(?:force|effect))\s?(?:from|on)?|wards?(?:\(s\))?(?:\saffected)?|divisions?(?:\saffected)?|consult(?:ation|ed|ees)(?:\s.{0,40})?|(?:list\sof\s)?background\s(?:papers?|documents?)|supporting\sdocuments?|documents?\s(?:considered|attached)|appendices|attachments?|(?:financial|legal|equalit\w{1,3}|risk|climate|human|resource)\b.{0,40}|implications|comments\sof\b.{3,60}|background|introduction|summary|recommendations?|signed|signature|approved\sby|authority(?:\sfor\sdecision)?|delegat(?:ed|ion)\b.{0,60}|scheme\sof\sdelegation\b.{0,30}|portfolio|directorate|service(?:\sarea)?|department|urgent\b.{0,40}|general\sexception\b.{0,20}|special\surgency\b.{0,20}|outcomes?|proposer|seconder|voting|vote|email|e-mail|telephone|tel|phone|consequences\b.{0,60}|who\s(?:was|were)\sconsulted)\??$/i],
];

/** The label that these words are, and nothing else beside it. */
export function decisionLabel(words: string): DecisionLabel | null {
  const label = squash(words).replace(/^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.):]{1,2}\s)/i, '').replace(/^[-–•#*\s]+|[\s:*–-]+$/g, '');
  if (label.length < 2 || label.length > 110) return null;
  return LABELS.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

/** What "Decision taken" names, by what stands beside it. */
export const takenLabel = (value: string): 'date' | 'decision' => (value.length < 60 && findDates(value).some(({ iso }) => iso !== null) && !/\p{L}{2,}\s\p{L}{2,}\s\p{L}{2,}/u.test(value) ? 'date' : 'decision');
