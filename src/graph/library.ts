import type { Config } from '../domain/config';
import { contentVersion } from '../domain/contentVersion';
import { isCircleSite, type SiteKey } from '../domain/sites';
import { isObject } from './checks';
import type { GraphClient } from './client';
import { GraphError } from './graphError';

/** A paper as its site's library keeps it. */
export interface KeptPaper {
  readonly drive: string;
  readonly driveItem: string;
  readonly address: string;
  /** Made of what was sent. SharePoint's own version changes with each upload, and into Word files it writes what it knows of them. */
  readonly fileVersion: string;
  readonly bytes: number;
}

/** The document libraries of the council's sites. */
export interface Library {
  /** Keeps a file under `Packs/{folder}/{name}`; one of that name gets a new version. https://learn.microsoft.com/graph/api/driveitem-put-content */
  keep(site: SiteKey, folder: string, name: string, content: Blob): Promise<KeptPaper>;
  /** Takes a file off; it goes to its site's recycle bin. One that is gone already is no failure. https://learn.microsoft.com/graph/api/driveitem-delete */
  remove(drive: string, driveItem: string): Promise<void>;
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
      const answer = await client.write('PUT', `/sites/${siteIdOf(site)}/drive/root:/${path}:/content`, content, { contentType: content.type || 'application/octet-stream' });
      return paperIn(answer, await contentVersion(await content.arrayBuffer()));
    },
    async remove(drive, driveItem) {
      try {
        await client.write('DELETE', `/drives/${encodeURIComponent(drive)}/items/${encodeURIComponent(driveItem)}`);
      } catch (error) {
        if (!(error instanceof GraphError) || error.kind !== 'notFound') throw error;
      }
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

function paperIn(json: unknown, fileVersion: string): KeptPaper {
  const parent = isObject(json) && isObject(json.parentReference) ? json.parentReference : {};
  if (isObject(json) && typeof json.id === 'string' && typeof json.webUrl === 'string' && typeof parent.driveId === 'string' && typeof json.size === 'number') {
    return { drive: parent.driveId, driveItem: json.id, address: json.webUrl, fileVersion, bytes: json.size };
  }
  throw new GraphError('unexpected', 'Microsoft 365 did not say where it keeps the file. Try again.');
}
