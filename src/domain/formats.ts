import { daysUntil, weekdayOf } from './calendar';

/** `Mon 10 Nov 2025`. Written out here so that every host and browser says the same. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${weekdays[weekdayOf(date)]} ${Number(day)} ${months[Number(month) - 1]} ${year}`;
}

/** `10 November 2025`: for papers, on which nothing is shortened. */
export function formatLongDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${longMonths[Number(month) - 1]} ${year}`;
}

/** `10 November`: where the year goes without saying. */
export const formatDayOfYear = (date: string): string => formatLongDate(date).replace(/ \d+$/, '');

/** `1.45 pm`, `2 pm`, `12 noon`. */
export function formatTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (minutes === 0 && hours === 12) return '12 noon';
  if (minutes === 0 && hours === 0) return '12 midnight';
  const clock = minutes === 0 ? `${hours % 12 || 12}` : `${hours % 12 || 12}.${String(minutes).padStart(2, '0')}`;
  return `${clock} ${hours < 12 ? 'am' : 'pm'}`;
}

/** `Mon 10 Nov 2025, 1.45 pm`. */
export const formatDateAndTime = (date: string, time: string | null): string =>
  time === null ? formatDate(date) : `${formatDate(date)}, ${formatTime(time)}`;

/** `1.45 pm to 3.45 pm`. */
export function formatTimes(startsAt: string | null, endsAt: string | null): string | null {
  if (startsAt === null) return null;
  return endsAt === null ? formatTime(startsAt) : `${formatTime(startsAt)} to ${formatTime(endsAt)}`;
}

/** `Pages 7–16`, `Page 7`. */
export const formatPageRange = (from: number, to: number): string => (from === to ? `Page ${from}` : `Pages ${from}–${to}`);

/** `10 pages`, `1 page`: a plural where the count asks for one. */
export const formatCount = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** `45 minutes`, `1 hour`, `2 hours 10 minutes`. */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const left = minutes % 60;
  if (hours === 0) return formatCount(left, 'minute');
  return left === 0 ? formatCount(hours, 'hour') : `${formatCount(hours, 'hour')} ${formatCount(left, 'minute')}`;
}

/** `Today`, `Tomorrow`, `In 12 days`, `Yesterday`, `12 days ago`. */
export function formatCountdown(date: string, today: string): string {
  const days = daysUntil(date, today);
  if (days === 0) return 'Today';
  if (days === 1) return 'Tomorrow';
  if (days === -1) return 'Yesterday';
  return days > 0 ? `In ${formatCount(days, 'day')}` : formatDaysAgo(-days);
}

/** `today`, `yesterday`, `12 days ago`. */
export function formatDaysAgo(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${formatCount(days, 'day')} ago`;
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const longMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
