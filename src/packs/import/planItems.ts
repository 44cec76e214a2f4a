import { circleSite, isCircleSite, type SiteKey } from '../../domain/sites';
import type { Source } from '../../lists/columns';
import type { AgendaItemReading, Problem, Reading } from '../reading';
import { agendaSaid, type Telling } from './agendaSaid';
import { type AgendaItemColumns, fullColumns, newAgendaItem, stubColumns, whatIsSaid, WITHHELD_TITLE } from './agendaItemColumns';
import type { TextFitter } from './fitText';
import type { Doubt, ImportChange, ImportOptions, ImportRequest, Kept } from './importPlan';
import { becameExempt, closedToThePublic, doubtfulMatch, notPublished, wouldBePublished } from './itemDoubts';
import { goneItems, rowsToWithdraw } from './goneItems';
import { importedTitle, type ItemRow, type StoredItem, knownItems } from './knownItems';
import { matchItems } from './matchItems';
import { mintKey, shortHash } from '../../domain/mintKey';
import { normaliseTitle } from './normaliseTitle';
import { isClosedPack } from './papersPart';
import { type PlannedRow, closeRow, createRow, isAsImported, updateRow, withdrawRow } from './plannedRow';
import { sourceAt, withoutPrinted } from './sourceAt';

interface ItemsRequest extends ImportRequest {
  /** The meeting's key. */
  readonly meeting: string;
  readonly telling: Telling;
  readonly fit: TextFitter;
  readonly report: (problem: Problem) => void;
}

interface PlannedItems {
  readonly changes: readonly ImportChange[];
  readonly kept: readonly Kept[];
  readonly doubts: readonly Doubt[];
  /** The lines of what the pack prints as public and what stays in Part 2. */
  readonly held: readonly number[];
  readonly counts: Readonly<Record<PlannedRow['outcome'], number>>;
  /** The key of each item that was not in doubt. */
  readonly keys: ReadonlyMap<AgendaItemReading, string>;
  /** The keys of the items that are taken off the agenda. */
  readonly withdrawn: ReadonlySet<string>;
  /** Those of them that were public and have become exempt, each with the key that it has in Part 2. */
  readonly exempted: ReadonlyMap<string, string | null>;
}

export function planItems(request: ItemsRequest): PlannedItems {
  const { reading, meeting, existing, options } = request;
  const ofMeeting = (rows: readonly ItemRow[]): readonly ItemRow[] => rows.filter((row) => row.meeting === meeting);
  const known = knownItems(ofMeeting(existing.openItems), ofMeeting(existing.circleItems ?? []));
  const contents = contentsOfItems(request);
  const matching = matchItems(reading.agendaItems, known, (item, one) => saidBefore((contents.get(item) ?? []).filter((said) => !isOnlyTheStub(said, one)), one, request.telling), options.settled);
  const exempted = becameExempt(matching, options.part2Titles);
  const published = wouldBePublished(matching, options.settled);
  const held = new Set(published.map(({ item }) => item));
  const stays = new Set(published.map(({ was }) => was));
  const isExempted = (one: StoredItem): boolean => exempted.some(({ was }) => was === one);
  const { asked, withdrawable } = goneItems(
    matching.gone.filter((one) => !isExempted(one) && !stays.has(one)),
    request,
  );
  const closed = exempted.flatMap(({ was }) => (was.open ? [closeRow(was.open, options.part2Titles === 'published' ? null : WITHHELD_TITLE)] : []));

  const keys = new Map<AgendaItemReading, string>();
  const rows = [...planRows(request, contents, known, { ...matching, held }, keys), ...withdrawable.flatMap((one) => rowsToWithdraw(one).map(withdrawRow)), ...closed];
  return {
    changes: exemptFirst(rows).flatMap(({ change }) => change ?? []),
    kept: rows.flatMap(({ kept }) => kept),
    doubts: [...matching.doubtful.map(doubtfulMatch), ...asked, ...exempted.map(closedToThePublic), ...published.map(notPublished)],
    held: published.map(({ item }) => item.line),
    counts: {
      created: countItems(rows, 'created'),
      updated: countItems(rows, 'updated'),
      withdrawn: countItems(rows, 'withdrawn'),
      reinstated: countItems(rows, 'reinstated'),
      unchanged: countItems(rows, 'unchanged'),
    },
    keys,
    withdrawn: new Set([...withdrawable, ...exempted.map(({ was }) => was)].map((one) => one.key)),
    exempted: new Map(exempted.map(({ was, item }) => [was.key, keys.get(item) ?? null])),
  };
}

function planRows(
  { reading, meeting, options, telling }: ItemsRequest,
  contents: ContentsOfItems,
  known: readonly StoredItem[],
  matching: ReturnType<typeof matchItems<StoredItem>> & { readonly held: ReadonlySet<AgendaItemReading> },
  keys: Map<AgendaItemReading, string>,
): readonly PlannedRow[] {
  const lastPosition = Math.max(0, ...known.map((one) => one.position));
  const doubtful = new Set(matching.doubtful.map(({ item }) => item));
  const taken = new Set(known.map((one) => one.key));

  return reading.agendaItems.flatMap((item, index): readonly PlannedRow[] => {
    if (doubtful.has(item) || matching.held.has(item)) return [];
    const stored = matching.known.get(item);
    const position = options.covers === 'wholeAgenda' ? index + 1 : lastPosition + index + 1;
    const key = stored?.key ?? mintKey(`${meeting}.${shortHash(identityOf(item, position, options))}`, (one) => taken.has(one));
    taken.add(key);
    keys.set(item, key);
    const said = (contents.get(item) ?? []).filter((one) => !isOnlyTheStub(one, stored));
    return said.map(({ site, columns, source }) => {
      const row = rowAt(site, stored);
      if (row) return updateRow(row, { ...columns, ...withheldFromNow(row, item, reading, options) }, source, telling);
      const placed = { position: stored?.position ?? position, ...columns };
      return createRow(site, newAgendaItem(key, meeting, placed), placed, source, options.covers);
    });
  });
}

