import type { Change, Stored } from '../../domain/changes';
import type { NamesIn } from '../../domain/estates/namesInText';
import { isSame } from '../../domain/threeWayMerge';
import { mintKey } from '../../domain/mintKey';
import { isCircleSite, type SiteKey } from '../../domain/sites';
import type { Item } from '../../lists/index';
import { sourceAt } from '../import/sourceAt';
import { type KeptPaper, mentionsInPaper, type PaperMention } from './mentionsInPaper';
import { mentionsInRows, type RowsOfMeeting } from './mentionsInRows';

type Mention = Item<'mentions'>;

/** What one site holds of a meeting: nothing is mentioned there but what stands there. */
export interface MeetingAtSite {
  readonly site: SiteKey;
  readonly meeting: Pick<Item<'meetings'>, 'key' | 'committee' | 'date'>;
  /** The files that are kept there and were looked through. */
  readonly papers: readonly KeptPaper[];
  /** By name, the files that no longer stand there. */
  readonly gone: ReadonlySet<string>;
  readonly rows: RowsOfMeeting & { readonly actions: readonly Stored<'actions'>[] };
  readonly stored: readonly Stored<'mentions'>[];
}

/** What is to be written so that the mentions of a meeting are those that its papers and rows have now. What a clerk has said of one stays. */
export function planMentions(at: MeetingAtSite, names: NamesIn): Change<'mentions'>[] {
  const { site, meeting, papers, gone, stored } = at;
  const found = allFound(at, names);
  const taken = new Set(stored.map(({ key }) => key));
  const left = new Set(stored.filter(({ certainty }) => certainty !== 'gone'));
  const changes: Change<'mentions'>[] = [];
  for (const one of found) {
    const row = sameMention([...left], one);
    const certainty = one.doubt === null ? 'sure' : 'doubtful';
    if (row) {
      left.delete(row);
      const said = row.certainty === 'confirmed' || row.certainty === 'dismissed' ? row.certainty : certainty;
      const columns = changed(row, { ...one, certainty: said });
      if (columns) changes.push({ kind: 'update', list: 'mentions', row: row.row, key: row.key, columns });
      continue;
    }
    const key = mintKey(`${meeting.key}.${one.estate}`, (candidate) => taken.has(candidate));
    taken.add(key);
    changes.push({ kind: 'create', list: 'mentions', site, item: { ...one, key, meeting: meeting.key, committee: meeting.committee, certainty } });
  }
  const looked = new Set([...papers.map(({ reading }) => reading.document), ...gone]);
  for (const { row, key, saidIn, source } of left) {
    // What a paper that was not looked through says stands as it was.
    if (saidIn !== null || looked.has(source?.document ?? '')) changes.push({ kind: 'update', list: 'mentions', row, key, columns: NOTHING_SAID });
  }
  return changes;
}

/** What no longer stands there may have become exempt: its words go with it. */
const NOTHING_SAID: Partial<Mention> = { certainty: 'gone', named: '—', quote: '—', heading: null, doubt: null, source: null, agendaItem: null, action: null };

type Found = Omit<Mention, 'key' | 'meeting' | 'committee' | 'certainty'>;

/** Of a row and its paper that say the same the paper counts: it has the line, and what stands around it. */
function allFound({ site, meeting, papers, rows }: MeetingAtSite, names: NamesIn): Found[] {
  const inPapers = papers.flatMap((paper) =>
    mentionsInPaper(paper, names)
      .filter(({ part }) => part === 'public' || isCircleSite(site))
      .map((mention) => fromPaper(mention, paper, meeting.date, rows)),
  );
  const inRows = mentionsInRows(rows, meeting.date, names).filter((one) => !inPapers.some((paper) => paper.estate === one.estate && paper.kind === one.kind && isOfSame(paper, one)));
  return [...inPapers, ...inRows.map((one): Found => ({ ...one, action: null }))];
}

/** A report has its item; a decision is minuted on its line. */
const isOfSame = (paper: Found, row: Found | Omit<Found, 'action'>): boolean =>
  row.kind === 'decision' ? paper.source?.document === row.source?.document && paper.source?.line === row.source?.line : paper.agendaItem !== null && paper.agendaItem === row.agendaItem;

function fromPaper({ estate, kind, heading, date, item, action, line, named, doubt, quote }: PaperMention, { reading }: KeptPaper, meetingDate: string, rows: MeetingAtSite['rows']): Found {
  const readAt = <Row extends { readonly key: string; readonly source: Mention['source'] }>(from: readonly Row[], at: number | null): string | null => (at === null ? null : (from.find(({ source }) => source?.document === reading.document && source.line === at)?.key ?? null));
  const { document, page } = sourceAt(reading, line);
  return { estate, kind, heading, toldOf: date ?? meetingDate, agendaItem: readAt(rows.agendaItems, item), saidIn: null, action: readAt(rows.actions, action), named: named.slice(0, LONGEST_NAME), doubt: doubt?.slice(0, LONGEST_NAME) ?? null, quote, source: { document, line, page } };
}

/** A column of one line takes no more. */
const LONGEST_NAME = 255;

/** Of one estate, in one row or one paper: the same words wherever they stand now, else the same line whatever it says now. */
function sameMention(stored: readonly Stored<'mentions'>[], { estate, saidIn, quote, source }: Found): Stored<'mentions'> | undefined {
  const candidates = stored.filter((one) => one.estate === estate && one.saidIn === saidIn && (saidIn !== null || one.source?.document === source?.document));
  if (saidIn !== null) return candidates[0];
  return candidates.find((one) => one.quote === quote && one.source?.line === source?.line) ?? candidates.find((one) => one.quote === quote) ?? candidates.find((one) => one.source?.line === source?.line);
}

function changed(stored: Stored<'mentions'>, wanted: Partial<Mention>): Partial<Mention> | null {
  const columns = Object.fromEntries(Object.entries(wanted).filter(([column, value]) => !isSame(stored[column as keyof Mention], value))); // the names are the mention's own
  return Object.keys(columns).length === 0 ? null : columns;
}
