import type { Config } from '../domain/config';
import { isCircleSite, type SiteKey } from '../domain/sites';
import { isObject } from './checks';
import type { GraphClient } from './client';
import { GraphError } from './graphError';

/** A paper as its site's library keeps it. */
export interface KeptPaper {
  readonly drive: string;
  readonly driveItem: string;
  readonly address: string;
  /** Changes with the file's content. */
  readonly fileVersion: string;
  readonly bytes: number;
}

/** The document libraries of the council's sites. */
export interface Library {
  /** Keeps a file under `Packs/{folder}/{name}`; one of that name gets a new version. https://learn.microsoft.com/graph/api/driveitem-put-content */
  keep(site: SiteKey, folder: string, name: string, content: Blob): Promise<KeptPaper>;
}

/** Larger files need an upload session. */
export const LARGEST_PAPER = 250 * 1024 * 1024;

export function createLibrary({ client, config }: { readonly client: GraphClient; readonly config: Pick<Config, 'sites'> }): Library {
  const siteIdOf = (site: SiteKey): string => {
    const id = isCircleSite(site) ? config.sites.circles[site.slice('circle:'.length)] : config.sites.open;
    if (id === undefined) throw new GraphError('notFound', `The site “${site}” is not in the configuration. Ask your administrator to add it.`);
    return id;
  };
  return {
    async keep(site, folder, name, content) {
      if (content.size > LARGEST_PAPER) throw new GraphError('unexpected', `${name} is larger than 250 MB, which is more than can be kept. Reduce its pictures, or split it.`);
      const path = ['Packs', folder, name].map((part) => encodeURIComponent(fileName(part))).join('/');
      return paperIn(await client.write('PUT', `/sites/${siteIdOf(site)}/drive/root:/${path}:/content`, content, { contentType: content.type || 'application/octet-stream' }));
    },
  };
}

/** Without what SharePoint does not allow in names. https://support.microsoft.com/office/restrictions-and-limitations-in-onedrive-and-sharepoint-64883a5d-228e-48f5-b3d2-eb39e07630fa */
export function fileName(name: string): string {
  const allowed = name
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/["*:<>?/\\|#%\u0000-\u001f\u007f]/g, '_')
    .replace(/^[\s.~]+|[\s.]+$/g, '');
  // The ending stays: a long name must not become that of the reading beside it. So does its tail, which tells "Appendix 1" from "Appendix 2".
  const ending = /(?:\.\w{1,5})?(?:\.reading)?\.\w{1,5}$/.exec(allowed)?.[0] ?? '';
  const letters = [...allowed.slice(0, allowed.length - ending.length)];
  const stem = (letters.length > LONGEST_STEM ? [...letters.slice(0, LONGEST_STEM - 30), '…', ...letters.slice(-29)] : letters).join('').trim();
  return `${stem === '' ? 'paper' : stem}${ending}`;
}

const LONGEST_STEM = 100;

function paperIn(json: unknown): KeptPaper {
  const parent = isObject(json) && isObject(json.parentReference) ? json.parentReference : {};
  if (isObject(json) && typeof json.id === 'string' && typeof json.webUrl === 'string' && typeof parent.driveId === 'string' && typeof json.size === 'number') {
    const version = json.cTag ?? json.eTag;
    return { drive: parent.driveId, driveItem: json.id, address: json.webUrl, fileVersion: typeof version === 'string' ? version : '', bytes: json.size };
  }
  throw new GraphError('unexpected', 'Microsoft 365 did not say where it keeps the file. Try again.');
}
