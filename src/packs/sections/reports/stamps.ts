import { squash } from '../../lines';

/** What a cover prints in any of its cells: what the report is for, how far its project is, whether it is public. */
export const isStamp = (text: string): boolean => isPurposeStamp(text) || isGateway(text) || isClassification(text);

export const isGateway = (text: string): boolean => /^gateway\s?\d[\d/.a-c\s&-]{0,8}(?:\s?[:–-].{0,80}|\s.{0,40})?$/i.test(text);

export const isClassification = (text: string): boolean =>
  /^(?:non-?public|public|open|exempt|confidential|restricted|part\s(?:i{1,2}|1|2|a|b)|not\sfor\spublication|official(?:[\s–-]{1,3}sensitive)?)(?:\s(?:report|item|information))?(?:\s?[:,–-]?\s?\(?(?:paragraphs?|by\svirtue|section|schedule|with|appendix|non-?public|public|part|for)\b.{0,160})?[.:]?$/i.test(squash(text));

const isPurposeStamp = (text: string): boolean => /^for\s(?:decision|information|discussion|noting|approval|endorsement|comment|consideration)\b.{0,20}$/i.test(squash(text).replace(/\s(?=\S{1,5}$)/, ' '));
