import type { Config } from '../../domain/config';
import { readConfig } from '../../domain/readConfig';
import type { Opening } from './session';

export type ConfigFile = { readonly kind: 'read'; readonly config: Config } | Exclude<Opening, { kind: 'open' }>;

/** `config.json`, beside the app. */
export async function readConfigFile(fetchFile: () => Promise<Response>): Promise<ConfigFile> {
  const text = await fetchText(fetchFile);
  if (text === null) return { kind: 'configMissing' };
  const reading = readConfig(parsed(text));
  return reading.kind === 'read' ? reading : { kind: 'configBroken', problems: reading.problems };
}

/** Null where there is no such file or it did not come through. */
async function fetchText(fetchFile: () => Promise<Response>): Promise<string | null> {
  try {
    const answer = await fetchFile();
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}

/** What is not JSON, such as a host's error page, is no configuration either: every value will be named as missing. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
