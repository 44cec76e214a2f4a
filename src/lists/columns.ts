/**
 * The vocabulary in which every SharePoint list is described. A description is plain data: the row's type, `$select`,
 * decoding, encoding, provisioning and the round-trip test all follow from it, so a new column is one new line.
 */

/** An Entra object id is the identity; the address and the name are what to show and to match on before the first sign-in. */
export interface Person {
  readonly id: string | null;
  readonly mail: string | null;
  readonly name: string;
}

/** Lines and pages count from 1 in the file as it came. */
export interface Place {
  readonly line: number | null;
  readonly page: number | null;
  /** The line as printed, shortened; absent where it is not kept. */
  readonly printed?: string;
}

/** Where in a document a row was read. Rows of an earlier version have no printed lines. */
export interface Source extends Place {
  readonly document: string;
  /** By column, where a value stands elsewhere than the row begins: in another document where it names one. */
  readonly values?: Readonly<Record<string, Place & { readonly document?: string }>>;
}

/** The values as last imported, by column: the base of the three-way merge with what people edited since. */
export type Imported = Readonly<Record<string, unknown>>;

interface ValueByKind {
  /** Minted once, unique in its list, never recomputed. */
  key: string;
  /** The key of a row in another list. Never a SharePoint lookup: lookups do not scale past 5,000 rows. */
  reference: string;
  /** One line, at most 255 characters. */
  text: string;
  /** Any length, several lines. Cannot be indexed. */
  longText: string;
  /** Short texts, kept one to a line. An empty list reads back as null. */
  texts: readonly string[];
  /** Texts of any length, each with line breaks where it has nested clauses, kept with a blank line between them. An empty list reads back as null. */
  paragraphs: readonly string[];
  /** A calendar date, `2025-11-10`, as text: SharePoint's own dates shift with the reader's time zone. */
  isoDate: string;
  /** `13:45`, local to the council. */
  time: string;
  /** An instant with zone, `2025-11-10T13:45:00Z`. */
  instant: string;
  yesNo: boolean;
  number: number;
  /** An https address. */
  link: string;
  person: Person;
  source: Source;
  imported: Imported;
}

export interface Traits {
  readonly required?: boolean;
  readonly indexed?: boolean;
  readonly unique?: boolean;
  /** The SharePoint column's name where ours is one of SharePoint's reserved names. */
  readonly field?: string;
}

export type PlainKind = keyof ValueByKind;
export type PlainColumn = { readonly kind: PlainKind } & Traits;
export type ChoiceColumn = { readonly kind: 'choice'; readonly choices: readonly string[] } & Traits;
export type Column = PlainColumn | ChoiceColumn;

export type ValueOf<C extends Column> = C extends ChoiceColumn
  ? C['choices'][number]
  : C extends { readonly kind: infer Kind extends PlainKind }
    ? ValueByKind[Kind]
    : never;

type Columns = Readonly<Record<string, Column>>;

/**
 * - `clerksWrite`: members, officers and guests read, clerks write.
 * - `officersAdd`: as above, and officers add rows and edit them.
 * - `membersAdd`: members and clerks add and edit; officers and guests read.
 * - `clerksOnly`: clerks alone read and write.
 * - `ownOnly`: everyone adds, sees and edits their own rows; clerks see all (SharePoint's ReadSecurity and WriteSecurity 2).
 */
export type Access = 'clerksWrite' | 'officersAdd' | 'membersAdd' | 'clerksOnly' | 'ownOnly';

/** `open` is the site every member reads; each confidentiality circle has a site of its own. */
export type SiteKind = 'open' | 'circle';

export interface List<Name extends string = string, C extends Columns = Columns> {
  readonly name: Name;
  /** The list's title in SharePoint, by which Graph addresses it. */
  readonly title: string;
  readonly columns: C;
  /** The unique column that names a row. */
  readonly key: string;
  /** The indexed column that keeps a query small however old the council grows; null where the list itself stays small. */
  readonly partition: string | null;
  /** The column shown as the row's title when somebody opens the list in SharePoint. */
  readonly shownAs: string;
  readonly access: Access;
  readonly sites: readonly SiteKind[];
}

/** A row of the list as the program sees it: required columns hold a value, the others a value or null. */
export type ItemOf<L extends List> = {
  readonly [Name in keyof L['columns']]: L['columns'][Name] extends { readonly required: true }
    ? ValueOf<L['columns'][Name]>
    : ValueOf<L['columns'][Name]> | null;
};

type Described<Name extends string, C extends Columns> = List<Name, C> & {
  readonly key: keyof C;
  readonly partition: keyof C | null;
  readonly shownAs: keyof C;
};

export function list<const Name extends string, const C extends Columns>(description: Described<Name, C>): List<Name, C> {
  return description;
}

const plain =
  <const Kind extends PlainKind>(kind: Kind) =>
  <const T extends Traits = Record<never, never>>(traits: T = {} as T): { readonly kind: Kind } & T => ({ kind, ...traits }); // `{}` is a T: every trait is optional

export const key = () => plain('key')({ required: true, indexed: true, unique: true });
export const reference = plain('reference');
export const text = plain('text');
export const longText = plain('longText');
export const texts = plain('texts');
export const paragraphs = plain('paragraphs');
export const isoDate = plain('isoDate');
export const time = plain('time');
export const instant = plain('instant');
export const yesNo = plain('yesNo');
export const number = plain('number');
export const link = plain('link');
export const person = plain('person');
export const source = plain('source');
export const imported = plain('imported');

export function choice<const Choices extends readonly string[], const T extends Traits = Record<never, never>>(
  choices: Choices,
  traits: T = {} as T, // every trait is optional
): { readonly kind: 'choice'; readonly choices: Choices } & T {
  return { kind: 'choice', choices, ...traits };
}
