/** A task in Microsoft To Do, as far as copying has to know it. */
export interface ToDoTask {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** Whether `body` is HTML; plain text otherwise. */
  readonly isHtml: boolean;
  /** An instant; null where it is due on no day. */
  readonly dueAt: string | null;
  readonly isCompleted: boolean;
  /** Instants, by Microsoft's clock. */
  readonly createdAt: string;
  readonly changedAt: string;
  /** Which action it was copied from; null for a task of the person's own. */
  readonly copiedFrom: CopiedFrom | null;
}

export interface CopiedFrom {
  /** The id of the link in the task that says so. */
  readonly linkId: string;
  /** The action's key. */
  readonly action: string;
  /** Of the words that were last written into the task. */
  readonly fingerprint: string;
}

/** `action.housing-0050 9f86d081884c7d65`: what To Do keeps for us as the id of the thing that a task is about. */
export const externalIdOf = (action: string, fingerprint: string): string => `${action} ${fingerprint}`;

/** Null where it is not ours, or was written by hand. */
export function readExternalId(externalId: string): Omit<CopiedFrom, 'linkId'> | null {
  const [, action, fingerprint] = /^(\S+) ([0-9a-f]{16})$/.exec(externalId) ?? [];
  return action === undefined || fingerprint === undefined ? null : { action, fingerprint };
}
