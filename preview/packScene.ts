import { readFile as readBytes } from 'node:fs/promises';
import path from 'node:path';
import type { Item } from '../src/lists/index';
import type { Reading } from '../src/packs/reading';
import type { PackReading } from '../src/packs/readPack';
import { readFile } from '../src/packs/readFile';
import { readSample } from '../samples/readSample';
import { noteMentions } from './noteMentions';
import { type ImportReport, importPack } from '../tools/import/importPack';
import { type CouncilAs, type Filled, type Group, type LibraryAs, type MailItem, type Persona, type SceneOpened, type SceneSite, type SceneSiteKey, clerkOf } from './scene';

/** A council of one committee, made for a pack: its open site, its circle and another, and the people of the sample. */
export async function packScene(file: string, samples: string, leavesImport = false): Promise<SceneOpened> {
  const refused = (message: string): SceneOpened => ({ kind: 'refused', message: `${file}: ${message}` });
  const read = await readFile({ document: path.basename(file), bytes: await readBytes(file) });
  if (read.kind === 'refused') return refused(read.message);
  if (read.reading.cutOff) return refused(`${read.reading.cutOff.message} Nothing was imported.`);
  const { committee: title, date } = read.reading.meeting;
  if (title === null) return refused('the pack does not say which committee meets, so nothing was imported. Check that its front sheet is there.');
  if (date === null) return refused('the pack does not say when the committee meets, so nothing was imported. Check that its front sheet is there.');
  if (read.reading.agendaItems.length === 0) return refused('no agenda items were found, so nothing was imported. Check that it is a whole agenda pack.');

  const committee = committeeNamed(title);
  const people = readSample(samples).personas;
  return {
    kind: 'scene',
    scene: {
      councilName: title,
      today: aWeekBefore(date),
      sites: sitesFor(people),
      accounts: people,
      people,
      mailItems: mailItemsAbout(read.reading, title, date, people.find(({ id }) => id === 'officer')?.mail ?? ''),
      opensAt: leavesImport ? '/' : `/meetings/${committee.key}-${date}`,
      fill: async (councilAs, libraryAs) => {
        await addCommittee(councilAs, committee, people);
        return leavesImport ? { said: [`The council has its committee and its people. Its pack is not imported yet: ${file}`], problems: [] } : fillFromPack({ councilAs, libraryAs, committee, people, read, at: `${aWeekBefore(date)}T09:00:00Z` });
      },
    },
  };
}

const aWeekBefore = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) - 7 * 86_400_000).toISOString().slice(0, 10);

/** The sample's two circles, in the order of its file, are this council's two. */
function sitesFor(people: readonly Persona[]): readonly SceneSite[] {
  const [first, second] = Object.keys(people[0]?.groups ?? {}).filter((key) => key !== 'open');
  const site = (key: SceneSiteKey, like: string | undefined, title: string, path: string): SceneSite => ({
    key,
    title,
    url: `https://council.sharepoint.example/sites/${path}`,
    groups: groupsLike(people, like ?? ''),
  });
  return [
    site('open', 'open', 'Committees', 'committees'),
    site('circle:first', first, 'Exempt business of the committee', 'exempt-first'),
    site('circle:second', second, 'Exempt business of another committee', 'exempt-second'),
  ];
}

function groupsLike(people: readonly Persona[], site: string): SceneSite['groups'] {
  const groups: Partial<Record<Group, string[]>> = {};
  for (const { objectId, groups: joined } of people) for (const group of joined[site] ?? []) (groups[group] ??= []).push(objectId);
  return groups;
}

