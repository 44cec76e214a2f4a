import { parseArgs } from 'node:util';
import { type SignInOptions, readOptions } from '../provision/options';
import type { SiteAddress } from '../provision/provisionSites';

export interface PackImportOptions {
  readonly files: readonly string[];
  /** The open site first, then the circles'. */
  readonly sites: readonly SiteAddress[];
  readonly signIn: SignInOptions;
  /** The committee's key; null to find it by the name that the pack prints. */
  readonly committee: string | null;
  readonly part2Titles: 'published' | 'withheld' | 'unsaid';
  /** Every file adds to an agenda that is imported already. */
  readonly areSupplements: boolean;
  /** A person has said beforehand that the plan is to be written. */
  readonly isAgreed: boolean;
  readonly acceptCutOff: boolean;
  readonly minutedMeetings: 'add' | 'onlyKnown';
}

export type ImportOptionsAnswer = { readonly kind: 'options'; readonly options: PackImportOptions } | { readonly kind: 'help' } | { readonly kind: 'refused'; readonly message: string };

export const importUsage = `npm run pack -- import FILE… --site URL [--circle KEY=URL …] --tenant ID --client ID [--yes]

  FILE…                the packs, in the order in which they came; they are put to their meetings as on the import screen: of each the main pack first, then what adds to it. Rows are written, and the file is kept beside its meeting with what was read in it, where its people may read it
  --site URL           the open site, as in the browser
  --circle KEY=URL     the site of a confidentiality circle, once for each; Part 2 goes there or nowhere
  --committee KEY      the committee's key, where the pack's name for it does not tell
  --supplement         every file adds to an agenda that is imported already
  --publish-part-2-titles   show the titles of Part 2 on the open site; else those that it shows already stay, and no other is shown
  --withhold-part-2-titles  take those off too, and the files that print them
  --add-meetings       add the earlier meetings of which a pack holds the minutes, where the calendar lacks them
  --whole              a file that seems to be cut off is whole all the same
  --yes                write without asking
  --tenant ID          the directory (tenant) to sign in to
  --client ID          the app registration to sign in with: delegated Sites.Selected, public client flows allowed
  --emulator URL --as OBJECTID --client ID   the preview's emulator instead of a tenant`;

export function readImportOptions(argv: readonly string[]): ImportOptionsAnswer {
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return refused(`${(text.split(/\.\s|\n/)[0] ?? '').replace(/\.$/, '')}. See npm run pack -- import --help.`);
  }
  const { values, positionals: files } = parsed;
  if (values.help) return { kind: 'help' };
  if (values['publish-part-2-titles'] && values['withhold-part-2-titles']) return refused('The titles of Part 2 are either published or withheld: give one of the two.');
  if (files.length === 0) return refused('No file was named: give the pack’s file. See npm run pack -- import --help.');
  if (values.emulator !== undefined && values.as === undefined) return refused('--as is missing: give the object id of a clerk.');
  if (values.client === undefined) return refused('--client is missing: give the client id of an app registration with Sites.Selected.');
  // Where to and who signs in is asked as for provisioning.
  const { site, tenant, client, emulator, as: person, circle = [] } = values;
  const where = readOptions(Object.entries({ site, tenant, client, emulator, as: person }).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value])).concat(circle.flatMap((one) => ['--circle', one])));
  if (where.kind !== 'options') return where;
  return {
    kind: 'options',
    options: {
      files,
      sites: where.options.sites,
      signIn: where.options.signIn,
      committee: values.committee ?? null,
      part2Titles: values['withhold-part-2-titles'] ? 'withheld' : values['publish-part-2-titles'] ? 'published' : 'unsaid',
      areSupplements: values.supplement,
      isAgreed: values.yes,
      acceptCutOff: values.whole,
      minutedMeetings: values['add-meetings'] ? 'add' : 'onlyKnown',
    },
  };
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const options = {
  site: text,
  tenant: text,
  client: text,
  emulator: text,
  as: text,
  committee: text,
  circle: { type: 'string', multiple: true },
  supplement: flag,
  'publish-part-2-titles': flag,
  'withhold-part-2-titles': flag,
  'add-meetings': flag,
  whole: flag,
  yes: flag,
  help: flag,
} as const;

const refused = (message: string): ImportOptionsAnswer => ({ kind: 'refused', message });
