import type { ActionToNumber, Stored } from '../../domain/changes';
import type { Council } from '../../graph/council';

/** Writes an action under the next number of its series. Wired once: numbering is Graph's affair. */
export type CreateAction = (council: Council, action: ActionToNumber) => Promise<Stored<'actions'>>;
