import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { formatCount, formatDate } from '../../../domain/formats';
import { estateRoutes, issuesRoute, walkaboutsRoute } from '../../../domain/estateRoutes';
import { routes } from '../../../domain/routes';
import type { Desk } from '../../../queries/desk';
import { FailedToLoad, NotRefreshed } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { Message } from '../../../ui/Message';
import { PageHeading } from '../../../ui/PageHeading';
import { PrintButton } from '../../../ui/PrintButton';
import { notPrinted, PrintSheet } from '../../../ui/PrintSheet';
import { RouteLink } from '../../../ui/RouteLink';
import { Section } from '../../../ui/Section';
import { ShowMore, usePaged } from '../../../ui/ShowMore';
import { UnreadableRows } from '../../../ui/UnreadableRows';
import { BriefingSections } from './BriefingSections';
import { EstateFacts } from './EstateFacts';
import { MentionedRows } from './MentionedRows';
import { NotForResidents } from './NotForResidents';
import { type EstateBriefing, notebookOfEstate, useBriefing } from './useBriefing';
import { WhatIsNew } from './WhatIsNew';

interface BriefingPageProps {
  readonly desk: Desk;
  readonly estate: string;
  readonly takesFocus: boolean;
}

/** One page that knows everything about an estate. */
export function BriefingPage({ desk, estate, takesFocus }: BriefingPageProps) {
  const asked = useBriefing(desk, estate);
  const found = asked.kind === 'ready' ? asked.value : null;
  const { notebooks } = desk;
  const isShown = found !== null;
  useEffect(() => {
    if (isShown) notebooks?.of(notebookOfEstate(estate)).look();
  }, [isShown, notebooks, estate]);
  return (
    <>
      <nav aria-label="Back">
        <RouteLink to={routes.estates}>All estates</RouteLink>
      </nav>
      <PageHeading takesFocus={takesFocus}>{found?.estate.title ?? 'Estate'}</PageHeading>
      {asked.kind === 'loading' && <Loading label="Gathering the briefing" rows={8} />}
      {asked.kind === 'failed' && <FailedToLoad desk={desk} error={asked.error} what="The briefing" retry={asked.retry} />}
      {asked.kind === 'ready' && asked.value === null && (
        <Message tone="problem" title="This estate is not on the council’s map">
          <p>The link may be old or cut short. Choose the estate from the list of all estates.</p>
        </Message>
      )}
      {found !== null && (
        <>
          {asked.kind === 'ready' && <NotRefreshed desk={desk} error={asked.refreshError} retry={asked.retry} />}
          <Briefing desk={desk} found={found} asOf={desk.today} />
        </>
      )}
    </>
  );
}

function Briefing({ desk, found, asOf }: { readonly desk: Desk; readonly found: EstateBriefing; readonly asOf: string }) {
  const styles = useStyles();
  const [isExemptPrinted, setIsExemptPrinted] = useState(false);
  const { estate, briefing, circles, missing, unreadable } = found;
  const { mentions, actions, projects } = briefing.exempt;
  const hasExempt = mentions.length + actions.length + projects.length > 0;
  return (
    <PrintSheet footer={`${estate.title}, ${formatDate(asOf)}`}>
      {estate.state === 'withdrawn' && <Message tone="notice" title="This estate was taken off the map" />}
      <EstateFacts found={found} />
      <div {...notPrinted} className={styles.toolbar}>
        <RouteLink to={issuesRoute(estate.key)}>Issues</RouteLink>
        <RouteLink to={walkaboutsRoute(estate.key)}>Walkabouts</RouteLink>
        <PrintButton label="Print the briefing" />
        {hasExempt && <Checkbox checked={isExemptPrinted} label="Print what is not public too" onChange={(_, { checked }) => setIsExemptPrinted(checked === true)} />}
      </div>
      {isExemptPrinted && (
        <div {...notPrinted}>
          <Message tone="problem" title="What you print now holds non-public business">
            <p>Whoever finds the paper can read it. Keep it as you keep the non-public pack, and destroy it in the same way.</p>
          </Message>
        </div>
      )}
      {missing.map(({ what, error, retry }) => (
        <FailedToLoad key={what} desk={desk} error={error} what={what} retry={retry} tone="notice" />
      ))}
      <WhatIsNew found={found} />
      <BriefingSections desk={desk} found={found} />
      {circles.kind === 'failed' && <FailedToLoad desk={desk} error={circles.error} what="What is not public about it" retry={circles.retry} tone="notice" />}
      <div {...(isExemptPrinted ? {} : notPrinted)}>
        <NotForResidents desk={desk} found={found} />
      </div>
      <div {...notPrinted}>
        <Timeline found={found} />
        {briefing.doubtful > 0 && (
          <p>
            {formatCount(briefing.doubtful, 'place')} in papers may name it too and {briefing.doubtful === 1 ? 'waits' : 'wait'} for a clerk. <RouteLink to={estateRoutes.mentionsToCheck}>Look at {briefing.doubtful === 1 ? 'it' : 'them'}</RouteLink>
          </p>
        )}
        <UnreadableRows rows={unreadable} />
      </div>
    </PrintSheet>
  );
}

/** All that papers have said of it, across committees. */
function Timeline({ found: { briefing, calendar, since } }: { readonly found: EstateBriefing }) {
  const { shown, more } = usePaged(briefing.timeline);
  if (briefing.timeline.length === 0) return null;
  return (
    <Section heading="Timeline" level={2} note="All that the papers of every committee say of it, the latest first.">
      <MentionedRows all={shown} calendar={calendar} since={since.at} saysKind />
      <ShowMore {...more} />
    </Section>
  );
}

const useStyles = makeStyles({
  toolbar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalM },
});
