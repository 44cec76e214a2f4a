import type { Config } from '../../src/domain/config';
import type { FoundSite } from './provisionSites';

export interface ConfigValues {
  readonly sites: readonly FoundSite[];
  readonly tenantId: string | null;
  readonly appClientId: string | null;
  readonly teamsAppId: string | null;
  readonly councilName: string | null;
}

export interface ConfigFile {
  readonly json: string;
  /** The options that were not given: their values are blank, and the app does not start until they are filled in. */
  readonly blanks: readonly string[];
}

/** `config.json`, to be put beside the app. */
export function configFile({ sites, tenantId, appClientId, teamsAppId, councilName }: ConfigValues): ConfigFile {
  const circles = sites.flatMap(({ key, id }) => (key === 'open' ? [] : [[key.slice('circle:'.length), id] as const]));
  const config: Config = {
    clientId: appClientId ?? '',
    tenantId: tenantId ?? '',
    appId: teamsAppId ?? '',
    graphUrl: 'https://graph.microsoft.com/v1.0',
    sites: { open: sites.find(({ key }) => key === 'open')?.id ?? '', circles: Object.fromEntries(circles) },
    council: { name: councilName ?? '' },
  };
  const given = { '--app-client': appClientId, '--tenant': tenantId, '--teams-app': teamsAppId, '--council': councilName };
  return { json: `${JSON.stringify(config, null, 2)}\n`, blanks: Object.entries(given).flatMap(([option, value]) => (value === null ? [option] : [])) };
}
