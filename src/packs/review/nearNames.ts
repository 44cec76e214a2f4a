import type { MinutedPerson } from '../minutesReading';
import type { Item } from '../../lists/index';
import { isNearlyName, sameName } from '../import/personNames';
import type { Problem, Reading } from '../reading';

type Known = Pick<Item<'people'>, 'name'>;

/** The reading with a doubt of each name of its minutes that is nobody's and nearly somebody's: the members' whom it prints, or those whom the lists know. */
export function withNearNames(reading: Reading, people: readonly Known[]): Reading {
  const known = [...new Set([...people, ...reading.members].map(({ name }) => name))];
  const doubts = reading.minutes.flatMap((minutes, set) => GROUPS.flatMap(([group, words]) => minutes[group].flatMap((person, at) => doubtOf(person, words, `minutes[${set}].${group}[${at}].name`, known))));
  return doubts.length === 0 ? reading : { ...reading, problems: [...reading.problems, ...doubts] };
}

const GROUPS = [
  ['present', 'present'],
  ['observing', 'observing'],
  ['apologies', 'sending apologies'],
] as const;

function doubtOf({ name, line }: MinutedPerson, words: string, path: string, known: readonly string[]): readonly Problem[] {
  if (known.some((one) => sameName(name, one) !== null)) return [];
  const near = known.filter((one) => isNearlyName(name, one));
  return near.length === 0 ? [] : [{ message: `“${name}” is listed as ${words} and is nearly the name of ${near.join(' or ')}. Correct it if they are the same.`, line, kind: 'uncertain', value: path }];
}
