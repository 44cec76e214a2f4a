import { councilMoment } from '../../../domain/calendar';
import { isNews, isNewSince } from '../../../domain/estates/briefing';
import { formatCount, formatDateAndTime } from '../../../domain/formats';
import type { Since } from '../../../domain/whatChanged';
import { Section } from '../../../ui/Section';
import { dateOf } from './MentionedRows';
import type { EstateBriefing } from './useBriefing';

/** What has come since this member last looked, counted: each is marked where it stands. */
export function WhatIsNew({ found: { briefing, since, walkabouts, calendar } }: { readonly found: EstateBriefing }) {
  const isNew = (one: Parameters<typeof isNewSince>[0]): boolean => isNewSince(one, since.at);
  const mentioned = [...briefing.timeline, ...briefing.exempt.mentions].filter((one) => isNews(one, since.at, (meeting) => dateOf(calendar, meeting)));
  const counts = [
    [mentioned.filter(({ kind }) => kind === 'agendaItem').length, 'agenda item'],
    [mentioned.filter(({ kind }) => kind === 'decision').length, 'decision'],
    [mentioned.filter(({ kind }) => kind === 'promise').length, 'promise'],
    [mentioned.filter(({ kind }) => kind !== 'agendaItem' && kind !== 'decision' && kind !== 'promise').length, 'place in papers', 'places in papers'],
    [briefing.issues.filter(({ issue }) => isNew(issue)).length, 'issue'],
    [[...briefing.projects, ...briefing.exempt.projects].filter(isNew).length, 'project'],
    [walkabouts.filter(isNew).length, 'walkabout'],
  ] as const;
  const told = counts.flatMap(([count, one, many]) => (count === 0 ? [] : [formatCount(count, one, many)]));
  return (
    <Section heading="What changed" level={2}>
      <p>{told.length === 0 ? `Nothing new ${sinceWords(since)}.` : `New ${sinceWords(since)}: ${told.join(', ')}.`}</p>
    </Section>
  );
}

function sinceWords(since: Since): string {
  if (since.kind === 'lastDays') return `in the last ${formatCount(since.days, 'day')}`;
  const moment = councilMoment(since.at);
  return moment === null ? 'since you last looked' : `since you last looked, on ${formatDateAndTime(moment.date, moment.time)}`;
}
