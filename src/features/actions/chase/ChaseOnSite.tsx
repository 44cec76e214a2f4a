import { useState } from 'react';
import { draftChasers, usualOpening } from '../../../domain/chasers/draftChasers';
import { type ActionToChase, isAskedLately } from '../../../domain/chasers/dueForChasing';
import { isCircleSite, type SiteKey } from '../../../domain/sites';
import type { Item } from '../../../lists/index';
import type { Desk } from '../../../queries/desk';
import type { Calendar } from '../../../queries/useCalendar';
import { FailedToLoad, NotRefreshed } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { Section } from '../../../ui/Section';
import { UnreadableRows } from '../../../ui/UnreadableRows';
import { useFocusBack } from '../../../ui/useFocusBack';
import type { Clock } from '../clock';
import { meNow } from '../one/doingNow';
import { PickActions } from './PickActions';
import { PreviewMails } from './PreviewMails';
import { useChasing, type Chasing } from './useChasing';
import { WaitingChasers } from './WaitingChasers';

interface ChaseOnSiteProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly committee: Calendar['committees'][number];
  readonly site: SiteKey;
  readonly dueBy: string;
  readonly calendar: Calendar;
}

export function ChaseOnSite(props: ChaseOnSiteProps) {
  const { desk, clock, committee, site, dueBy, calendar } = props;
  const asked = useChasing(desk, committee.key, site, dueBy, calendar);
  const what = isCircleSite(site) ? 'Non-public actions' : 'Public actions';
  // A circle that refuses has no list for this person.
  if (asked.kind === 'ready' && asked.value === null) return null;
  return (
    <Section heading={what} level={2}>
      {asked.kind === 'loading' && <Loading label={`Loading the ${what.toLowerCase()}`} rows={3} />}
      {asked.kind === 'failed' && <FailedToLoad desk={desk} error={asked.error} what={`The ${what.toLowerCase()}`} retry={asked.retry} />}
      {asked.kind === 'ready' && asked.value !== null && (
        <>
          <NotRefreshed desk={desk} error={asked.refreshError} retry={asked.retry} />
          <Choice {...props} chasing={asked.value} />
          <WaitingChasers
            desk={desk}
            clock={clock}
            chasers={asked.value.waiting}
            heading={{ words: isCircleSite(site) ? 'Non-public chasers waiting' : 'Chasers waiting', level: 3, note: 'Open each in the pane of Outlook, send it, and mark it as sent.' }}
          />
          <UnreadableRows rows={asked.value.unreadable} />
        </>
      )}
    </Section>
  );
}

function Choice({ desk, clock, committee, site, chasing: { due } }: ChaseOnSiteProps & { readonly chasing: Chasing }) {
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());
  const [opening, setOpening] = useState(() => usualOpening(committee.title, site));
  const [drafts, setDrafts] = useState<readonly Item<'chasers'>[] | null>(null);
  const [said, setSaid] = useState('');
  const buttons = useFocusBack<HTMLDivElement>(drafts !== null);
  const isPicked = (one: ActionToChase): boolean => (isAskedLately(one, desk.today) ? added.has(one.listed.action.key) : !leftOut.has(one.listed.action.key));
  const picked = due.officers.map((officer) => ({ ...officer, actions: officer.actions.filter(isPicked) })).filter(({ actions }) => actions.length > 0);

  function preview(): void {
    const doing = meNow(desk, clock);
    if (doing === null) return setSaid('It is not known who is signed in. Close the tab, open it again and sign in.');
    setSaid('');
    setDrafts(picked.flatMap((officer) => draftChasers({ committee, site, officer, opening, doing, mintKey: clock.mintKey })));
  }

  if (drafts !== null) {
    return (
      <PreviewMails
        desk={desk}
        site={site}
        drafts={drafts}
        onDone={(words) => {
          setDrafts(null);
          setAdded(new Set());
          setSaid(words);
        }}
      />
    );
  }
  return (
    <PickActions
      buttons={buttons}
      site={site}
      due={due}
      isPicked={isPicked}
      onPick={(key, isOn) => {
        setLeftOut((keys) => withKey(keys, key, !isOn));
        setAdded((keys) => withKey(keys, key, isOn));
      }}
      opening={opening}
      onOpening={setOpening}
      count={picked.length}
      onPreview={preview}
      said={said}
    />
  );
}

function withKey(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(keys);
  if (isIn) next.add(key);
  else next.delete(key);
  return next;
}
