import type { Item } from '../../../lists/index';
import type { RowAddress, Stored } from '../../changes';
import { actionEventRow, type Doing } from '../actionEvents';
import { STATE_WORDS, type ListedAction } from '../actionList';
import { stepsOpenTo, type LifeCycle } from '../lifeCycle';
import { planEdit } from '../planEdit';
import { isOver, type Action } from '../state';
import { missingOf, takeStep } from '../takeStep';

/** What a clerk may do to many actions at once: one thing, so that each of them has one event. */
export type BulkChange =
  | ({ readonly kind: 'due'; readonly dueText: string } & TakenOff)
  | ({ readonly kind: 'post'; readonly responsiblePost: string } & TakenOff)
  | ({ readonly kind: 'status'; readonly statusText: string } & TakenOff)
  | { readonly kind: 'propose closure' | 'close' | 'withdraw' };

/** Whether a blank is meant: what stands there is taken off all of them. */
interface TakenOff {
  readonly isTakenOff?: boolean;
}

/** What happens to one of them, told before it is done. */
export interface BulkEdit {
  /** As it was when it was chosen: what others change after that is left alone. */
  readonly action: Stored<'actions'>;
  readonly was: string;
  readonly becomes: string;
  readonly events: readonly Item<'events'>[];
  readonly columns: Partial<Action>;
  /** What officers said of it and is taken up by this, or awaits a clerk again. */
  readonly settles: readonly Settling[];
}

export interface Settling {
  readonly key: string;
  readonly row: RowAddress;
  readonly awaits: string | null;
}

export interface BulkPlan {
  readonly edits: readonly BulkEdit[];
  readonly left: readonly LeftAlone[];
  /** What must be put right first. */
  readonly problems: readonly string[];
  /** What is to be looked at, and does not keep it from being done. */
  readonly doubts: readonly string[];
}

export interface LeftAlone {
  readonly action: Stored<'actions'>;
  readonly reason: string;
}

export interface BulkSurroundings {
  readonly lifeCycle: LifeCycle;
  /** What officers have said and no clerk has taken up. */
  readonly awaiting: readonly Stored<'events'>[];
  /** The key of each event follows from its action's and this one's. */
  readonly doing: Doing;
}

export function planBulkEdit(chosen: readonly ListedAction[], change: BulkChange, why: string, around: BulkSurroundings): BulkPlan {
  const missing = missingIn(change);
  if (missing !== null && chosen.length > 0) return { edits: [], left: [], problems: [missing], doubts: [] };
  const plans = chosen.map((listed) => planOne(listed, change, why, around));
  const said = <Name extends 'problems' | 'doubts'>(name: Name): string[] => [...new Set(plans.flatMap((plan) => plan[name]))];
  return {
    edits: plans.flatMap(({ edit }) => edit ?? []),
    left: plans.flatMap(({ reason }, at) => (reason === null || chosen[at] === undefined ? [] : [{ action: chosen[at].action, reason }])),
    problems: [...(chosen.length === 0 ? ['Choose the actions first.'] : []), ...said('problems')],
    doubts: said('doubts'),
  };
}

/** A field that was only not filled in wipes nothing. */
function missingIn(change: BulkChange): string | null {
  if ('isTakenOff' in change && change.isTakenOff === true) return null;
  if ('dueText' in change && change.dueText.trim() === '') return 'Enter the due date, or tick that it is taken off them all.';
  if ('responsiblePost' in change && change.responsiblePost.trim() === '') return 'Enter the responsible post, or tick that it is taken off them all.';
  return 'statusText' in change && change.statusText.trim() === '' ? 'Enter the status, or tick that it is taken off them all.' : null;
}

interface PlanOfOne extends Pick<BulkPlan, 'problems' | 'doubts'> {
  readonly edit: BulkEdit | null;
  /** Why it stays as it is. */
  readonly reason: string | null;
}

const stays = (reason: string): PlanOfOne => ({ edit: null, reason, problems: [], doubts: [] });

function planOne(listed: ListedAction, change: BulkChange, why: string, around: BulkSurroundings): PlanOfOne {
  const { action, state } = listed;
  const doing = { ...around.doing, eventKey: `event.${action.key}.${around.doing.eventKey}` };
  if (isOver(state)) return stays(`It is over: ${STATE_WORDS[state].toLowerCase()}.`);
  switch (change.kind) {
    case 'due':
      return planWords(action, { dueText: change.dueText }, why, doing);
    case 'status':
      return planWords(action, { statusText: change.statusText }, why, doing);
    case 'post':
      return planPost(action, change.responsiblePost, why, doing);
    default:
      return planStep(listed, change.kind, why, { ...around, doing });
  }
}

function planWords(action: Stored<'actions'>, words: { readonly dueText: string } | { readonly statusText: string }, why: string, doing: Doing): PlanOfOne {
  const { events, columns, problems, doubts } = planEdit(action, words, why, doing);
  const [event] = events;
  if (event === undefined) return stays('It says so already.');
  return { edit: { action, was: event.before ?? 'Nothing', becomes: event.after ?? 'Nothing', events, columns, settles: [] }, reason: null, problems, doubts };
}

/** A person who was named beside the old post is not answerable for the new one. One event tells of both. */
function planPost(action: Stored<'actions'>, typed: string, why: string, doing: Doing): PlanOfOne {
  const post = typed.trim() || null;
  if (post === action.responsiblePost) return stays('It says so already.');
  const before = [action.responsiblePost, action.owner?.name].filter(Boolean).join(': ') || null;
  const event = actionEventRow(action, { kind: 'changed', column: 'responsiblePost', before, after: post, why: why.trim() || null }, doing);
  return { edit: { action, was: before ?? 'Nobody', becomes: post ?? 'Nobody', events: [event], columns: { responsiblePost: post, ...(action.owner === null ? {} : { owner: null }) }, settles: [] }, reason: null, problems: [], doubts: [] };
}

function planStep({ action, state }: ListedAction, kind: 'propose closure' | 'close' | 'withdraw', why: string, { lifeCycle, awaiting, doing }: BulkSurroundings): PlanOfOne {
  if (!stepsOpenTo('clerk', state, lifeCycle).includes(kind)) return stays(`It is ${STATE_WORDS[state].toLowerCase()} already.`);
  const step = { kind, why };
  const standing = { action, state, site: action.row.site };
  const { event, columns } = takeStep(step, standing, 'clerk', doing);
  const settles = awaiting.filter(({ subject, row }) => subject === action.key && row.site === action.row.site).map(({ key, row }) => ({ key, row, awaits: null }));
  return { edit: { action, was: STATE_WORDS[state], becomes: STATE_WORDS[columns?.state ?? state], events: [event], columns: columns ?? {}, settles }, reason: null, problems: missingOf(step, standing, doing.today), doubts: [] };
}
