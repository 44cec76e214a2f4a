import type { Stored } from '../../domain/changes';
import type { NamesIn } from '../../domain/estates/namesInText';
import type { Item } from '../../lists/index';
import { squash } from '../lines';
import { quoteAround } from './quoteAround';

/** The rows of one meeting on one site. */
export interface RowsOfMeeting {
  readonly agendaItems: readonly Stored<'agendaItems'>[];
  readonly reports: readonly Stored<'reports'>[];
  readonly decisions: readonly Stored<'decisions'>[];
}

/** What a row says of an estate. */
export type RowMention = Pick<Item<'mentions'>, 'estate' | 'kind' | 'toldOf' | 'agendaItem' | 'heading' | 'named' | 'doubt' | 'quote' | 'source'> & { readonly saidIn: string };

/**
 * What the rows of a meeting say, and no more: a stub of Part 2 has the title that everyone may read, a title that a clerk has
 * corrected is the corrected one, and an item entered by hand has no paper. An estate once a row.
 */
export function mentionsInRows({ agendaItems, reports, decisions }: RowsOfMeeting, meetingDate: string | null, names: NamesIn): RowMention[] {
  const titles = new Map(agendaItems.map(({ key, title }) => [key, title]));
  return [
    ...agendaItems.filter(({ state }) => state === 'onAgenda').flatMap(({ key, title, note, source }) => inTexts([title, note], { saidIn: key, kind: 'agendaItem', agendaItem: key, heading: title, source, toldOf: meetingDate })),
    ...reports
      .filter(({ state }) => state === 'current')
      .flatMap(({ key, agendaItem, title, summary, recommendations, source }) => inTexts([title, ...(recommendations ?? []), summary], { saidIn: key, kind: 'report', agendaItem, heading: title, source, toldOf: meetingDate })),
    ...decisions.flatMap(({ key, agendaItem, title, resolution, decidedOn, source }) => {
      const heading = title ?? titles.get(agendaItem ?? '') ?? null;
      return inTexts([resolution, heading], { saidIn: key, kind: 'decision', agendaItem, heading, source, toldOf: decidedOn }, resolution);
    }),
  ];

  function inTexts(texts: readonly (string | null)[], row: Omit<RowMention, 'estate' | 'named' | 'doubt' | 'quote'>, said: string | null = null): RowMention[] {
    const found = new Map<string, RowMention>();
    for (const text of texts) {
      if (text === null) continue;
      for (const { estate, from, to, doubt } of names(text)) {
        const known = found.get(estate);
        // What was resolved is the point, though the title alone names the estate.
        if (!known || (known.doubt !== null && doubt === null)) found.set(estate, { ...row, estate, named: squash(text.slice(from, to)), doubt, quote: said === null || said === text ? quoteAround(text, from, to) : quoteAround(said, 0, 0) });
      }
    }
    return [...found.values()];
  }
}
