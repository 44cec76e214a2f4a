import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/**
 * A Chromium that needs no installation: the one in `@sparticuz/chromium` (Linux, x64), with the libraries and
 * the font it brings. Elsewhere an installed Chrome; `CHROMIUM_PATH` names another one.
 */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ ...(await whichChromium()), args: launchArguments });
}

/** Only localhost can be reached, so that no test depends on, or tells anything to, the world outside. */
const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

async function whichChromium(): Promise<LaunchOptions> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return { executablePath: named };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const folder = await unpackChromium();
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: path.join(folder, 'lib'), FONTCONFIG_FILE: path.join(folder, 'fonts-of-tests.conf') },
  };
}

/**
 * Unpacks once for each version. Renamed into place when complete: two test workers may start together, and one that
 * is interrupted must not leave half a browser behind.
 */
export async function unpackChromium(): Promise<string> {
  const packed = path.join(packageFolder('@sparticuz/chromium'), 'bin');
  const folder = path.join(tmpdir(), `members-brief-chromium-${chromiumVersion}`);
  if (existsSync(folder)) return folder;
  const unfinished = await mkdtemp(`${folder}-`);
  await unpack(path.join(packed, 'chromium.br'), path.join(unfinished, 'chromium'));
  for (const archive of ['al2023.tar', 'fonts.tar']) {
    const tar = path.join(unfinished, archive);
    await unpack(path.join(packed, `${archive}.br`), tar);
    await promisify(execFile)('tar', ['-xf', tar, '-C', unfinished]);
    await rm(tar);
  }
  await writeFile(path.join(unfinished, 'fonts-of-tests.conf'), fontConfiguration(folder));
  try {
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

const chromiumVersion = '143.0.4';

const unpack = (from: string, to: string): Promise<void> =>
  pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o700 }));

function packageFolder(name: string): string {
  // Resolved from the project's own package.json: the test files run as CommonJS under jest and as modules under tsx.
  const resolve = createRequire(path.resolve('package.json')).resolve;
  const main = resolve(name);
  const marker = path.join('node_modules', ...name.split('/'));
  return main.slice(0, main.lastIndexOf(marker) + marker.length);
}

/** Teams and Outlook use Segoe UI, which is Windows' own; Open Sans is near it and the same on every machine. */
const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>
  <alias binding="same"><family>Segoe UI</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;
