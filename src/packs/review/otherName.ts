import type { Change, Stored } from '../../domain/changes';
import type { Item } from '../../lists/index';
import { isNamed, isSameBody } from '../import/matchMeeting';
import type { ReviewedFile } from '../import/planFiles';
import type { Reading } from '../reading';
import { withValue } from './valuePath';

type Committee = Item<'committees'>;

/** The file as that of the committee that a person has chosen, where its own name is no committee's. Papers that name another known one stay that one's: it may have another circle. */
export function underChosen(file: ReviewedFile, chosen: Committee | null, committees: readonly Committee[]): ReviewedFile {
  if (chosen === null || unknownNamesOf([file.asRead.meeting.committee], committees).length === 0) return file;
  const called = (reading: Reading): Reading => withValue(reading, 'meeting.committee', chosen.title);
  const asRead = called(file.asRead);
  return { ...file, asRead, corrected: file.corrected === file.asRead ? asRead : called(file.corrected) };
}

/** The printed names by which no committee is known, each once. */
export function unknownNamesOf(printed: readonly (string | null)[], committees: readonly Committee[]): readonly string[] {
  const unknown = printed.flatMap((name) => (name === null || committees.some((one) => isNamed(one, name)) ? [] : [name]));
  return unknown.filter((name, at) => !unknown.slice(0, at).some((before) => isSameBody(name, before, [])));
}

/** What is written so that the committee is known by these names too. Whoever may open the open site reads them. */
export function otherNamesToKeep({ row, key, aliases, ...committee }: Stored<'committees'>, names: readonly string[]): readonly Change<'committees'>[] {
  const added = names.map((name) => name.replace(/\s+/g, ' ').trim()).filter((name) => name !== '' && !isNamed({ ...committee, key, aliases }, name));
  if (added.length === 0) return [];
  const before = (aliases ?? '').split('\n').filter((name) => name.trim() !== '');
  return [{ kind: 'update', list: 'committees', row, key, columns: { aliases: [...before, ...added].join('\n') } }];
}
