import { formatDate } from '../formats';
import type { SiteKey } from '../sites';
import { isCircleSite } from '../sites';
import type { Item } from '../../lists/index';
import { actionEventRow, type ActionEventKind, type Doing } from './actionEvents';
import type { ActsAs, StepKind } from './lifeCycle';
import { isOver, trackerFor, type Action, type ActionState } from './state';

/** What somebody means to do to an action. */
export type Step =
  | { readonly kind: Exclude<StepKind, 'agree closure' | 'refuse closure' | 'merge' | 'move'>; readonly why: string }
  | { readonly kind: 'agree closure' | 'refuse closure'; readonly why: string; readonly meeting: MeetingHeld | null; readonly minute: string }
  | { readonly kind: 'merge'; readonly why: string; readonly into: ActionElsewhere | null }
  | { readonly kind: 'move'; readonly why: string; readonly to: string };

export interface MeetingHeld {
  readonly key: string;
  readonly date: string;
}

export interface ActionElsewhere extends Pick<Action, 'key' | 'seriesNumber' | 'state'> {
  readonly site: SiteKey;
}

export interface StepTaken {
  /** Appended before the action is changed. */
  readonly event: Item<'events'>;
  /** Null where the action itself is not theirs to write: an officer's word stands in the events alone. */
  readonly columns: Partial<Action> | null;
}

/** As `stateOf` reads it, with the site it stands on. */
export interface StandingAction {
  readonly action: Action;
  readonly state: ActionState;
  readonly site: SiteKey;
}

/** What is still to be said before the step can be taken, as sentences for the person who takes it; none where it can. */
export function missingOf(step: Step, { action, site }: StandingAction, today: string): readonly string[] {
  const missing = NEEDS_WHY.has(step.kind) && isBlank(step.why) ? [`Say why: ${NEEDS_WHY.get(step.kind) ?? ''}.`] : [];
  switch (step.kind) {
    case 'agree closure':
    case 'refuse closure':
      if (step.meeting === null) return [...missing, 'Choose the meeting at which the committee decided.'];
      return step.meeting.date > today ? [...missing, `The committee cannot have decided on ${formatDate(step.meeting.date)}, which is still to come.`] : missing;
    case 'merge':
      return [...missing, ...cannotMerge(step.into, action, site)];
    case 'move':
      return isBlank(step.to) ? [...missing, 'Say which body carries it on.'] : missing;
    default:
      return missing;
  }
}

const NEEDS_WHY: ReadonlyMap<StepKind, string> = new Map([
  ['say not done', 'the officer reads it'],
  ['refuse closure', 'what is still to be done'],
  ['withdraw', 'the committee will ask'],
  ['reopen', 'it was over'],
]);

function cannotMerge(into: ActionElsewhere | null, action: Action, site: SiteKey): readonly string[] {
  if (into === null) return ['Choose the action that carries it on.'];
  if (into.key === action.key) return ['An action cannot be merged into itself.'];
  if (isOver(into.state)) return [`${into.seriesNumber} is over itself: choose an open action.`];
  // The key of a circle's action is not for the open site to tell.
  if (isCircleSite(into.site) && into.site !== site) return [`${into.seriesNumber} is non-public: a public action cannot name it.`];
  return [];
}

/** The event that is appended, and then the columns that change. `missingOf` has nothing left to ask. */
export function takeStep(step: Step, { action, state }: StandingAction, actsAs: ActsAs, doing: Doing): StepTaken {
  const { kind, to, columns } = outcomeOf(step, doing.today);
  const why = [becauseOf(step), step.why.trim()].filter(Boolean).join('. ') || null;
  const event = actionEventRow(action, { kind, column: 'state', before: state, after: to, why }, doing);
  if (actsAs !== 'clerk') return { event: { ...event, awaits: action.committee }, columns: null };
  const closedOn = isOver(to) ? (columns.closedOn ?? doing.today) : null;
  return { event, columns: { ...NOT_OVER, ...columns, state: to, closedOn, tracker: trackerFor(action.committee, to, (closedOn ?? doing.today).slice(0, 4), action.tracker) } };
}

/** What an action that is open again no longer says. */
const NOT_OVER = { closedAtMeeting: null, closingMinute: null, mergedInto: null, movedTo: null } as const;

interface Outcome {
  readonly kind: ActionEventKind;
  readonly to: ActionState;
  readonly columns: Partial<Action>;
}

function outcomeOf(step: Step, today: string): Outcome {
  switch (step.kind) {
    case 'report done':
      return { kind: 'reportedDone', to: 'reported done', columns: {} };
    case 'say not done':
      return { kind: 'notDone', to: 'open', columns: {} };
    case 'propose closure':
      return { kind: 'proposed', to: 'proposed for closure', columns: {} };
    case 'take back proposal':
      return { kind: 'proposalTakenBack', to: 'open', columns: {} };
    case 'agree closure':
      return { kind: 'closed', to: 'closed', columns: { closedOn: step.meeting?.date ?? today, closedAtMeeting: step.meeting?.key ?? null, closingMinute: step.minute.trim() || null } };
    case 'refuse closure':
      return { kind: 'closureRefused', to: 'open', columns: {} };
    case 'close':
      return { kind: 'closed', to: 'closed', columns: {} };
    case 'withdraw':
      return { kind: 'withdrawn', to: 'withdrawn', columns: {} };
    case 'merge':
      return { kind: 'merged', to: 'merged', columns: { mergedInto: step.into?.key ?? null } };
    case 'move':
      return { kind: 'moved', to: 'moved', columns: { movedTo: step.to.trim() } };
    case 'reopen':
      return { kind: 'reopened', to: 'open', columns: {} };
  }
}

/** What the step itself says of its reason. */
function becauseOf(step: Step): string {
  switch (step.kind) {
    case 'agree closure':
    case 'refuse closure': {
      const minute = step.minute.trim() === '' ? '' : `, minute ${step.minute.trim()}`;
      return step.meeting === null ? '' : `${step.kind === 'agree closure' ? 'Agreed' : 'Decided'} by the committee on ${formatDate(step.meeting.date)}${minute}`;
    }
    case 'merge':
      return step.into === null ? '' : `Carried on by ${step.into.seriesNumber}`;
    case 'move':
      return `Carried on by ${step.to.trim()}`;
    default:
      return '';
  }
}

const isBlank = (text: string): boolean => text.trim() === '';
