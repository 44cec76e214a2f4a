import type { Config } from './config';

export type ConfigReading = { readonly kind: 'read'; readonly config: Config } | { readonly kind: 'broken'; readonly problems: readonly string[] };

/** Checks `config.json` as it came; every value that is wrong is named, so that it is put right in one go. */
export function readConfig(json: unknown): ConfigReading {
  const problems: string[] = [];
  const root = record(json);
  const sites = record(root['sites']);
  const circles = record(sites['circles']);
  const council = record(root['council']);

  const textAt = (holder: Readonly<Record<string, unknown>>, name: string, path: string): string => {
    const value = holder[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
    problems.push(`${path} is missing`);
    return '';
  };

  const config: Config = {
    clientId: textAt(root, 'clientId', 'clientId'),
    tenantId: textAt(root, 'tenantId', 'tenantId'),
    appId: textAt(root, 'appId', 'appId'),
    graphUrl: textAt(root, 'graphUrl', 'graphUrl'),
    sites: {
      open: textAt(sites, 'open', 'sites.open'),
      circles: Object.fromEntries(Object.keys(circles).map((circle) => [circle, textAt(circles, circle, `sites.circles.${circle}`)])),
    },
    council: { name: textAt(council, 'name', 'council.name') },
    ...(root['today'] === undefined ? {} : { today: textAt(root, 'today', 'today') }),
  };
  // Every token of the app is sent to this address.
  if (config.graphUrl !== '' && !isSafeAddress(config.graphUrl)) problems.push('graphUrl is not an https address like https://graph.microsoft.com/v1.0');
  if ((sites['circles'] ?? null) !== null && !isRecord(sites['circles'])) problems.push('sites.circles does not name a site for each circle');
  if (config.today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(config.today)) problems.push('today is not a date like 2026-11-16');
  return problems.length > 0 ? { kind: 'broken', problems } : { kind: 'read', config };
}

const record = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Plain http only where nothing leaves the computer: in the preview. */
function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
}
