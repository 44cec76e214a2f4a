import { Field, Input, Textarea } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { Action } from '../../../domain/actions/state';
import { meetingInPlace, meetingMeant } from '../../../domain/dueAtMeeting';
import { willBeHeld } from '../../../domain/meetings';
import type { Desk } from '../../../queries/desk';
import { estatesQuery, peopleQuery } from '../../../queries/homeQueries';
import type { Calendar } from '../../../queries/useCalendar';
import { ChoiceField } from './ChoiceField';
import { ItemField } from './ItemField';
import { meetingName, NAMED_NOW, type Entry } from './entry';
import { PostInput } from './PostInput';
import { StatusField } from './StatusField';
import { understoodDue } from './understoodDue';

interface ActionFieldsProps {
  readonly desk: Desk;
  readonly committee: string;
  readonly calendar: Pick<Calendar, 'meetings'>;
  readonly statusWords: readonly string[];
  readonly entry: Entry;
  readonly onType: (name: keyof Entry, value: string) => void;
  /** The action as it stands; absent where it is only entered. */
  readonly action?: Action;
}

/** What a clerk says of an action. What it has and no list offers any more stays to be chosen. */
export function ActionFields({ desk, committee, calendar, statusWords, entry, onType, action }: ActionFieldsProps) {
  const people = useQuery(peopleQuery(desk.council)).data?.items ?? [];
  const estates = useQuery(estatesQuery(desk.council)).data?.items ?? [];
  const ofCommittee = calendar.meetings.filter((meeting) => meeting.committee === committee);
  const meetings = calendar.meetings
    .filter((meeting) => (meeting.committee === committee && meeting.date >= desk.today && willBeHeld(meeting)) || meeting.key === action?.dueAtMeeting)
    .sort((a, b) => a.date.localeCompare(b.date))
    .map((meeting) => ({ value: meeting.key, label: meetingName(meeting) }));
  const named = action?.owner ? [{ value: NAMED_NOW, label: action.owner.name }] : [];
  const others = people.filter(({ current, kind }) => current && kind !== 'guest').sort((a, b) => a.name.localeCompare(b.name, 'en-GB')).map(({ key, name, post }) => ({ value: key, label: post === null ? name : `${name}, ${post}` }));
  const places = estates.filter(({ key, state }) => state === 'active' || key === action?.estate).sort((a, b) => a.title.localeCompare(b.title, 'en-GB')).map(({ key, title }) => ({ value: key, label: title }));
  const typed = (name: keyof Entry) => (value: string) => onType(name, value);
  const raisedAt = ofCommittee.find(({ date }) => date === entry.raisedOn);
  // An item is one of its meeting's.
  function chooseMeeting(meeting: string): void {
    if (meeting === entry.dueAtMeeting) return;
    onType('dueAtMeeting', meeting);
    onType('dueAtItem', '');
  }
  function chooseDay(day: string): void {
    onType('raisedOn', day);
    onType('raisedAtItem', '');
  }
  return (
    <>
      <Field label="Title">
        <Input value={entry.title} onChange={(_, { value }) => onType('title', value)} />
      </Field>
      <Field label="What was asked, as minuted">
        <Textarea rows={5} resize="vertical" value={entry.request} onChange={(_, { value }) => onType('request', value)} />
      </Field>
      <PostInput desk={desk} value={entry.responsiblePost} onType={typed('responsiblePost')} />
      <ChoiceField label="Person" value={entry.owner} none="Whoever holds the post" options={[...named, ...others]} onChoose={typed('owner')} />
      <Field label="Due, as the committee words it" hint={understoodDue(entry.dueText, meetingMeant(entry.dueText, ofCommittee, desk.today))}>
        <Input
          value={entry.dueText}
          onChange={(_, { value }) => {
            chooseMeeting(meetingInPlace(value, { ...entry, dueAtMeeting: entry.dueAtMeeting || null }, ofCommittee, desk.today) ?? '');
            onType('dueText', value);
          }}
        />
      </Field>
      <ChoiceField label="Due at the meeting" value={entry.dueAtMeeting} none="No meeting" options={withOwn(meetings, action?.dueAtMeeting)} onChoose={(value) => chooseMeeting(value)} />
      {entry.dueAtMeeting !== '' && <ItemField desk={desk} label="The item that is to discharge it" meeting={entry.dueAtMeeting} value={entry.dueAtItem} onChoose={typed('dueAtItem')} />}
      <ChoiceField label="Estate" value={entry.estate} none="No estate" options={withOwn(places, action?.estate)} onChoose={typed('estate')} />
      <StatusField words={statusWords.length === 0 ? [] : [...new Set([...statusWords, ...(action?.statusText ? [action.statusText] : [])])]} value={entry.statusText} onType={typed('statusText')} />
      <Field label="Raised on" hint="Empty where it is not known: then it has no age.">
        <Input type="date" value={entry.raisedOn} max={desk.today} onChange={(_, { value }) => chooseDay(value)} />
      </Field>
      {raisedAt !== undefined && <ItemField desk={desk} label="Raised at the item" meeting={raisedAt.key} value={entry.raisedAtItem} onChoose={typed('raisedAtItem')} />}
    </>
  );
}

/** What was chosen earlier may be in no list: it is not to be lost by saving something else. */
function withOwn(options: readonly { readonly value: string; readonly label: string }[], own: string | null | undefined): typeof options {
  return own === null || own === undefined || options.some(({ value }) => value === own) ? options : [{ value: own, label: own }, ...options];
}
