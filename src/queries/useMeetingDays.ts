import { meetingDays, type MeetingDays } from '../domain/actions/lateFrom';
import type { Desk } from './desk';
import { useCalendar } from './useCalendar';

/** For actions that are due at a meeting. While the meetings are not known nothing is late by them. */
export function useMeetingDays(desk: Desk): MeetingDays {
  const calendar = useCalendar(desk);
  return calendar.kind === 'ready' ? meetingDays(calendar.value.meetings) : NOT_KNOWN;
}

const NOT_KNOWN: MeetingDays = new Map();
