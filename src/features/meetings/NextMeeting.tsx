import { countAgenda } from '../../domain/agenda';
import { formatCountdown } from '../../domain/formats';
import { committeeTitle, type Meeting } from '../../domain/meetings';
import { MeetingCard } from '../../ui/MeetingCard';
import { Section } from '../../ui/Section';
import { AgendaCountsLine } from './AgendaCountsLine';
import type { Desk } from '../../queries/desk';
import { useAgenda } from '../../queries/useAgenda';
import type { Calendar } from '../../queries/useCalendar';

/** The meeting to prepare for now: when it is, and how much there is to read and to decide. */
export function NextMeeting({ desk, meeting, calendar }: { readonly desk: Desk; readonly meeting: Meeting; readonly calendar: Calendar }) {
  const isMine = calendar.myCommittees.has(meeting.committee);
  return (
    <Section heading={isMine ? 'Your next meeting' : 'Next meeting'} level={2}>
      <MeetingCard meeting={meeting} title={committeeTitle(meeting.committee, calendar.committees)} countdown={formatCountdown(meeting.date, desk.today)}>
        <WhatThereIsToPrepare desk={desk} meeting={meeting.key} />
      </MeetingCard>
    </Section>
  );
}

function WhatThereIsToPrepare({ desk, meeting }: { readonly desk: Desk; readonly meeting: string }) {
  const agenda = useAgenda(desk, meeting);
  // The meeting's own screen says why an agenda failed and offers to try again; here it would hide the list.
  if (agenda.kind === 'failed') return <p>The agenda could not be loaded. Open the meeting to try again.</p>;
  if (agenda.kind === 'loading') return <p role="status">Loading what is on the agenda</p>;
  return <AgendaCountsLine counts={countAgenda(agenda.value.agenda)} />;
}
