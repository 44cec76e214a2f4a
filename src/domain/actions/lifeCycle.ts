import type { Item } from '../../lists/index';
import { isOver, type ActionState } from './state';

/** How a committee ends its actions: a setting of the council, or of one committee. */
export interface LifeCycle {
  /** Usual: the officer's word that it is done ends nothing, the committee agrees. Otherwise the clerk closes. */
  readonly closedBy: 'committee' | 'clerk';
  /** The committee's own words for how an action stands, as its list prints them. */
  readonly statusWords: readonly string[];
  /** What a clerk should put right in the settings; what is said then holds as far as it is understood. */
  readonly problems: readonly string[];
}

/** Rows of the settings list that say so: `action-life-cycle`, `action-statuses.healthy-lives`. */
export function lifeCycleOf(settings: readonly Item<'settings'>[], committee: string): LifeCycle {
  const { closedBy, problems } = readLifeCycle(settingOf(settings, 'action-life-cycle', committee));
  const words = (settingOf(settings, 'action-statuses', committee) ?? '').split('\n').map((word) => word.trim());
  return { closedBy, statusWords: [...new Set(words.filter(Boolean))], problems };
}

const settingOf = (settings: readonly Item<'settings'>[], key: string, committee: string): string | null =>
  (settings.find((row) => row.key === `${key}.${committee}` && row.committee === committee) ?? settings.find((row) => row.key === key && row.committee === null))?.value ?? null;

const NAMED: ReadonlyMap<string, ActionState> = new Map((['open', 'reported done', 'proposed for closure', 'closed'] as const).map((state) => [state, state]));

/** "open → reported done → closed": without the proposal nobody has to agree to it. */
function readLifeCycle(value: string | null): Pick<LifeCycle, 'closedBy' | 'problems'> {
  if (value === null) return { closedBy: 'committee', problems: [] };
  const named = value.split(/→|->|>|,|;|\n/).map((state) => state.replace(/\s+/g, ' ').trim().toLowerCase()).filter(Boolean);
  const unknown = named.filter((state) => !NAMED.has(state));
  if (unknown.length > 0) {
    return { closedBy: 'committee', problems: [`The life cycle of an action names ${unknown.map((state) => `“${state}”`).join(', ')}. Known are: ${[...NAMED.keys()].join(', ')}. Until that is put right, the committee closes.`] };
  }
  if (!named.includes('closed')) return { closedBy: 'committee', problems: ['The life cycle of an action does not end with “closed”. Until that is put right, the committee closes.'] };
  return { closedBy: named.includes('proposed for closure') ? 'committee' : 'clerk', problems: [] };
}

/** What somebody may do to an action as it stands. */
export type StepKind = 'report done' | 'say not done' | 'propose closure' | 'take back proposal' | 'agree closure' | 'refuse closure' | 'close' | 'withdraw' | 'merge' | 'move' | 'reopen';

/** SharePoint decides who may write what; this keeps the screen from offering what it would refuse. */
export type ActsAs = 'clerk' | 'officer' | 'reader';

export function stepsOpenTo(actsAs: ActsAs, state: ActionState, { closedBy }: Pick<LifeCycle, 'closedBy'>): readonly StepKind[] {
  if (actsAs === 'reader') return [];
  if (actsAs === 'officer') return state === 'open' ? ['report done'] : [];
  if (isOver(state)) return ['reopen'];
  return [...onTheWay(state, closedBy), 'withdraw', 'merge', 'move'];
}

function onTheWay(state: ActionState, closedBy: LifeCycle['closedBy']): readonly StepKind[] {
  const end: StepKind = closedBy === 'clerk' ? 'close' : 'propose closure';
  if (state === 'open') return ['report done', end];
  if (state === 'reported done') return [end, 'say not done'];
  return ['agree closure', 'refuse closure', 'take back proposal'];
}
