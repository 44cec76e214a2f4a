import { isOnAgenda, type AgendaItem } from './agenda';

export interface PlannedTime {
  /** `18:45`. */
  readonly at: string;
  /** Whether an item before it has no minutes allotted: then it can only be later. */
  readonly isEstimate: boolean;
}

export interface RunningOrder {
  /** By the item's key. An item that is off the agenda has none. */
  readonly starts: ReadonlyMap<string, PlannedTime>;
  readonly ends: PlannedTime;
  /** Minutes by which the items end after the meeting is to end; negative before it, null where no end is planned. */
  readonly minutesOver: number | null;
}

/**
 * When each item is to be taken. Null where no times can be said: the meeting has no start, or no item has minutes
 * allotted. An item without minutes takes no time, so that the times after it are the earliest possible.
 */
export function runningOrder(items: readonly AgendaItem[], startsAt: string | null, endsAt: string | null): RunningOrder | null {
  const taken = items.filter(isOnAgenda);
  const start = startsAt === null ? null : minutesOf(startsAt);
  if (start === null || !taken.some(({ minutesAllotted }) => minutesAllotted !== null)) return null;

  const starts = new Map<string, PlannedTime>();
  let now = start;
  let isEstimate = false;
  taken.forEach((item, at) => {
    const within = startOfTimedParent(taken, at, starts);
    if (within !== null) {
      starts.set(item.key, { at: within.at, isEstimate: true });
      return;
    }
    starts.set(item.key, { at: timeOf(now), isEstimate });
    // The minutes of an item that is taken in parts are its parts' together.
    if (hasTimedParts(taken, at)) return;
    if (item.minutesAllotted === null) isEstimate = true;
    else now += item.minutesAllotted;
  });
  const end = endsAt === null ? null : minutesOf(endsAt);
  // A meeting that ends before it starts is wrongly entered, or ends after midnight: nothing is said of it.
  return { starts, ends: { at: timeOf(now), isEstimate }, minutesOver: end === null || end < start ? null : now - end };
}

/** The start of the item within whose minutes this part of it is taken; null where it is taken by itself. */
function startOfTimedParent(items: readonly AgendaItem[], at: number, starts: RunningOrder['starts']): PlannedTime | null {
  const number = parentNumber(items[at]);
  const place = number === null ? -1 : items.findLastIndex((item, before) => before < at && item.printedNumber === number);
  const parent = items[place];
  return parent === undefined || parent.minutesAllotted === null || hasTimedParts(items, place) ? null : (starts.get(parent.key) ?? null);
}

/** Whether 14a or 14b, after 14, has minutes of its own. */
function hasTimedParts(items: readonly AgendaItem[], at: number): boolean {
  const number = items[at]?.printedNumber ?? null;
  if (number === null) return false;
  for (const item of items.slice(at + 1)) {
    if (parentNumber(item) !== number) return false;
    if (item.minutesAllotted !== null) return true;
  }
  return false;
}

const parentNumber = (item: AgendaItem | undefined): string | null => /^(\d+)[.(]?[a-z]\)?$/i.exec(item?.printedNumber ?? '')?.[1] ?? null;

function minutesOf(time: string): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}

const timeOf = (minutes: number): string => `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;

const pad = (count: number): string => String(count).padStart(2, '0');
