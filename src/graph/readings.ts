import { createDownload, type DownloadOptions } from './download';
import { GraphError } from './graphError';

/** What was read in papers, as it is kept beside them. */
export interface Readings {
  /** Unknown JSON: whoever may write to the library may have changed it. */
  read(drive: string, driveItem: string): Promise<unknown>;
}

export function createReadings(options: DownloadOptions): Readings {
  const download = createDownload(options);
  return {
    async read(drive, driveItem) {
      const file = await download(`/drives/${encodeURIComponent(drive)}/items/${encodeURIComponent(driveItem)}`, 'What was read in a paper');
      try {
        return JSON.parse(await file.text()) as unknown;
      } catch (error) {
        throw new GraphError('unexpected', 'What was read in a paper is damaged. Import the paper again.', {}, { cause: error });
      }
    },
  };
}
