import type { Meeting } from '../../domain/meetings';

/** What a meeting's state asks a reader to know; null where it is as one would expect. */
export function stateWording({ state, agendaPublishedOn }: Meeting): { readonly text: string; readonly tone: 'quiet' | 'warning' } | null {
  switch (state) {
    case 'cancelled':
      return { text: 'Cancelled', tone: 'warning' };
    case 'moved':
      return { text: 'Moved to another date', tone: 'warning' };
    case 'agendaPublished':
      return { text: 'Agenda published', tone: 'quiet' };
    case 'minutesAgreed':
      return { text: 'Minutes agreed', tone: 'quiet' };
    case 'scheduled':
      return agendaPublishedOn === null ? null : { text: 'Agenda published', tone: 'quiet' };
    case 'held':
      return null;
  }
}
