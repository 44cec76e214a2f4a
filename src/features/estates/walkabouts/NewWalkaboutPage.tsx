import { Button } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { newWalkabout, planWalkabout, type WalkaboutEntry } from '../../../domain/estates/walkabouts/planWalkabout';
import { walkaboutRoute } from '../../../domain/estateRoutes';
import type { Desk } from '../../../queries/desk';
import { explainFailure, failureKind } from '../../../ui/failures/explainFailure';
import { FailedToLoad } from '../../../ui/failures/FailedToLoad';
import { Failure } from '../../../ui/Failure';
import { PageHeading } from '../../../ui/PageHeading';
import { meAsPerson, WHO_IS_IT } from '../issues/doingToIssue';
import { EstateLinks } from '../issues/EstateLinks';
import type { IssueClock } from '../issues/issueParts';
import { readIssuesAnew } from '../issues/issueQueries';
import { useEstate } from '../issues/useEstate';
import { useFormStyles } from '../../../ui/useFormStyles';
import { WalkaboutFields } from './WalkaboutFields';

interface NewWalkaboutPageProps {
  readonly desk: Desk;
  readonly clock: IssueClock;
  readonly estate: string;
  readonly takesFocus: boolean;
}

/** A walkabout to come. */
export function NewWalkaboutPage({ desk, clock, estate, takesFocus }: NewWalkaboutPageProps) {
  const styles = useFormStyles();
  const { title } = useEstate(desk, estate);
  const cache = useQueryClient();
  const [, go] = useLocation();
  // Pressed again it is the same walkabout: its key does not change.
  const [minted] = useState(() => clock.mintKey());
  const [entry, setEntry] = useState<WalkaboutEntry>({ date: '', startsAt: '', meetingPoint: '', attending: 'Resident Services Officer', purpose: '' });
  const [said, setSaid] = useState<{ readonly problems: readonly string[]; readonly doubts: readonly string[] }>({ problems: [], doubts: [] });
  const [failure, setFailure] = useState<unknown>(null);
  const [isSaving, setIsSaving] = useState(false);

  async function save(): Promise<void> {
    const planned = planWalkabout(entry, desk.today);
    const ledBy = meAsPerson(desk);
    const problems = ledBy === null ? [WHO_IS_IT] : planned.problems;
    setSaid({ problems, doubts: planned.doubts });
    if (ledBy === null || problems.length > 0 || planned.doubts.some((doubt) => !said.doubts.includes(doubt)) || isSaving) return;
    setIsSaving(true);
    setFailure(null);
    const walkabout = newWalkabout(estate, planned.columns, ledBy, minted);
    try {
      await desk.council.open.walkabouts.create(walkabout);
    } catch (error) {
      return setFailure(error);
    } finally {
      setIsSaving(false);
    }
    await readIssuesAnew(cache);
    go(walkaboutRoute(estate, walkabout.key));
  }

  return (
    <>
      <EstateLinks estate={estate} title={title} here={null} />
      <PageHeading takesFocus={takesFocus}>{`Plan a walkabout: ${title}`}</PageHeading>
      <form
        className={styles.form}
        aria-label="Plan a walkabout"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <WalkaboutFields entry={entry} onType={(change) => setEntry((typed) => ({ ...typed, ...change }))} problems={said.problems} doubts={said.doubts} />
        <NotSaved desk={desk} error={failure} retry={() => void save()} />
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={isSaving}>
            Save
          </Button>
        </div>
      </form>
    </>
  );
}

function NotSaved({ desk, error, retry }: { readonly desk: Desk; readonly error: unknown; readonly retry: () => void }) {
  if (error === null) return null;
  if (failureKind(error) === 'signedOut') return <FailedToLoad desk={desk} error={error} what="The walkabout" retry={retry} />;
  const { advice, diagnostic } = explainFailure(error, 'The walkabout', desk.councilName);
  const refused = failureKind(error) === 'forbidden' ? 'SharePoint does not let you add walkabouts. Members and clerks may: ask a clerk.' : advice;
  return <Failure explanation={{ title: 'Not saved: what you entered is still here', advice: refused, diagnostic }} remedy={{ label: 'Save again', act: retry }} />;
}
