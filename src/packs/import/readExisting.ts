import type { Stored } from '../../domain/changes';
import { circleSite, type SiteKey } from '../../domain/sites';
import { allLists, type Item, type ListName } from '../../lists/index';
import type { Reading } from '../reading';
import type { ExistingRecords, ExistingRows, ImportOptions } from './importPlan';
import { isNamed, matchMeeting, meetingsOn } from './matchMeeting';
import { areasOf } from './planAllocations';

/** The council's lists as far as an import reads them; the door to Graph has them all. */
export interface ListsToRead {
  readonly open: CircleLists & {
    readonly committees: { all(): Promise<Rows<'committees'>> };
    readonly meetings: By<'meetings', 'committee'>;
    readonly documents: By<'documents', 'meeting'>;
    readonly people: { all(): Promise<Rows<'people'>> };
    readonly memberships: By<'memberships', 'committee'>;
    readonly areas: { all(): Promise<Rows<'areas'>> };
    readonly allocations: By<'allocations', 'area'>;
    readonly estates: { all(): Promise<Rows<'estates'>> };
  };
  at(site: SiteKey): CircleLists;
}

interface CircleLists {
  readonly agendaItems: By<'agendaItems', 'meeting'>;
  readonly reports: By<'reports', 'meeting'>;
  readonly decisions: By<'decisions', 'meeting'>;
  readonly actions: By<'actions', 'committee'>;
  readonly events: By<'events', 'subject'>;
  readonly documents: By<'documents', 'meeting'>;
  readonly projects: { all(): Promise<Rows<'projects'>> };
}

interface By<Name extends ListName, Column extends string> {
  in(where: { readonly [Partition in Column]: string }): Promise<Rows<Name>>;
}

interface Rows<Name extends ListName> {
  readonly items: readonly Stored<Name>[];
  readonly unreadable: readonly { readonly list: ListName; readonly id: string; readonly column: string; readonly reason: string }[];
}

interface Asked {
  readonly lists: ListsToRead;
  readonly reading: Reading;
  readonly committee: Item<'committees'>;
  readonly options: Pick<ImportOptions, 'meeting'>;
  /** Only the meeting, its agenda and its reports. */
  readonly onlyAgenda?: boolean;
  /** Whether a read failed because this person may not read the site, or because there is none. */
  readonly isClosed: (error: unknown) => boolean;
}

export type ExistingRead = { readonly kind: 'read'; readonly existing: ExistingRows } | { readonly kind: 'refused'; readonly message: string };

/** Every row that the pack may be about. A row that cannot be read refuses the import, which might add it again. */
export async function readExisting({ lists, reading, committee, options, onlyAgenda = false, isClosed }: Asked): Promise<ExistingRead> {
  const unreadable: Rows<ListName>['unreadable'][number][] = [];
  const read = async <Name extends ListName>(rows: Promise<Rows<Name>>): Promise<readonly Stored<Name>[]> => {
    const answer = await rows;
    unreadable.push(...answer.unreadable);
    return answer.items;
  };
  const meetings = await read(lists.open.meetings.in({ committee: committee.key }));
  const match = matchMeeting({ reading, committee, meetings, options });
  if (match.kind === 'new' && unreadable.length > 0) return refused('the meeting may be one of them', unreadable);
  // A row that is not the pack's meeting does not matter.
  unreadable.length = 0;
  // Nothing is imported then, and the plan says why.
  if (match.kind === 'unclear') {
    const { committee: named } = reading.meeting;
    const isAnothers = named !== null && !isNamed(committee, named);
    const namedCommittees = isAnothers ? (await lists.open.committees.all()).items.filter((one) => isNamed(one, named)) : [];
    return { kind: 'read', existing: { meetings, openItems: [], circleItems: null, openReports: [], circleReports: null, ...(isAnothers && { namedCommittees }) } };
  }

  const circle = await circleLists(lists, committee, isClosed);
  const own = match.kind === 'withoutAgenda' ? [] : [match.key];
  const minuted = minutedMeetings(reading, meetings);
  const ofOwn = <Name extends ListName>(readOne: (meeting: string) => Promise<Rows<Name>>) => Promise.all(own.map((meeting) => read(readOne(meeting)))).then((rows) => rows.flat());
  const agendaOf = async (site: CircleLists) => {
    const [items, reports, papers, events] = await Promise.all([ofOwn((meeting) => site.agendaItems.in({ meeting })), ofOwn((meeting) => site.reports.in({ meeting })), onlyAgenda ? [] : Promise.all([...new Set([...own, ...minuted])].map((meeting) => read(site.documents.in({ meeting })))).then((rows) => rows.flat()), Promise.all([...new Set([...own, ...minuted, ...(site === lists.open ? [committee.key] : [])])].map((subject) => read(site.events.in({ subject })))).then((rows) => rows.flat())]);
    return { items, reports, papers, events };
  };
  const [openAgenda, circleAgenda] = await Promise.all([agendaOf(lists.open), circle && agendaOf(circle)]);
  const existing: ExistingRows = {
    meetings,
    openItems: openAgenda.items,
    circleItems: circleAgenda?.items ?? null,
    openReports: openAgenda.reports,
    circleReports: circleAgenda?.reports ?? null,
    events: { open: openAgenda.events, circle: circleAgenda?.events ?? null },
    ...(onlyAgenda ? {} : { papers: { open: openAgenda.papers, circle: circleAgenda?.papers ?? null }, records: await readRecords(lists.open, circle, committee, reading, minuted, own, read, isClosed) }),
  };
  return unreadable.length > 0 ? refused('importing now could add them again', unreadable) : { kind: 'read', existing };
}

