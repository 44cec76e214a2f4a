import { Field, Input, Select } from '@fluentui/react-components';
import { useId } from 'react';
import type { Stored } from '../../../domain/changes';
import type { Person } from '../../../lists/columns';
import { asPerson } from './useEstate';

interface OwnerFieldsProps {
  readonly people: readonly Stored<'people'>[];
  readonly post: string;
  /** The key of a row of the list of people. */
  readonly owner: string;
  readonly named: Person | null;
  readonly onPost: (post: string) => void;
  readonly onOwner: (owner: string) => void;
}

/** Whose it is to put right: a post, typed or chosen, and a person where one is named. */
export function OwnerFields({ people, post, owner, named, onPost, onOwner }: OwnerFieldsProps) {
  const id = useId();
  const posts = [...new Set(people.flatMap((person) => person.post ?? []))].sort((a, b) => a.localeCompare(b, 'en-GB'));
  return (
    <>
      <Field label="Responsible post">
        <Input value={post} maxLength={255} input={{ list: id }} autoComplete="off" onChange={(_, { value }) => onPost(value)} />
      </Field>
      <datalist id={id}>
        {posts.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <Field label="Person">
        <Select value={owner} onChange={(_, { value }) => onOwner(value)}>
          <option value="">Nobody by name</option>
          {named !== null && <option value={NAMED_NOW}>{named.name}</option>}
          {people.map(({ key, name, post: theirs }) => (
            <option key={key} value={key}>
              {theirs === null ? name : `${name}, ${theirs}`}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

/** Whoever the issue names already: they may stand in no list any more. */
export const NAMED_NOW = 'named now';

export function ownerChosen(owner: string, people: readonly Stored<'people'>[], named: Person | null): Person | null {
  if (owner === NAMED_NOW) return named;
  const person = people.find(({ key }) => key === owner);
  return person === undefined ? null : asPerson(person);
}
