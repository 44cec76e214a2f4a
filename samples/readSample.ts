import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteKey } from '../src/domain/sites';
import { type ListName, allLists } from '../src/lists/index';
import { type Fields, array, oneOf, record, text, textOrNull } from './fields';
import { type People, readRow } from './readRow';

export type Group = 'owners' | 'clerks' | 'members' | 'officers' | 'guests';
export const groups: readonly Group[] = ['owners', 'clerks', 'members', 'officers', 'guests'];

/** Somebody one can be in the preview. */
export interface Persona {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly objectId: string;
  readonly upn: string;
  readonly mail: string;
  readonly name: string;
  readonly groups: Readonly<Record<string, readonly Group[]>>;
}

/** Something to select in the stand-in Outlook. */
export interface MailItem {
  readonly id: string;
  readonly kind: 'appointment' | 'newAppointment' | 'message' | 'newMessage' | 'none';
  readonly subject: string;
  readonly from: string;
  readonly start: string;
  readonly location: string | null;
  readonly body: string;
}

export interface SamplePack {
  /** In `packs/`. */
  readonly file: string;
  readonly committee: string;
  readonly part2Titles: 'published' | 'withheld';
  readonly covers: 'wholeAgenda' | 'supplement';
  readonly arrives: 'atStart' | 'later';
}

/** A row that fits its list; agenda items are still named `@meeting/number`. */
export interface SampleRow {
  readonly site: SiteKey;
  readonly list: ListName;
  readonly columns: Fields;
}

export interface Sample {
  readonly council: { readonly name: string; readonly today: string; readonly circles: readonly { readonly key: string; readonly title: string }[] };
  readonly personas: readonly Persona[];
  readonly mailItems: readonly MailItem[];
  readonly packs: readonly SamplePack[];
  readonly rows: readonly SampleRow[];
}

/** The sample council from its folder: a folder for each site, a file for each list. What does not fit throws, with its place. */
export function readSample(folder: string): Sample {
  const council = readCouncil(readJson(path.join(folder, 'council.json')));
  const people = readPeople(path.join(folder, 'council/open/people.json'));
  const circles = council.circles.map(({ key }): SiteKey => `circle:${key}`);
  return {
    council,
    personas: array(readJson(path.join(folder, 'personas.json')), 'personas').map(readPersona),
    mailItems: array(readJson(path.join(folder, 'mailItems.json')), 'mail items').map(readMailItem),
    packs: array(readJson(path.join(folder, 'packs.json')), 'packs').map(readPack),
    rows: ['open' as const, ...circles].flatMap((site) => readSite(folder, site, people)),
  };
}

function readCouncil(json: unknown): Sample['council'] {
  const council = record(json, 'council.json');
  const circles = array(council.circles, 'circles').map((one) => record(one, 'circle'));
  return { name: text(council, 'name'), today: text(council, 'today'), circles: circles.map((one) => ({ key: text(one, 'key'), title: text(one, 'title') })) };
}

function readPeople(file: string): People {
  const rows = array(readJson(file), file).map((row) => record(row, file));
  return new Map(rows.map((row) => [text(row, 'key'), record(row.identity, `${text(row, 'key')}: identity`)]));
}

function readSite(folder: string, site: SiteKey, people: People): SampleRow[] {
  return listNames().flatMap((list) => {
    const file = path.join(folder, 'council', site.replace(':', '-'), `${list}.json`);
    if (!existsSync(file)) return [];
    return array(readJson(file), file).map((row): SampleRow => ({ site, list, columns: readRow(allLists[list], row, people) }));
  });
}

// Object.keys forgets what the keys were.
const listNames = (): ListName[] => Object.keys(allLists) as ListName[];

function readPersona(json: unknown): Persona {
  const persona = record(json, 'persona');
  const sites = Object.entries(record(persona.groups, 'groups'));
  return {
    id: text(persona, 'id'),
    label: text(persona, 'label'),
    description: text(persona, 'description'),
    objectId: text(persona, 'objectId'),
    upn: text(persona, 'upn'),
    mail: text(persona, 'mail'),
    name: text(persona, 'name'),
    groups: Object.fromEntries(sites.map(([site, names]) => [site, array(names, site).map((name) => oneOf(groups, name, site))])),
  };
}

function readMailItem(json: unknown): MailItem {
  const item = record(json, 'mail item');
  return {
    id: text(item, 'id'),
    kind: oneOf(['appointment', 'newAppointment', 'message', 'newMessage', 'none'] as const, item.kind, text(item, 'id')),
    subject: text(item, 'subject'),
    from: text(item, 'from'),
    start: text(item, 'start'),
    location: textOrNull(item, 'location'),
    body: text(item, 'body'),
  };
}

function readPack(json: unknown): SamplePack {
  const pack = record(json, 'pack');
  const file = text(pack, 'file');
  return {
    file,
    committee: text(pack, 'committee'),
    part2Titles: oneOf(['published', 'withheld'] as const, pack.part2Titles, file),
    covers: oneOf(['wholeAgenda', 'supplement'] as const, pack.covers, file),
    arrives: oneOf(['atStart', 'later'] as const, pack.arrives, file),
  };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
