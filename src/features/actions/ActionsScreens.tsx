import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { partOf, routes } from '../../domain/routes';
import type { Desk } from '../../queries/desk';
import { Loading } from '../../ui/Loading';
import { NoSuchPage } from '../../ui/NoSuchPage';
import type { Clock } from './clock';
import type { CreateAction } from './createAction';
import type { WriteSteps } from './csv/useImporting';
import { AllActionsPage } from './list/AllActionsPage';
import { ActionsPage } from './list/ActionsPage';
import { ActionPage } from './one/ActionPage';
import { ReportPage } from './report/ReportPage';
import type { OpenToDo } from './toDo/toDoState';

const MonthsPage = lazy(async () => ({ default: (await import('./months/MonthsPage')).MonthsPage }));

// A clerk's own, and each loaded when it is opened.
const ImportPage = lazy(async () => ({ default: (await import('./csv/ImportPage')).ImportPage }));
const ChasersPage = lazy(async () => ({ default: (await import('./chase/ChasersPage')).ChasersPage }));
const NewActionPage = lazy(async () => ({ default: (await import('./enter/NewActionPage')).NewActionPage }));

interface ActionsScreensProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly write: WriteSteps;
  readonly createAction: CreateAction;
  readonly openToDo: OpenToDo;
  readonly takesFocus: boolean;
}

/** The tracker: loaded when somebody first opens it. */
export function ActionsScreens({ desk, clock, write, createAction, openToDo, takesFocus }: ActionsScreensProps) {
  return (
    <Switch>
      <Route path={routes.actionReport}>{({ committee }) => <ReportPage key={committee} desk={desk} committee={partOf(committee)} takesFocus={takesFocus} />}</Route>
      <Route path={routes.actionImport}>
        {({ committee }) => (
          <Suspense fallback={<Loading label="Loading" />}>
            <ImportPage key={committee} desk={desk} clock={clock} write={write} committee={partOf(committee)} takesFocus={takesFocus} />
          </Suspense>
        )}
      </Route>
      <Route path={routes.chasers}>
        {({ committee }) => (
          <Suspense fallback={<Loading label="Loading" />}>
            <ChasersPage key={committee} desk={desk} clock={clock} committee={partOf(committee)} takesFocus={takesFocus} />
          </Suspense>
        )}
      </Route>
      <Route path={routes.actionMonths}>
        {({ committee }) => (
          <Suspense fallback={<Loading label="Loading" />}>
            <MonthsPage key={committee} desk={desk} committee={partOf(committee)} takesFocus={takesFocus} />
          </Suspense>
        )}
      </Route>
      <Route path={routes.actionNew}>
        {({ committee }) => (
          <Suspense fallback={<Loading label="Loading" />}>
            <NewActionPage key={committee} desk={desk} clock={clock} committee={partOf(committee)} createAction={createAction} takesFocus={takesFocus} />
          </Suspense>
        )}
      </Route>
      <Route path={routes.action}>{({ committee, key }) => <ActionPage key={key} desk={desk} clock={clock} committee={partOf(committee)} actionKey={partOf(key)} takesFocus={takesFocus} />}</Route>
      <Route path={routes.actionsOf}>{({ committee }) => <ActionsPage key={committee} desk={desk} clock={clock} committee={partOf(committee)} takesFocus={takesFocus} />}</Route>
      <Route path={routes.actions}>
        <AllActionsPage desk={desk} clock={clock} openToDo={openToDo} takesFocus={takesFocus} />
      </Route>
      <Route>
        <NoSuchPage takesFocus={takesFocus} ways={[{ label: 'Home', to: routes.home }, { label: 'Actions', to: routes.actions }]} />
      </Route>
    </Switch>
  );
}
