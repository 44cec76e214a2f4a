import type { Change, Stored } from '../../domain/changes';
import { type NamesIn, namesInText } from '../../domain/estates/namesInText';
import { doubtWords } from '../../domain/estates/nameDoubts';
import type { SiteKey } from '../../domain/sites';
import type { Item, ListName } from '../../lists/index';
import type { KeptPaper } from './mentionsInPaper';
import { planMentions } from './planMentions';

/** The council's lists as far as mentions need them; the door to Graph has them all. */
export interface ListsOfMentions {
  readonly open: { readonly estates: All<'estates'>; readonly areas: All<'areas'> };
  at(site: SiteKey): {
    readonly agendaItems: By<'agendaItems', 'meeting'>;
    readonly reports: By<'reports', 'meeting'>;
    readonly decisions: By<'decisions', 'meeting'>;
    readonly documents: By<'documents', 'meeting'>;
    readonly mentions: By<'mentions', 'meeting'>;
    readonly actions: By<'actions', 'committee'>;
  };
}

interface All<Name extends ListName> {
  all(): Promise<{ readonly items: readonly Stored<Name>[] }>;
}

interface By<Name extends ListName, Column extends string> {
  in(where: { readonly [Partition in Column]: string }): Promise<{ readonly items: readonly Stored<Name>[] }>;
}

/** The names by which the council's estates are found. */
export async function namesOfCouncil({ open }: Pick<ListsOfMentions, 'open'>): Promise<NamesIn> {
  const [estates, areas] = await Promise.all([open.estates.all(), open.areas.all()]);
  return namesInText(estates.items, areas.items.flatMap(({ title, aliases }) => [title, ...(aliases ?? '').split('\n')].filter((name) => name.trim() !== '')), doubtWords);
}

interface Asked {
  readonly lists: ListsOfMentions;
  readonly names: NamesIn;
  readonly site: SiteKey;
  readonly meeting: Pick<Item<'meetings'>, 'key' | 'committee' | 'date'>;
  /** The files that are kept on that site, as far as they are at hand. */
  readonly papers: readonly KeptPaper[];
}

/** What is to be written so that a meeting's mentions on a site are what its papers and rows there say: one `$batch` of reads. */
export async function lookForEstates({ lists, names, site, meeting, papers }: Asked): Promise<Change<'mentions'>[]> {
  const of = lists.at(site);
  const at = { meeting: meeting.key };
  const [agendaItems, reports, decisions, documents, stored, actions] = await Promise.all([of.agendaItems.in(at), of.reports.in(at), of.decisions.in(at), of.documents.in(at), of.mentions.in(at), of.actions.in({ committee: meeting.committee })]);
  const standing = new Set(documents.items.filter(({ state }) => state === 'current').map(({ title }) => title));
  const gone = new Set(documents.items.map(({ title }) => title).filter((title) => !standing.has(title)));
  return planMentions({ site, meeting, papers, gone, stored: stored.items, rows: { agendaItems: agendaItems.items, reports: reports.items, decisions: decisions.items, actions: actions.items } }, names);
}