type Read = <Name extends ListName>(rows: Promise<Rows<Name>>) => Promise<readonly Stored<Name>[]>;

async function readRecords(open: ListsToRead['open'], circle: CircleLists | null, committee: Item<'committees'>, reading: Reading, minuted: readonly string[], own: readonly string[], read: Read, isClosed: Asked['isClosed']): Promise<ExistingRecords> {
  const decided = [...new Set([...minuted, ...own])];
  const ofSite = async (site: CircleLists) => ({
    items: (await Promise.all(minuted.map((meeting) => read(site.agendaItems.in({ meeting }))))).flat(),
    decisions: (await Promise.all(decided.map((meeting) => read(site.decisions.in({ meeting }))))).flat(),
    actions: await read(site.actions.in({ committee: committee.key })),
  });
  // A site that was provisioned before there were projects has no list of them.
  const projectsOf = async (site: CircleLists): Promise<readonly Stored<'projects'>[] | null> => {
    try {
      return await read(site.projects.all());
    } catch (error) {
      if (isClosed(error)) return null;
      throw error;
    }
  };
  const [here, closed, people, memberships, areas, estates, projects, circleProjects] = await Promise.all([
    ofSite(open),
    circle && ofSite(circle),
    read(open.people.all()),
    read(open.memberships.in({ committee: committee.key })),
    read(open.areas.all()),
    // One that cannot be read is named by no project; that keeps nobody from importing.
    open.estates.all().then(({ items }) => items),
    projectsOf(open),
    circle && projectsOf(circle),
  ]);
  const named = new Set(reading.allocations.flatMap((allocation) => areasOf(allocation, areas) ?? []));
  const allocations = (await Promise.all([...named].map((area) => read(open.allocations.in({ area }))))).flat();
  return {
    minutedItems: { open: here.items, circle: closed?.items ?? null },
    decisions: { open: here.decisions, circle: closed?.decisions ?? null },
    actions: { open: here.actions, circle: closed?.actions ?? null },
    people,
    memberships,
    areas,
    allocations,
    estates,
    projects: { isThere: projects !== null, open: projects ?? [], circle: circleProjects },
  };
}

/** The earlier meetings whose minutes or decisions the document holds. */
function minutedMeetings({ minutes, decisions }: Reading, meetings: readonly Stored<'meetings'>[]): readonly string[] {
  const days = [...minutes, ...decisions].flatMap(({ date }) => date ?? []);
  return [...new Set(days.flatMap((date) => meetingsOn(meetings, date, null)).map(({ key }) => key))];
}

/** Null where the committee has no circle, its site is not configured, or this person may not read it. */
async function circleLists(lists: ListsToRead, { circle, key }: Item<'committees'>, isClosed: Asked['isClosed']): Promise<CircleLists | null> {
  if (circle === null) return null;
  try {
    const site = lists.at(circleSite(circle));
    await site.actions.in({ committee: key });
    return site;
  } catch (error) {
    if (isClosed(error)) return null;
    throw error;
  }
}

function refused(why: string, rows: Rows<ListName>['unreadable']): ExistingRead {
  const places = rows.map(({ list, id, column, reason }) => `row ${id} of ${allLists[list].title} (${column} ${reason})`).join('; ');
  return { kind: 'refused', message: `Nothing was imported, because ${why}: these rows cannot be read. Repair them in SharePoint and import the pack again: ${places}.` };
}
