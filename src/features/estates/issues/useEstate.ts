import { useQuery } from '@tanstack/react-query';
import type { Stored } from '../../../domain/changes';
import type { Person } from '../../../lists/columns';
import type { Desk } from '../../../queries/desk';
import { estatesQuery, myPostsQuery, peopleQuery } from '../../../queries/homeQueries';

/** The estate by its key; its key stands for its name until that has come. */
export function useEstate(desk: Desk, key: string): { readonly title: string; readonly blocks: readonly string[]; readonly contact: string | null } {
  const estate = useQuery(estatesQuery(desk.council)).data?.items.find((one) => one.key === key);
  return { title: estate?.title ?? key, blocks: estate?.blocks ?? [], contact: estate?.contact ?? null };
}

/** Whether buttons that write are offered. SharePoint decides; of whom the list of people knows nothing it is asked. */
export function useMayAdd({ council, me }: Desk): boolean {
  const mine = useQuery(myPostsQuery(council, me)).data?.items ?? [];
  return mine.length === 0 || mine.some(({ kind }) => kind === 'member' || kind === 'clerk');
}

/** Whoever may be named as an owner, by name. */
export function usePeople({ council }: Desk): readonly Stored<'people'>[] {
  const people = useQuery(peopleQuery(council)).data?.items ?? [];
  return people.filter(({ current }) => current).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

export const asPerson = ({ identity, name }: Stored<'people'>): Person => ({ id: identity?.id ?? null, mail: identity?.mail ?? null, name });

/** The address of whoever the estate's contact names; null where the list of people has none. */
export const contactMail = (contact: string | null, people: readonly Stored<'people'>[]): string | null => people.find(({ name, identity }) => typeof identity?.mail === 'string' && contact?.includes(name) === true)?.identity?.mail ?? null;
