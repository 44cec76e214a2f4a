import { Button } from '@fluentui/react-components';
import type { AreaMap } from '../../../queries/useAreaMap';
import type { Stored } from '../../../domain/changes';
import { awaitsEndorsement } from '../../../domain/estates/appointed';
import { areDatesOutOfOrder, vacanciesOf } from '../../../domain/estates/appointments';
import { formatDate } from '../../../domain/formats';
import { provenanceOf } from '../../../domain/provenance';
import { Section } from '../../../ui/Section';
import { Tag } from '../../../ui/Tag';
import { WhereFrom } from '../../../ui/WhereFrom';
import type { BeginTask } from './task';
import { useMapStyles } from './useMapStyles';

type Allocation = Stored<'allocations'>;
type OnMap = AreaMap['areas'][number];

interface MembersOfAreaProps {
  readonly area: Stored<'areas'>;
  readonly onMap: OnMap;
  readonly today: string;
  /** Whether every appointment could be read: else nobody known is not nobody. */
  readonly isWhole: boolean;
  readonly begin: BeginTask;
}

/** Who looks after the area, who will, and who did; and the days on which nobody does. */
export function MembersOfArea({ area, onMap: { appointed, coming, past }, today, isWhole, begin }: MembersOfAreaProps) {
  const styles = useMapStyles();
  const vacancies = vacanciesOf([...appointed, ...past], today);
  const vacantSince = appointed.length === 0 ? vacancies.find(({ until }) => until === null)?.from : undefined;
  return (
    <Section heading="Members" level={3}>
      {appointed.length === 0 && <p className={styles.line}>{!isWhole ? 'No member is appointed in what could be read.' : vacantSince === undefined ? 'Vacant: no member is appointed.' : `Vacant since ${formatDate(vacantSince)}.`}</p>}
      {appointed.length + coming.length > 0 && (
        <ul className={styles.rows} aria-label={`Members appointed to ${area.title}`}>
          {[...appointed, ...coming].map((one) => (
            <li key={one.key} className={styles.row}>
              <Appointment one={one} today={today} />
              {begin !== null && (
                <div className={styles.buttons}>
                  <TaskButton name="Edit" of={one} area={area} onPress={() => begin({ kind: 'appointment', area, base: one })} />
                  {appointed.includes(one) && <TaskButton name="Hand over" of={one} area={area} onPress={() => begin({ kind: 'hand over', area, base: one })} />}
                  <TaskButton name={one.state === 'proposed' ? 'Take back' : 'End'} of={one} area={area} onPress={() => begin({ kind: 'end', area, base: one })} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {past.length > 0 && (
        <details className={styles.details}>
          <summary>
            Earlier members of {area.title} ({past.length})
          </summary>
          <ul className={styles.rows}>
            {past.map((one) => (
              <li key={one.key} className={styles.row}>
                <Appointment one={one} today={today} />
                {begin !== null && (
                  <div className={styles.buttons}>
                    <TaskButton name="Edit" of={one} area={area} onPress={() => begin({ kind: 'appointment', area, base: one })} />
                  </div>
                )}
              </li>
            ))}
            {vacancies.flatMap(({ from, until }) =>
              until === null ? [] : (
                <li key={from} className={styles.row}>
                  Vacant from {formatDate(from)} to {formatDate(until)}
                </li>
              ),
            )}
          </ul>
        </details>
      )}
    </Section>
  );
}

function Appointment({ one, today }: { readonly one: Allocation; readonly today: string }) {
  const styles = useMapStyles();
  return (
    <>
      <p className={styles.line}>
        <bdi>{one.member.name}</bdi> {one.state === 'proposed' && <Tag tone="plain">Proposed</Tag>} {awaitsEndorsement(one, today) && <Tag tone="warning">Not yet endorsed</Tag>} {areDatesOutOfOrder(one) && <Tag tone="warning">Dates out of order</Tag>}
      </p>
      <p className={styles.quiet} dir="auto">
        {daysWords(one)}
      </p>
      <WhereFrom of={`the appointment of ${one.member.name}`} provenance={provenanceOf(one, 'state')} />
    </>
  );
}

/** "From Tue 21 Jul 2026 · appointed by the Estates Sub-Committee on Mon 22 Jun 2026 · endorsed on Tue 21 Jul 2026". */
function daysWords({ appointedBy, appointedOn, endorsedOn, startsOn, endsOn, state }: Allocation): string {
  const term = [startsOn && `from ${formatDate(startsOn)}`, endsOn && `until ${formatDate(endsOn)}`].filter(Boolean).join(' ');
  const made = [appointedBy && `by ${appointedBy}`, appointedOn && `on ${formatDate(appointedOn)}`].filter(Boolean).join(' ');
  const words = [
    term,
    made && `${state === 'proposed' ? 'proposed' : 'appointed'} ${made}`,
    endorsedOn === null ? (state === 'endorsed' ? 'endorsed, on a day that is not entered' : '') : `endorsed on ${formatDate(endorsedOn)}`,
    state === 'ended' && endsOn === null ? 'came to nothing' : '',
  ].filter((part) => part !== '' && part !== null);
  const said = words.length === 0 ? 'no days are entered' : words.join(' · ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Whose it is, is heard too. */
const TaskButton = ({ name, of: { member }, area, onPress }: { readonly name: string; readonly of: Allocation; readonly area: Stored<'areas'>; readonly onPress: () => void }) => (
  <Button size="small" aria-label={`${name}: ${member.name}, ${area.title}`} onClick={onPress}>
    {name}
  </Button>
);
