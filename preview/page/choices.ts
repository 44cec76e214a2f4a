/** What the page shows is said in its address, so that a link or a test can choose it. */
export interface Choices {
  readonly host: HostChoice;
  /** A persona's id. */
  readonly person: string;
  readonly theme: ThemeChoice;
  readonly signIn: SignInCondition;
  readonly graph: GraphCondition;
  /** The route a deep link opens the tab at. */
  readonly open: string;
  /** The id of the item beside the pane. */
  readonly item: string;
}

export type HostChoice = 'teams' | 'outlook';
export type ThemeChoice = 'light' | 'dark' | 'contrast';
export type SignInCondition = 'works' | 'interaction' | 'consent' | 'noNotes' | 'noToDo' | 'cancelled' | 'silent' | 'noBridge';
export type GraphCondition = 'works' | 'slow' | 'throttled' | 'offline' | 'noOneDrive' | 'fullOneDrive';

export type Labelled<Value extends string> = readonly (readonly [Value, string])[];

export const hostLabels: Labelled<HostChoice> = [['teams', 'Teams'], ['outlook', 'Outlook']];
export const themeLabels: Labelled<ThemeChoice> = [['light', 'Light'], ['dark', 'Dark'], ['contrast', 'High contrast']];
export const signInLabels: Labelled<SignInCondition> = [
  ['works', 'Works'],
  ['interaction', 'Asks first'],
  ['consent', 'Consent missing'],
  ['noNotes', 'No consent for notes'],
  ['noToDo', 'No consent for To Do'],
  ['cancelled', 'Cancelled by the person'],
  ['silent', 'Never answers'],
  ['noBridge', 'Host without sign-in'],
];
export const graphLabels: Labelled<GraphCondition> = [['works', 'Works'], ['slow', 'Slow'], ['throttled', 'Throttled'], ['offline', 'Offline'], ['noOneDrive', 'No OneDrive'], ['fullOneDrive', 'OneDrive full']];

export function readChoices(query: URLSearchParams, people: readonly string[], items: readonly string[]): Choices {
  const oneOf = <Value extends string>(name: string, values: readonly Value[]): Value | undefined => values.find((value) => value === query.get(name));
  const ofLabels = <Value extends string>(name: string, labels: Labelled<Value>, otherwise: Value): Value => oneOf(name, labels.map(([value]) => value)) ?? otherwise;
  return {
    host: ofLabels('host', hostLabels, 'teams'),
    person: oneOf('person', people) ?? people[0] ?? '',
    theme: ofLabels('theme', themeLabels, 'light'),
    signIn: ofLabels('signIn', signInLabels, 'works'),
    graph: ofLabels('graph', graphLabels, 'works'),
    open: query.get('open') ?? '',
    item: oneOf('item', items) ?? items[0] ?? '',
  };
}

/** The shortest address that says the same. */
export function addressOf(choices: Choices): string {
  const said = Object.entries(choices).filter(([name, value]) => value !== '' && !((name === 'signIn' || name === 'graph') && value === 'works'));
  return `/?${new URLSearchParams(said).toString()}`;
}
