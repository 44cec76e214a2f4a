import { makeStyles, tokens } from '@fluentui/react-components';
import { estateRoute, issuesRoute, walkaboutsRoute } from '../../../domain/estateRoutes';
import { RouteLink } from '../../../ui/RouteLink';
import { notPrinted } from '../../../ui/PrintSheet';

interface EstateLinksProps {
  readonly estate: string;
  readonly title: string;
  /** The list that this screen is; null where it is one of its rows. */
  readonly here: 'issues' | 'walkabouts' | null;
}

/** From an estate's screen to its others. */
export function EstateLinks({ estate, title, here }: EstateLinksProps) {
  const styles = useStyles();
  return (
    <nav aria-label="This estate" className={styles.links} {...notPrinted}>
      <RouteLink to={estateRoute(estate)}>
        <bdi>{title}</bdi>
      </RouteLink>
      <RouteLink to={issuesRoute(estate)} isCurrent={here === 'issues'}>
        Issues
      </RouteLink>
      <RouteLink to={walkaboutsRoute(estate)} isCurrent={here === 'walkabouts'}>
        Walkabouts
      </RouteLink>
    </nav>
  );
}

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, '& a': { display: 'inline-block', minHeight: '24px' } },
});