function committeeNamed(title: string): Item<'committees'> {
  const key = title.toLowerCase().normalize('NFKD').replace(/&/g, ' and ').replace(/['’\p{M}]/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60);
  return {
    key: key === '' ? 'committee' : key,
    title,
    circle: 'first',
    state: 'active',
    shortTitle: null,
    aliases: null,
    parent: null,
    contactName: null,
    contactMail: null,
    contactPhone: null,
    webPage: null,
    established: null,
    dissolved: null,
  };
}

async function addCommittee(councilAs: CouncilAs, committee: Item<'committees'>, people: readonly Persona[]): Promise<void> {
  const council = councilAs(clerkOf({ people }).objectId);
  if ((await council.open.committees.byKey(committee.key)) === null) await council.open.committees.create(committee);
  const members = people.filter(({ id }) => id === 'member' || id === 'clerk');
  for (const person of members) {
    const membership = membershipOf(person, committee.key);
    if ((await council.open.memberships.byKey(membership.key)) === null) await council.open.memberships.create(membership);
  }
}

interface ToFill {
  readonly councilAs: CouncilAs;
  readonly libraryAs: LibraryAs;
  readonly committee: Item<'committees'>;
  readonly people: readonly Persona[];
  readonly read: Pick<Extract<PackReading, { kind: 'read' }>, 'reading' | 'lines'>;
  /** An instant. */
  readonly at: string;
}

async function fillFromPack({ councilAs, libraryAs, committee, people, read: { reading, lines }, at }: ToFill): Promise<Filled> {
  const clerk = clerkOf({ people });
  const council = councilAs(clerk.objectId);
  // A public pack prints the titles of Part 2: that much of it is public.
  const report = await importPack({ council, reading, committee: committee.key, options: { part2Titles: 'published', covers: 'wholeAgenda' }, doing: { at, by: { id: clerk.objectId, mail: clerk.mail, name: clerk.name } } });
  const meetings = (await council.open.meetings.in({ committee: committee.key })).items;
  const notNoted = await noteMentions({ council, library: libraryAs(clerk.objectId), meetings, papers: [{ reading, lines, meeting: report.plan?.summary.meeting ?? null }], at });
  return { said: describeReport(report), problems: [...report.failures, ...notNoted] };
}

const membershipOf = ({ id, objectId, mail, name }: Persona, committee: string): Item<'memberships'> => ({
  key: `${committee}.${id}`,
  committee,
  member: { id: objectId, mail, name },
  role: id === 'clerk' ? 'clerk' : 'member',
  representing: null,
  vacant: false,
  startsOn: null,
  endsOn: null,
  imported: null,
  source: null,
});

function describeReport({ plan, written }: ImportReport): readonly string[] {
  if (plan === null) return [];
  const { created, updated, withdrawn, problems } = plan.summary;
  return [
    written === 0 ? 'The pack is imported as it is: nothing has changed.' : `The meeting and its items were imported: ${created} new, ${updated} changed, ${withdrawn} withdrawn.`,
    ...plan.kept.map(({ column, mine, theirs }) => `Kept what a person wrote in ${column}: “${String(mine)}”; the pack says “${String(theirs)}”.`),
    ...plan.doubts.map(({ message, line }) => `To review${line === null ? '' : `, line ${line}`}: ${message}`),
    ...problems.map(({ message, line }) => `${line === null ? 'Not certain' : `Not certain, line ${line}`}: ${message}`),
  ];
}

function mailItemsAbout({ meeting, actions }: Reading, title: string, date: string, officer: string): readonly MailItem[] {
  const from = meeting.contact.email ?? '';
  const blank = { subject: '', from: '', start: `${aWeekBefore(date)}T09:00:00Z`, location: null, body: '' };
  return [
    { id: 'invitation', kind: 'appointment', subject: title, from, start: `${date}T${meeting.time ?? '10:00'}:00Z`, location: meeting.venue, body: `The papers for this meeting of the ${title} have been published.` },
    { ...blank, id: 'message', kind: 'message', subject: `Papers for the ${title}`, from, body: 'Please find the agenda in Members’ Brief.' },
    ...actions.slice(0, 1).map(({ number }): MailItem => ({ ...blank, id: 'reply', kind: 'message', subject: `RE: ${title}: action ${number ?? ''}`, from: officer, body: 'The work is done, and its report was circulated to members this morning.\n\nFrom: the clerk\nSent: yesterday\n\nHow does this stand?' })),
    { ...blank, id: 'new-message', kind: 'newMessage' },
    { ...blank, id: 'new-appointment', kind: 'newAppointment' },
    { ...blank, id: 'nothing-selected', kind: 'none' },
  ];
}
