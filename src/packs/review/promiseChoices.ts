import type { Change, Stored } from '../../domain/changes';
import { lastWordOn, type PromiseEvent, promiseEventRow, type PromiseState } from '../../domain/promiseEvents';
import { circleSite, type SiteKey } from '../../domain/sites';
import type { Item } from '../../lists/index';
import type { Doing } from '../import/eventsToKeep';
import type { ExistingRows, ImportOptions } from '../import/importPlan';
import { meetingsOn } from '../import/matchMeeting';
import { mintKey, shortHash } from '../../domain/mintKey';
import { partAt } from '../import/papersPart';
import { type IsWithheld, withheldBefore, wordsOfAction } from '../import/withheld';
import type { Reading } from '../reading';
import { actionsIn, everyPromise, isSamePromise, type KnownAction, type OpenPromise, promisesIn } from './promises';
import type { Review } from './reviewed';

/** A promise with what was made of it before, and what is made of it now. */
export interface ChosenPromise extends OpenPromise {
  readonly before: PromiseEvent | null;
  readonly now: PromiseState;
  /** Where it can be remembered; null where its meeting is not known or its site cannot be read. */
  readonly place: { readonly site: SiteKey; readonly meeting: string } | null;
}

interface Asked {
  /** With the parts that a person has said. */
  readonly reading: Reading;
  readonly saidParts?: ImportOptions['saidParts'];
  readonly review: Pick<Review, 'promised' | 'dismissed'>;
  readonly committee: Pick<Item<'committees'>, 'key' | 'circle'>;
  readonly existing: ExistingRows;
  /** With those that this import adds. */
  readonly meetings: readonly Stored<'meetings'>[];
  /** The files of the same meeting that come before this one: what they promise is offered there. */
  readonly before?: readonly Reading[];
  /** All its other files, for the actions in them. */
  readonly beside?: readonly Reading[];
}

/** What the minutes of a file promise. What was dismissed or followed up at an earlier reading is so still. */
export function chosenPromises(asked: Asked): readonly ChosenPromise[] {
  const { reading, review, committee, existing, before = [], beside = [] } = asked;
  const isWithheld = withheldBefore(committee.key, existing);
  const offered = before.flatMap((other) => everyPromise(other).map((promise) => ({ promise, other })));
  const own = promisesIn(reading, [...beside.flatMap(actionsIn), ...listedActions(reading, existing)]).filter((promise) => !offered.some((one) => isSamePromise(promise, reading, one.promise, one.other)));
  return own.map((promise) => {
    const place = placeOf(promise, asked, isWithheld);
    const rows = place === null ? [] : ((place.site === 'open' ? existing.events?.open : existing.events?.circle) ?? []);
    const last = place === null ? null : lastWordOn(promise.text, place.meeting, rows);
    const dismissed = review.dismissed.get(promise.id);
    const said = review.promised.has(promise.id) ? 'followedUp' : dismissed === undefined ? null : dismissed ? 'dismissed' : 'open';
    return { ...promise, before: last, place, now: said ?? last?.state ?? 'open' };
  });
}

/** What the lists have of the meetings that are minuted. */
const listedActions = ({ minutes }: Reading, { records }: ExistingRows): readonly KnownAction[] =>
  [...(records?.actions.open ?? []), ...(records?.actions.circle ?? [])].filter(({ raisedOn }) => minutes.some(({ date }) => date !== null && date === raisedOn)).map(({ printedNumber, title, request, responsiblePost, owner, raisedOn }) => ({ number: printedNumber, title, request, owner: responsiblePost ?? owner?.name ?? null, raisedOn }));

/** What of it is to be remembered: whoever reads the papers again is not offered it again. */
export function promisesToKeep(promises: readonly ChosenPromise[], { at, by }: Doing, existing: ExistingRows): readonly Change<'events'>[] {
  const taken = new Set([...(existing.events?.open ?? []), ...(existing.events?.circle ?? [])].map(({ key }) => key));
  return promises.flatMap(({ place, now, before, text }) => {
    if (place === null || now === (before?.state ?? 'open')) return [];
    const key = mintKey(`${place.meeting}.promise.${shortHash(text)}`, (one) => taken.has(one));
    taken.add(key);
    return [{ kind: 'create' as const, list: 'events' as const, site: place.site, item: promiseEventRow({ key, meeting: place.meeting, text, state: now, at, by }) }];
  });
}

/** With the meeting that is minuted; what was promised without the public, on the circle's site or nowhere. */
function placeOf({ at, line, text }: OpenPromise, { reading, saidParts = {}, committee: { circle }, existing: { circleItems }, meetings }: Asked, isWithheld: IsWithheld): ChosenPromise['place'] {
  const minutes = reading.minutes[at.minutes];
  if (!minutes || minutes.date === null) return null;
  const [meeting, another] = meetingsOn(meetings, minutes.date, minutes.time);
  if (!meeting || another) return null;
  const item = minutes.items[at.item];
  const said = item && saidParts[item.line];
  const isPublic = said === undefined ? partAt(reading, line) === 'public' && item?.part === 'public' && !isWithheld(wordsOfAction(minutes.date, text)) : said === 'public';
  if (isPublic) return { site: 'open', meeting: meeting.key };
  return circle === null || circleItems === null ? null : { site: circleSite(circle), meeting: meeting.key };
}
