import { formatCount } from '../../../domain/formats';
import { momentWords } from '../../../domain/momentWords';
import type { ToDoState } from './toDoState';

/** How it stands, in a line that is read out when it changes. */
export function statusWords(state: ToDoState): string {
  switch (state.kind) {
    case 'looking':
      return 'Looking whether your actions are copied to Microsoft To Do…';
    case 'off':
      return OFF[state.why] + (state.left === 0 ? '' : ` ${formatCount(state.left, 'task')} of your own ${state.left === 1 ? 'is' : 'are'} left in the list, which is yours now.`);
    case 'asking':
      return 'Answer in the window that has opened: it asks whether the app may use your Microsoft To Do.';
    case 'copying':
      return `Copying to Microsoft To Do…${soFar(state)}`;
    case 'turningOff':
      return `Removing what was copied from Microsoft To Do…${soFar(state)}`;
    case 'on':
      return `${formatCount(state.tasks, 'action')} of yours ${state.tasks === 1 ? 'is' : 'are'} in “Council actions” in Microsoft To Do, as of ${momentWords(state.at)}.`;
    case 'refused':
    case 'failed':
      return '';
  }
}

const OFF: Readonly<Record<Extract<ToDoState, { kind: 'off' }>['why'], string>> = {
  never: 'Your actions are not copied to Microsoft To Do.',
  turnedOff: 'Turned off: what was copied has been removed from Microsoft To Do.',
  gone: 'Turned off: the list that was here is no longer in Microsoft To Do.',
  asleep: 'Standing still: the app is not allowed to use your Microsoft To Do at the moment.',
};

const soFar = ({ done, left }: { readonly done: number; readonly left: number }): string => (done + left === 0 ? '' : ` ${done} of ${done + left}`);
