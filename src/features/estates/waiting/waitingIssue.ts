import type { PlannedIssue } from '../../../domain/estates/issues/planNewIssue';

/** An issue that is still to be sent, with its photographs: made smaller, and without what the camera wrote into them. */
export interface WaitingIssue {
  readonly planned: PlannedIssue;
  /** JPEG, one for each of the planned names. */
  readonly pictures: readonly ArrayBuffer[];
}

/** What waits on this device, of one account. Each may fail: private windows have no store, disks are full. */
export interface WaitingStore {
  /** In the order in which they were added. */
  all(): Promise<readonly WaitingIssue[]>;
  add(issue: WaitingIssue): Promise<void>;
  remove(key: string): Promise<void>;
}

export const keyOf = ({ planned }: WaitingIssue): string => planned.issue.key;
