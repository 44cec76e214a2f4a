import { gistOf } from '../../domain/sameBusiness';
import { fingerprintOf, withheldNow } from '../../domain/withheldWords';
import type { ExistingRows } from './importPlan';

/** What tells one thing that the papers say from another, without its number: numbers repeat. */
export type TellingWords = readonly string[];

/** Of a list or of minutes, a promise too: as minuted it is raised on the day of the meeting. */
export const wordsOfAction = (raisedOn: string | null, request: string): TellingWords => ['action', raisedOn ?? '', request];

/** "That the report be noted" is resolved of many a thing. */
export const wordsOfResolution = (decidedOn: string, title: string, resolution: string): TellingWords => ['resolution', decidedOn, title, resolution];

/** By what an action that is worded otherwise is known again: enough to ask about it, not to be sure. */
export function signsOfAction({ raisedOn, number, title, request }: { readonly raisedOn: string | null; readonly number: string | null; readonly title: string | null; readonly request: string }): readonly TellingWords[] {
  const [gist, heading] = [gistOf(request), title === null ? null : gistOf(title)];
  return [
    ...(gist === null ? [] : [['action, in short', raisedOn ?? '', gist]]),
    ...(raisedOn === null || number === null ? [] : [['action, by its place', raisedOn, number]]),
    ...(raisedOn === null || heading === null ? [] : [['action, by its heading', raisedOn, heading]]),
  ];
}

/** The same of a resolution. Minutes are of one day, and their items have a number or a title. */
export const signsOfResolution = ({ decidedOn, number, title }: { readonly decidedOn: string; readonly number: string | null; readonly title: string }): readonly TellingWords[] => [
  ...(title === '' ? [] : [['resolution, by its heading', decidedOn, title]]),
  ...(number === null ? [] : [['resolution, by its place', decidedOn, number]]),
];

export type IsWithheld = (words: TellingWords) => boolean;

/** Whether a clerk has said that these words are not for the public, whatever the papers say. */
export function withheldBefore(committee: string, { events }: Pick<ExistingRows, 'events'>): IsWithheld {
  const withheld = withheldNow((events?.open ?? []).filter(({ subject }) => subject === committee));
  return withheld.size === 0 ? () => false : (words) => withheld.has(fingerprintOf(committee, words));
}
