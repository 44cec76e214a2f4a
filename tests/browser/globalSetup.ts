import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unpackChromium } from './chromium';
import { preparedState, startPreview } from './preview';

/** Once for the whole browser suite: unpacks the browser, builds the app, and provisions and imports the sample council. */
async function prepareBrowserTests(): Promise<void> {
  const state = await mkdtemp(path.join(tmpdir(), 'members-brief-prepared-'));
  const usesPackedChromium = process.platform === 'linux' && process.arch === 'x64' && !process.env['CHROMIUM_PATH'];
  const [preview] = await Promise.all([startPreview({ keepStateIn: state }), usesPackedChromium ? unpackChromium() : null]);
  await preview.stop();
  process.env[preparedState] = state;
}

export { prepareBrowserTests as default };
