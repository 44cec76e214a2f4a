import { Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Item } from '../../lists/index';
import { wholeChoice } from './wholeChoice';

interface WhichCommitteeProps {
  readonly committees: readonly Item<'committees'>[];
  /** The keys of those that this person clerks: they come first. */
  readonly served: ReadonlySet<string>;
  readonly committee: Item<'committees'> | null;
  /** The papers name a committee at all. */
  readonly isNamed: boolean;
  /** The names that the papers print and by which none is known. */
  readonly unknownNames: readonly string[];
  /** Those of them that are to be another name of the committee from now on. */
  readonly remembered: readonly string[];
  readonly onChoose: (key: string) => void;
  readonly onRemember: (name: string, isRemembered: boolean) => void;
}

/** Whose papers these are; under a name that nobody knows a person says so, and whether it is to be known. */
export function WhichCommittee({ committees, served, committee, isNamed, unknownNames, remembered, onChoose, onRemember }: WhichCommitteeProps) {
  const styles = useStyles();
  const isUnknown = unknownNames.length > 0;
  const own = committees.filter(({ key }) => served.has(key));
  const others = committees.filter(({ key }) => !served.has(key));
  const options = (some: typeof committees) =>
    some.map(({ key, title }) => (
      <option key={key} value={key}>
        {title}
      </option>
    ));
  return (
    <div className={styles.whole}>
      <Field label={isUnknown || !isNamed ? 'Which committee is this?' : 'Committee'} hint={hintOf(isNamed, unknownNames)}>
        <Select value={committee?.key ?? ''} onChange={(_, { value }) => onChoose(value)}>
          {committee === null && (
            <option value="" disabled>
              Choose a committee
            </option>
          )}
          {own.length > 0 && <optgroup label="Committees that you clerk">{options(own)}</optgroup>}
          {own.length > 0 && others.length > 0 ? <optgroup label="Other committees">{options(others)}</optgroup> : options(others)}
        </Select>
      </Field>
      {committee !== null &&
        unknownNames.map((name) => (
          <Field key={`${committee.key} ${name}`} className={styles.offer} hint="Papers that print it are then known at once. Everyone who may open the committee site can read the name.">
            <Checkbox className={styles.remember} checked={remembered.includes(name)} label={`Remember “${name}” as another name of ${committee.title}`} onChange={(_, { checked }) => onRemember(name, checked === true)} />
          </Field>
        ))}
    </div>
  );
}

function hintOf(isNamed: boolean, unknownNames: readonly string[]): string | null {
  if (!isNamed) return 'The papers do not say.';
  return unknownNames.length === 0 ? null : `The papers print ${unknownNames.map((name) => `“${name}”`).join(' and ')}, and none of the committees is called that.`;
}

const useStyles = makeStyles({
  whole: { ...wholeChoice, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalL, maxWidth: '40rem', minWidth: 0, overflowWrap: 'anywhere' },
  // What is said of it stands below its words, not below its box.
  offer: { '& .fui-Field__hint': { paddingInlineStart: '36px' } },
  // As dark unticked as ticked: it is what is to be read.
  remember: { '& label': { color: tokens.colorNeutralForeground1 } },
});
