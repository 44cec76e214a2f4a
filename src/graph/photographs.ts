import type { Config } from '../domain/config';
import { photographs } from '../lists/libraries';
import { isObject } from './checks';
import type { GraphClient } from './client';
import { createDownload, type DownloadOptions } from './download';
import { GraphError } from './graphError';
import { fileName } from './library';

/** The open site's library of photographs. A photograph is named by where it stands there: `ESTATE/KEY-1.jpg`. */
export interface Photographs {
  /** One of that name gets a new version, so that what was lost on the way may be sent again. https://learn.microsoft.com/graph/api/driveitem-put-content */
  keep(name: string, content: Blob): Promise<void>;
  /** For as long as the page is open: nobody is given an address. A GraphError `notFound` where it has not arrived. */
  read(name: string): Promise<Blob>;
}

export interface PhotographsOptions extends DownloadOptions {
  readonly config: Pick<Config, 'sites'>;
}

export function createPhotographs(options: PhotographsOptions): Photographs {
  const { client, config } = options;
  const download = createDownload(options);
  let known: Promise<string> | null = null;
  const drive = (): Promise<string> => {
    known ??= driveOf(client, config.sites.open).catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
  return {
    async keep(name, content) {
      await client.write('PUT', `${at(await drive(), name)}:/content`, content, { contentType: content.type || 'image/jpeg' });
    },
    async read(name) {
      return download(at(await drive(), name), 'The photograph');
    },
  };
}

/** The library as a drive. https://learn.microsoft.com/graph/api/resources/list#relationships */
async function driveOf(client: GraphClient, siteId: string): Promise<string> {
  const drive = await client.read(`/sites/${siteId}/lists/${encodeURIComponent(photographs.title)}/drive?$select=id`);
  if (isObject(drive) && typeof drive.id === 'string') return drive.id;
  throw new GraphError('unexpected', 'Microsoft 365 did not say where photographs are kept. Try again.');
}

const at = (drive: string, name: string): string => `/drives/${encodeURIComponent(drive)}/root:/${name.split('/').map((part) => encodeURIComponent(fileName(part))).join('/')}`;
