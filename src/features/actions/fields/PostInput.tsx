import { Field, Input } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { Desk } from '../../../queries/desk';
import { peopleQuery } from '../../../queries/homeQueries';

interface PostInputProps {
  readonly desk: Desk;
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** The responsible post, typed or chosen from those that the council's list of people has. */
export function PostInput({ desk, value, onType }: PostInputProps) {
  const id = useId();
  const people = useQuery(peopleQuery(desk.council)).data?.items ?? [];
  const posts = [...new Set(people.flatMap(({ post, current }) => (post === null || !current ? [] : [post])))].sort((a, b) => a.localeCompare(b, 'en-GB'));
  return (
    <>
      <Field label="Responsible post">
        <Input value={value} input={{ list: id }} autoComplete="off" onChange={(_, { value: typed }) => onType(typed)} />
      </Field>
      <datalist id={id}>
        {posts.map((post) => (
          <option key={post} value={post} />
        ))}
      </datalist>
    </>
  );
}
