import type { ActionState } from '../../domain/actions/state';

/**
 * What a status or the heading of a list says of an action; null where its words are not known. "Complete" is what an
 * officer says: in many councils it is the committee that closes an action.
 */
export function actionStateIn(status: string | null, heading: string | null): ActionState | null {
  const said = (status ?? '').replace(/\s+/g, ' ').trim();
  const found = WORDS.find(([, words]) => words.test(said));
  if (found) return found[0];
  if (said === '' && CLOSED_LIST.test(heading ?? '') && !/\b(?:outstanding|open)\b/i.test(heading ?? '')) return 'closed';
  return null;
}

const END = '(?:$|[\\s.,;:(–-])';
const WORDS: readonly (readonly [ActionState, RegExp])[] = [
  ['open', new RegExp(`^(?:open|outstanding|on-?going|in\\s(?:progress|action|hand)|on\\strack|overdue|not\\s(?:yet\\s)?(?:started|done|complete[d]?)|pending|live|part(?:ly|ially)\\b.*)${END}`, 'i')],
  ['proposed for closure', /\b(?:propos\w+|recommend\w*|suggest\w*|request\w*)\s(?:for\s|to\s(?:be\s)?|that\sit\sbe\s)?(?:clos\w+|removal|discharge)/i],
  ['reported done', new RegExp(`^(?:reported\\sdone|complete[d]?|done|implemented|actioned|fulfilled)${END}`, 'i')],
  ['closed', new RegExp(`^(?:closed|discharged)${END}`, 'i')],
  ['withdrawn', new RegExp(`^withdrawn${END}`, 'i')],
  ['merged', new RegExp(`^merged${END}`, 'i')],
  ['moved', new RegExp(`^(?:moved|transferred|referred)\\sto\\s`, 'i')],
];

const CLOSED_LIST = /\b(?:closed|completed|discharged)\s(?:actions?|items?|matters?)\b|\bactions?\s(?:closed|completed|discharged)\b/i;
