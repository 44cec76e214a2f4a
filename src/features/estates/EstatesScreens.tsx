import { Route, Switch } from 'wouter';
import { routes } from '../../domain/routes';
import type { Desk } from '../../queries/desk';
import { NoSuchPage } from '../../ui/NoSuchPage';
import { EstatesPage } from './EstatesPage';

export interface EstatesScreensProps {
  readonly desk: Desk;
  readonly takesFocus: boolean;
}

/** All of the estates: loaded when somebody first opens it. */
export function EstatesScreens({ desk, takesFocus }: EstatesScreensProps) {
  return (
    <Switch>
      <Route path={routes.estates}>
        <EstatesPage desk={desk} takesFocus={takesFocus} />
      </Route>
      <Route>
        <NoSuchPage takesFocus={takesFocus} ways={[{ label: 'Home', to: routes.home }, { label: 'Estates', to: routes.estates }]} />
      </Route>
    </Switch>
  );
}
