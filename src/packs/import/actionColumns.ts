import type { Item } from '../../lists/index';
import type { ActionReading } from '../reading';
import type { TextFitter } from './fitText';
import { withoutBlanks } from './withoutBlanks';

export type ActionColumns = Partial<Item<'actions'>> & { readonly request: string };

/**
 * What a list says of an action. What it does not say it does not take back; but a due date goes with its words, so that
 * "TBC" puts an end to "March". Null where the request itself cannot be kept.
 */
export function actionColumns(action: Omit<ActionReading, 'part'>, printedFor: string | null, fit: TextFitter): ActionColumns | null {
  const { line } = action;
  const request = fit.text(action.request, 'The request of an action', line);
  if (request === null) return null;
  const due = action.dueText === null ? {} : { dueText: fit.line(action.dueText, 'The due date of an action', line), dueOn: action.dueOn, duePrecision: action.duePrecision, overdueFrom: action.overdueFrom };
  return {
    ...withoutBlanks({
      printedNumber: fit.line(action.number, 'The number of an action', line),
      raisedOn: action.raisedOn,
      title: fit.text(action.title, 'The title of an action', line),
      responsiblePost: fit.text(action.owner, 'Whose action it is', line),
      statusText: fit.line(action.status, 'The status of an action', line),
      progress: fit.text(action.progress, 'The progress of an action', line),
      closedOn: action.closedOn,
      listHeading: fit.text(action.list, 'The heading of a list of actions', line),
      lastPrinted: printedFor,
    }),
    ...due,
    request,
  };
}
