import { useCallback } from 'react';
import { ActionsScreens as Screens } from '../features/actions/ActionsScreens';
import type { WriteSteps } from '../features/actions/csv/useImporting';
import type { OpenToDo } from '../features/actions/toDo/toDoState';
import type { Session } from '../features/start/session';
import { applySteps } from '../graph/applySteps';
import type { Desk } from '../queries/desk';
import { clock } from '../hosts/clock';
import { createAction } from './createAction';
import { pauses } from './pauses';

interface ActionsScreensProps {
  readonly desk: Desk;
  readonly session: Session;
  readonly takesFocus: boolean;
}

export function ActionsScreens({ session: { config, signIn }, ...props }: ActionsScreensProps) {
  const openToDo = useCallback<OpenToDo>(async (me) => (await import('./openToDo')).openToDo({ config, signIn }, me), [config, signIn]);
  return <Screens {...props} clock={clock} write={write} createAction={createAction} openToDo={openToDo} />;
}

const write: WriteSteps = (council, steps) => applySteps(council, steps, pauses);
