import type { Stored } from '../../domain/changes';
import { formatDate } from '../../domain/formats';

/** One action of mine, in two lines at most. */
export function BriefAction({ action, isOverdue }: { readonly action: Stored<'actions'>; readonly isOverdue: boolean }) {
  const { printedNumber, seriesNumber, title, request, dueText, dueOn, state } = action;
  const due = dueText ?? (dueOn === null ? 'no date' : formatDate(dueOn));
  return (
    <li>
      {printedNumber ?? seriesNumber}. <bdi>{title ?? request}</bdi> · due {due}
      {isOverdue && <strong> · overdue</strong>}
      {state !== 'open' && ` · ${state}`}
    </li>
  );
}