/**
 * The agenda no longer publishes the title of a Part 2 item that an earlier import published: it goes, from the row and from
 * what that remembers, unless a clerk has given it another. Non-public papers, and supplements, take no title away.
 */
function withheldFromNow(row: ItemRow, { part }: AgendaItemReading, reading: Reading, { part2Titles, covers }: ImportOptions): AgendaItemColumns {
  const published = importedTitle(row);
  const isStub = part === 'non-public' && row.row.site === 'open';
  return isStub && part2Titles === 'withheld' && covers === 'wholeAgenda' && !isClosedPack(reading) && published !== null && published !== WITHHELD_TITLE ? { title: WITHHELD_TITLE } : {};
}

/** What the pack says of an item on one site. */
interface Contents {
  readonly site: SiteKey;
  readonly columns: AgendaItemColumns;
  readonly source: Source | null;
}

type ContentsOfItems = ReadonlyMap<AgendaItemReading, readonly Contents[]>;

function contentsOfItems(request: ItemsRequest): ContentsOfItems {
  const circle = circleFor(request);
  return new Map(request.reading.agendaItems.map((item, index) => [item, contentsOf(item, index + 1, circle, request)]));
}

function contentsOf(item: AgendaItemReading, position: number, circle: SiteKey | null, { reading, options, fit }: ItemsRequest): readonly Contents[] {
  // A supplement does not say where on the agenda its items stand, and what it leaves out it does not take away.
  const said = (columns: AgendaItemColumns): AgendaItemColumns => (options.covers === 'wholeAgenda' ? { position, ...columns } : whatIsSaid(columns));
  const source = sourceAt(reading, item.line);
  const full = { columns: said(fullColumns(item, fit)), source };
  if (item.part === 'public') return [{ site: 'open', ...full }];
  const stub: Contents = {
    site: 'open',
    columns: said(stubColumns(item, options.part2Titles, fit)),
    // The name of a non-public document may tell what is withheld.
    source: { ...withoutPrinted(source), ...(options.part2Titles === 'published' ? {} : { document: WITHHELD_TITLE }) },
  };
  return circle ? [{ site: circle, ...full }, stub] : [stub];
}

/**
 * A public agenda that says of a Part 2 item what it has said before: what the non-public pack has said of it since, under
 * its true title, stays as it is.
 */
function isOnlyTheStub({ site, columns, source }: Contents, stored: StoredItem | undefined): boolean {
  // Where the row notes what the agenda said, that tells it better.
  if (!isCircleSite(site) || !stored?.open || !stored.circle || 'title' in agendaSaid(stored.circle)) return false;
  const [stub, real] = [importedTitle(stored.open), importedTitle(stored.circle)];
  return columns.title === stub && real !== stub && stored.circle.source?.document !== source?.document;
}

const saidBefore = (contents: readonly Contents[], one: StoredItem, telling: Telling): boolean => contents.every(({ site, columns, source }) => isAsImported(rowAt(site, one), columns, source, telling));

const rowAt = (site: SiteKey, stored: StoredItem | undefined): ItemRow | null | undefined => (site === 'open' ? stored?.open : stored?.circle);

/** Where Part 2 contents go; null, with a problem that says what to do, where they can go nowhere. */
function circleFor({ reading, committee, existing, report }: ItemsRequest): SiteKey | null {
  const exempt = reading.agendaItems.filter((item) => item.part === 'non-public');
  const line = exempt[0]?.line;
  if (line === undefined) return null;
  const items = exempt.length === 1 ? 'one item' : `${exempt.length} items`;
  if (committee.circle === null) {
    report({ message: `Part 2 has ${items}, but ${committee.title} has no circle that may read exempt business, so only their places on the agenda were imported. Name its circle in its row of MB Committees, provision the circle's site and import the pack again.`, line, kind: 'other', value: 'agendaItems' });
    return null;
  }
  if (existing.circleItems === null) {
    report({ message: `Part 2 has ${items}, but you cannot read the site of the circle “${committee.circle}”, so only their places on the agenda were imported. Ask someone who may read it to import the pack.`, line, kind: 'other', value: 'agendaItems' });
    return null;
  }
  return circleSite(committee.circle);
}

/** A withheld title is not hashed either: whoever guesses it could check the guess against the key. */
function identityOf(item: AgendaItemReading, position: number, { part2Titles }: ImportOptions): string {
  const isWithheld = item.part === 'non-public' && part2Titles !== 'published';
  return `${item.part} ${isWithheld ? (item.number ?? position) : normaliseTitle(item.title)}`;
}

/** A Part 2 item whose stub alone was written would not be known again by its title. */
const exemptFirst = (rows: readonly PlannedRow[]): readonly PlannedRow[] => [
  ...rows.filter(({ site }) => isCircleSite(site)),
  ...rows.filter(({ site }) => !isCircleSite(site)),
];

/** Items, not rows: Part 2 has two rows an item. */
const countItems = (rows: readonly PlannedRow[], outcome: PlannedRow['outcome']): number =>
  new Set(rows.filter((row) => row.outcome === outcome).map(({ key }) => key)).size;
