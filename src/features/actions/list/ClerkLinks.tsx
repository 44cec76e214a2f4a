import { makeStyles, tokens } from '@fluentui/react-components';
import { actionImportRoute, chasersRoute, newActionRoute } from '../../../domain/routes';
import type { Desk } from '../../../queries/desk';
import { useCalendar } from '../../../queries/useCalendar';
import { RouteLink } from '../../../ui/RouteLink';

/** What a clerk makes of the list, each a screen of its own. */
export function ClerkLinks({ desk, committee }: { readonly desk: Desk; readonly committee: string }) {
  const styles = useStyles();
  const calendar = useCalendar(desk);
  if (calendar.kind !== 'ready' || !calendar.value.isClerk) return null;
  return (
    <nav aria-label="For the clerk" className={styles.links}>
      <RouteLink to={newActionRoute(committee)}>New action</RouteLink>
      <RouteLink to={chasersRoute(committee)}>Chase officers</RouteLink>
      <RouteLink to={actionImportRoute(committee)}>Bring in from a spreadsheet</RouteLink>
    </nav>
  );
}

const useStyles = makeStyles({ links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalXS } });
