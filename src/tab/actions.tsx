import { ActionsScreens as Screens } from '../features/actions/ActionsScreens';
import type { WriteSteps } from '../features/actions/csv/useImporting';
import { applySteps } from '../graph/applySteps';
import type { Desk } from '../queries/desk';
import { clock } from '../hosts/clock';
import { createAction } from './createAction';
import { pauses } from './pauses';

export const ActionsScreens = (props: { readonly desk: Desk; readonly takesFocus: boolean }) => <Screens {...props} clock={clock} write={write} createAction={createAction} />;

const write: WriteSteps = (council, steps) => applySteps(council, steps, pauses);
