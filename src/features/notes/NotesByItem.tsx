import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { numberedTitle, type Agenda } from '../../domain/agenda';
import type { Stored } from '../../domain/changes';
import type { Note, NotedItem, OpenNotebook } from '../../domain/notebook';
import { isEarlierVersion, paperVersion } from '../../domain/papers';
import type { Desk } from '../../queries/desk';
import { noted } from '../../queries/useReadMarks';
import { Message } from '../../ui/Message';
import { Section } from '../../ui/Section';
import { ExportNotes } from './ExportNotes';
import { NotesOfItem } from './NotesOfItem';
import { useDocumentsOfMeeting } from './useDocumentsOfItem';

interface NotesByItemProps {
  readonly desk: Desk;
  readonly meetingKey: string;
  readonly title: string;
  readonly notes: readonly Note[];
  readonly notebook: OpenNotebook;
  readonly agenda: Agenda<Stored<'agendaItems'>>;
  /** Whether every circle has said what this person may open. */
  readonly isAnswered: boolean;
}

/** A meeting's notes in the order of its agenda; last those on items that are not on it any more, which are kept too. */
export function NotesByItem({ desk, meetingKey, title, notes: all, notebook, agenda, isAnswered }: NotesByItemProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const entries = [...agenda.public, ...agenda.nonPublic];
  const items = entries.flatMap(({ kind, item }) => (kind === 'readable' ? [item] : []));
  const isReadable = new Set(items.map(({ key }) => key));
  const isClosed = new Set(entries.flatMap(({ kind, item }) => (kind === 'closed' ? [item.key] : [])));
  // What SharePoint does not let this person open is not shown in their own words either.
  const notes = all.filter(({ agendaItem, isExempt }) => isReadable.has(agendaItem) || (!isClosed.has(agendaItem) && isExempt !== true));
  const [hasHidden, setHasHidden] = useState(false);
  if (!hasHidden && isAnswered && notes.length < all.length) setHasHidden(true);
  const documents = useDocumentsOfMeeting(desk, meetingKey, [...new Set(items.map(({ row }) => row.site))]);
  const isNoted = (key: string): boolean => notes.some(({ agendaItem }) => agendaItem === key);
  const known: readonly NotedPart[] = items.map((item) => ({ noted: noted(item), title: numberedTitle(item), item }));
  const gone: readonly NotedPart[] = [...new Set(notes.map(({ agendaItem }) => agendaItem))]
    .filter((key) => !isReadable.has(key))
    .map((key, index) => ({ noted: { agendaItem: key, isExempt: false }, title: `An item that is no longer on the agenda${index === 0 ? '' : ` (${index + 1})`}`, item: null }));
  const parts = [...known.filter(({ noted }) => isNoted(noted.agendaItem) || chosen.includes(noted.agendaItem)), ...gone];
  const others = known.filter((part) => !parts.includes(part));
  return (
    <>
      {hasHidden && (
        <Message tone="notice" title="Some of your notes are not shown">
          <p>They are on non-public business that SharePoint does not let you open now. They stay in your own OneDrive, and are shown here again when you may open it.</p>
        </Message>
      )}
      {parts.length === 0 && !hasHidden && <p>You have no notes on this meeting yet.</p>}
      {parts.map((part) => (
        <Section key={part.noted.agendaItem} heading={part.title} level={2} {...(part.noted.isExempt && part.item !== null && { note: 'Non-public: never stored on this device.' })}>
          <NotesOfItem notes={notes} notebook={notebook} item={part.noted} paper={part.item === null ? null : paperVersion(part.item, documents)} documents={documents} />
        </Section>
      ))}
      {others.length > 0 && (
        <Section heading={parts.length === 0 ? 'Write about an item' : 'Write about another item'} level={2}>
          <Field label="Item">
            <Select className={styles.choice} select={{ className: styles.options }} value="" onChange={(_, { value }) => setChosen([...chosen, value])}>
              <option value="">Choose an item</option>
              {others.map(({ noted, title: name }) => (
                <option key={noted.agendaItem} value={noted.agendaItem}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        </Section>
      )}
      {notes.length > 0 && (
        <ExportNotes
          fileName={`Notes ${meetingKey}`}
          notes={{
            title,
            items: parts.map((part) => ({
              title: part.title,
              isExempt: part.noted.isExempt,
              notes: notes.filter(({ agendaItem }) => agendaItem === part.noted.agendaItem).map((note) => ({ ...note, isOnEarlierVersion: isEarlierVersion(note.writtenOn, documents) })),
            })),
          }}
        />
      )}
    </>
  );
}

interface NotedPart {
  readonly noted: NotedItem;
  readonly title: string;
  readonly item: Stored<'agendaItems'> | null;
}

const useStyles = makeStyles({
  // As wide as the page and no wider, whatever the titles.
  choice: { minWidth: 0, maxWidth: '100%' },
  options: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});
