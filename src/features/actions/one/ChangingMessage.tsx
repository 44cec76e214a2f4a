import { ChangingMessage as Changing, type ChangingMessageProps } from '../../../ui/ChangingMessage';
import type { ActionChange } from './useChangingAction';

/** Why an action is not saved, and what to press. */
export const ChangingMessage = (props: Omit<ChangingMessageProps<'actions', ActionChange>, 'columnWords' | 'refused'>) => (
  <Changing {...props} columnWords={COLUMN_WORDS} refused="SharePoint does not let you change this list. Ask the committee’s clerk." />
);

const COLUMN_WORDS: Readonly<Record<string, string>> = {
  state: 'State',
  tracker: 'The list it stands on',
  closedOn: 'Over since',
  closedAtMeeting: 'The meeting that agreed',
  closingMinute: 'Minute',
  mergedInto: 'Carried on by',
  movedTo: 'Carried on by',
  title: 'Title',
  request: 'What was asked',
  responsiblePost: 'Responsible post',
  owner: 'Person',
  dueText: 'Due date',
  dueOn: 'Due date, as understood',
  duePrecision: 'How exact the due date is',
  overdueFrom: 'Overdue from',
  timesMoved: 'How often it moved',
  statusText: 'Status',
  estate: 'Estate',
  dueAtMeeting: 'Due at the meeting',
  dueAtItem: 'The item that is to discharge it',
  raisedOn: 'Raised on',
  raisedAtItem: 'Raised at the item',
};
