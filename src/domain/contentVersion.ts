/** How a version begins that is made of what a file holds. */
export const CONTENT = 'sha256:';

/** Two files are of one version when they hold the same, whatever they are called and however often they are kept. */
export async function contentVersion(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `${CONTENT}${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
