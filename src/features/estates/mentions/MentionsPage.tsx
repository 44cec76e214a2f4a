import { useQueries } from '@tanstack/react-query';
import type { Stored } from '../../../domain/changes';
import { formatCount } from '../../../domain/formats';
import { routes } from '../../../domain/routes';
import { askedTogether } from '../../../queries/asked';
import type { Desk } from '../../../queries/desk';
import { doubtfulMentionsQuery } from '../../../queries/estateQueries';
import { everySite } from '../../../queries/meetingQueries';
import { circlesAsked } from '../../../queries/useAgenda';
import { useAreaMap } from '../../../queries/useAreaMap';
import { FailedToLoad, NotRefreshed } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { PageHeading } from '../../../ui/PageHeading';
import { RouteLink } from '../../../ui/RouteLink';
import { Nothing, Rows } from '../../../ui/Rows';
import { Section } from '../../../ui/Section';
import { ShowMore, usePaged } from '../../../ui/ShowMore';
import { UnreadableRows } from '../../../ui/UnreadableRows';
import { useIsClerk } from '../useIsClerk';
import { DoubtfulMention } from './DoubtfulMention';
import { LookAgain } from './LookAgain';
import type { LookingAgain } from './useLookingAgain';

interface MentionsPageProps {
  readonly desk: Desk;
  readonly looking: LookingAgain;
  readonly takesFocus: boolean;
}

/** The places in papers of which it is not certain that they name an estate, for a clerk to say; and the way to look through the papers again. */
export function MentionsPage({ desk, looking, takesFocus }: MentionsPageProps) {
  const { council } = desk;
  const { isClerk } = useIsClerk(desk);
  const map = useAreaMap(desk);
  const rows = useQueries({ queries: everySite(council).map((site) => doubtfulMentionsQuery(council, site)) });
  const asked = askedTogether(rows.slice(0, 1), () => ({ mentions: rows.flatMap(({ data }) => data?.items ?? []), unreadable: rows.flatMap(({ data }) => data?.unreadable ?? []) }));
  const circles = circlesAsked(rows.slice(1));
  const titles = new Map(map.kind === 'ready' ? map.value.estates.map(({ key, title }) => [key, title]) : []);
  return (
    <>
      <nav aria-label="Back">
        <RouteLink to={routes.estates}>All estates</RouteLink>
      </nav>
      <PageHeading takesFocus={takesFocus}>Estates in papers</PageHeading>
      {asked.kind === 'loading' && <Loading label="Loading what is to be checked" rows={4} />}
      {asked.kind === 'failed' && <FailedToLoad desk={desk} error={asked.error} what="What is to be checked" retry={asked.retry} />}
      {asked.kind === 'ready' && (
        <>
          <NotRefreshed desk={desk} error={asked.refreshError} retry={asked.retry} />
          <ToCheck desk={desk} mentions={asked.value.mentions} titles={titles} isClerk={isClerk} />
          {circles.kind === 'failed' && <FailedToLoad desk={desk} error={circles.error} what="What is to be checked in papers that are not public" retry={circles.retry} tone="notice" />}
          <UnreadableRows rows={asked.value.unreadable} />
        </>
      )}
      {isClerk && <LookAgain looking={looking} />}
    </>
  );
}

interface ToCheckProps {
  readonly desk: Desk;
  readonly mentions: readonly Stored<'mentions'>[];
  readonly titles: ReadonlyMap<string, string>;
  readonly isClerk: boolean;
}

function ToCheck({ desk, mentions, titles, isClerk }: ToCheckProps) {
  const inOrder = [...mentions].sort((a, b) => (b.toldOf ?? '').localeCompare(a.toldOf ?? '') || a.estate.localeCompare(b.estate));
  const { shown, more } = usePaged(inOrder);
  return (
    <Section heading="To be checked" level={2} {...(mentions.length > 0 && { note: `${formatCount(mentions.length, 'place')} may name an estate, or something else of that name.${isClerk ? '' : ' A clerk says which.'}` })}>
      {mentions.length === 0 ? (
        <Nothing>Nothing is doubtful.</Nothing>
      ) : (
        <Rows>
          {shown.map((mention) => (
            <DoubtfulMention key={`${mention.row.site} ${mention.key}`} desk={desk} mention={mention} estate={titles.get(mention.estate) ?? mention.estate} isClerk={isClerk} />
          ))}
        </Rows>
      )}
      <ShowMore {...more} />
    </Section>
  );
}
