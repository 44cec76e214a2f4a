import { parseArgs } from 'node:util';
import { circleSite } from '../../src/domain/sites';
import type { SiteAddress } from './provisionSites';

export interface ProvisionOptions {
  readonly command: 'provision' | 'check' | 'probe';
  /** The open site first, then the circles'. */
  readonly sites: readonly SiteAddress[];
  readonly onlyPlan: boolean;
  /** A folder for the access script and config.json; null prints them. */
  readonly out: string | null;
  readonly signIn: SignInOptions;
  readonly appClientId: string | null;
  readonly teamsAppId: string | null;
  readonly councilName: string | null;
  readonly tenantId: string | null;
  /** For the probe: who else signs in, by address or, in the emulator, object id. */
  readonly member: string | null;
}

export type SignInOptions =
  | { readonly kind: 'deviceCode'; readonly tenantId: string; readonly clientId: string; readonly person?: string }
  | { readonly kind: 'emulator'; readonly origin: string; readonly clientId: string; readonly objectId: string };

export type OptionsAnswer = { readonly kind: 'options'; readonly options: ProvisionOptions } | { readonly kind: 'help' } | { readonly kind: 'refused'; readonly message: string };

export const usage = `npm run provision -- [check | probe] --site URL [--circle KEY=URL …] --tenant ID --client ID [--plan] [--out FOLDER]

  (no command)         plan what the lists need, show the plan, apply it, and print the access script and config.json
  check                say what stands as planned, what does not, and what Graph cannot tell
  probe                try on a scratch list what the app assumes of SharePoint, and say what held

  --site URL           the open site, as in the browser
  --circle KEY=URL     the site of a confidentiality circle, once for each: --circle housing=https://…
  --plan               only show the plan
  --out FOLDER         write the access script and config.json there
  --tenant ID          the directory (tenant) to sign in to
  --client ID          the app registration of this tool: delegated Sites.Manage.All, public client flows allowed
  --app-client ID      the app registration of the tab and the pane
  --member ADDRESS     for probe: a member who owns nothing and is of no circle, to sign in as well (in the emulator, an object id)
  --teams-app ID       the Teams app's id
  --council NAME       the council's name
  --emulator URL --as OBJECTID --client ID   the preview's emulator instead of a tenant`;

const strings = ['site', 'out', 'tenant', 'client', 'app-client', 'teams-app', 'council', 'emulator', 'as', 'member'] as const;

export function readOptions(argv: readonly string[]): OptionsAnswer {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { ...textOptions, circle: { type: 'string', multiple: true }, plan: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    });
  } catch (error) {
    return refused(`${firstSentence(error)} See npm run provision -- --help.`);
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  const [command = 'provision', surplus] = positionals;
  if (command !== 'provision' && command !== 'check' && command !== 'probe') return refused(`There is no command ${command}: the commands are check and probe.`);
  if (surplus !== undefined) return refused(`${surplus} was not expected after ${command}.`);
  if (values.member !== undefined && command !== 'probe') return refused('--member goes with probe alone.');
  if (values.plan && command !== 'provision') return refused(`--plan does not go with ${command}.`);
  if (values.site === undefined) return refused('--site is missing: give the open site’s address, as in the browser.');
  const circles = (values.circle ?? []).map(readCircle);
  const sites: SiteAddress[] = [{ key: 'open', url: values.site }, ...circles.flatMap((circle) => circle ?? [])];
  if (sites.length <= circles.length) return refused(`--circle ${values.circle?.[circles.indexOf(null)]} is not KEY=URL: write it as housing=https://….`);
  const wrongAddress = sites.find(({ url }) => !isSiteAddress(url));
  if (wrongAddress) return refused(`${wrongAddress.url} is not a site’s address: copy it from the browser, with https://.`);
  const repeated = sites.find((site, index) => sites.some((other, at) => at < index && (other.key === site.key || other.url === site.url)));
  if (repeated) return refused(`${repeated.key === 'open' ? repeated.url : `--circle ${repeated.key.slice('circle:'.length)}`} is named twice: each circle has a site of its own.`);
  const signIn = readSignIn(values);
  if (typeof signIn === 'string') return refused(signIn);
  return {
    kind: 'options',
    options: {
      command,
      sites,
      onlyPlan: values.plan,
      out: values.out ?? null,
      signIn,
      appClientId: values['app-client'] ?? null,
      teamsAppId: values['teams-app'] ?? null,
      councilName: values.council ?? null,
      tenantId: values.tenant ?? null,
      member: values.member ?? null,
    },
  };
}

const textOptions = Object.fromEntries(strings.map((name) => [name, { type: 'string' }])) as Record<(typeof strings)[number], { type: 'string' }>; // fromEntries forgets which names it was given

const refused = (message: string): OptionsAnswer => ({ kind: 'refused', message });

function readCircle(text: string): SiteAddress | null {
  const [, key, url] = /^([a-z0-9][a-z0-9-]*)=(.+)$/.exec(text) ?? [];
  return key === undefined || url === undefined ? null : { key: circleSite(key), url };
}

/** Plain http only where nothing leaves the computer. */
function isSiteAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
}

type SignInValues = { readonly [Name in 'tenant' | 'client' | 'emulator' | 'as']?: string | undefined };

function readSignIn({ tenant, client, emulator, as }: SignInValues): SignInOptions | string {
  if (emulator !== undefined) {
    if (!URL.canParse(emulator)) return `--emulator ${emulator} is not an address: write it as http://localhost:3001.`;
    if (as === undefined) return '--as is missing: give the object id of an owner of the sites.';
    if (client === undefined) return '--client is missing: give the id of an application with consent to Sites.Manage.All.';
    return { kind: 'emulator', origin: new URL(emulator).origin, clientId: client, objectId: as };
  }
  if (as !== undefined) return '--as goes with --emulator alone.';
  if (tenant === undefined) return '--tenant is missing: give the directory’s id, from the Entra admin centre.';
  if (client === undefined) return '--client is missing: give the client id of this tool’s app registration.';
  return { kind: 'deviceCode', tenantId: tenant, clientId: client };
}

function firstSentence(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return `${text.split(/\.\s|\n/)[0]?.replace(/\.$/, '')}.`;
}
