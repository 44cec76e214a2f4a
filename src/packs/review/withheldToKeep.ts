import type { Change } from '../../domain/changes';
import { fingerprintOf, withheldEventRow, withheldNow } from '../../domain/withheldWords';
import type { Item } from '../../lists/index';
import type { Doing } from '../import/eventsToKeep';
import type { ExistingRows, ImportOptions } from '../import/importPlan';
import { mintKey } from '../../domain/mintKey';
import { normaliseTitle } from '../import/normaliseTitle';
import type { ReviewedFile } from '../import/planFiles';
import { whatWasResolved } from '../import/readDecisions';
import { isSameWords } from '../import/readPlacedActions';
import { signsOfAction, signsOfResolution, type TellingWords, wordsOfAction, wordsOfResolution } from '../import/withheld';
import type { Part, Reading } from '../reading';
import { everyPromise } from './promises';

interface Asked {
  readonly files: readonly ReviewedFile[];
  readonly committee: Pick<Item<'committees'>, 'key'>;
  readonly existing: ExistingRows;
  /** The rows as they will be. */
  readonly after: ExistingRows;
  readonly doing: Doing;
}

/** What a person has said of parts now, for the open site to remember: no word of what is withheld stands in it. */
export function withheldToKeep({ files, committee: { key: committee }, existing, after, doing: { at, by } }: Asked): readonly Change<'events'>[] {
  const rows = existing.events?.open ?? [];
  const before = withheldNow(rows.filter(({ subject }) => subject === committee));
  // Of words that two places of the papers have the careful word counts.
  const said = files.flatMap(({ asRead, corrected, options }) => [...(asRead === corrected ? [] : partsOf(corrected, options, after)), ...partsOf(asRead, options, after)]).sort((a, b) => Number(a.part === 'non-public') - Number(b.part === 'non-public'));
  const taken = new Set(rows.map(({ key }) => key));
  // By what resembles it a thing is released only if it was itself withheld: what another is known by stays.
  const known = said.flatMap(({ words, signs, part }) => {
    const isWithheld = part === 'non-public';
    const itself = fingerprintOf(committee, words);
    return [[itself, isWithheld] as const, ...(isWithheld || before.has(itself) ? signs.map((sign) => [fingerprintOf(committee, sign), isWithheld] as const) : [])];
  });
  return [...new Map(known)].flatMap(([fingerprint, isWithheld]) => {
    if (before.has(fingerprint) === isWithheld) return [];
    const key = mintKey(`${committee}.withheld.${fingerprint.slice(0, 12)}`, (one) => taken.has(one));
    taken.add(key);
    return [{ kind: 'create' as const, list: 'events' as const, site: 'open' as const, item: withheldEventRow({ key, committee, fingerprint, isWithheld, at, by }) }];
  });
}

interface SaidPart {
  readonly words: TellingWords;
  readonly signs: readonly TellingWords[];
  readonly part: Part;
}

/** What a person calls new although the circle has it is published, and withheld no longer. */
function partsOf(reading: Reading, { saidParts = {}, settled = {} }: ImportOptions, { records }: ExistingRows): readonly SaidPart[] {
  const promises = everyPromise(reading);
  const saying = (words: TellingWords, signs: readonly TellingWords[], ...parts: readonly (Part | undefined)[]): readonly SaidPart[] => {
    const part = parts.find((one) => one !== undefined);
    return part === undefined ? [] : [{ words, signs, part }];
  };
  const called = (line: number, isPublished: boolean): Part | undefined => (settled[line] === 'new' && isPublished ? 'public' : undefined);
  const isAction = (raisedOn: string | null, request: string): boolean => records?.actions.open.some((row) => isSameWords({ raisedOn, request }, row)) ?? false;
  const isDecision = (decidedOn: string, resolution: string): boolean => records?.decisions.open.some((row) => row.decidedOn === decidedOn && normaliseTitle(row.resolution) === normaliseTitle(resolution)) ?? false;
  return [
    ...reading.actions.flatMap(({ raisedOn, request, line, number, title }) => saying(wordsOfAction(raisedOn, request), signsOfAction({ raisedOn, number, title, request }), saidParts[line], called(line, isAction(raisedOn, request)))),
    ...reading.minutes.flatMap(({ items, actions, date, standing }, set) => {
      if (standing === 'anotherBody' || date === null) return [];
      const ofItem = (at: number | null): Part | undefined => (at === null ? undefined : saidParts[items[at]?.line ?? 0]);
      return [
        ...items.flatMap((item, at) => item.resolutions.map((one) => whatWasResolved(item, one)).flatMap(({ number, title, resolution, line }) => saying(wordsOfResolution(date, title, resolution), signsOfResolution({ decidedOn: date, number, title }), ofItem(at), called(line, isDecision(date, resolution))))),
        ...[...actions, ...promises.filter((one) => one.at.minutes === set).map(({ text, line, at }) => ({ text, line, item: at.item }))].flatMap(({ text, line, item }) => saying(wordsOfAction(date, text), signsOfAction({ raisedOn: date, number: null, title: null, request: text }), saidParts[line], ofItem(item), called(line, isAction(date, text)))),
      ];
    }),
  ];
}
