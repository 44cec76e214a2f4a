import { rm } from 'node:fs/promises';
import { preparedState } from './preview';

async function forgetPreparedState(): Promise<void> {
  const state = process.env[preparedState];
  if (state !== undefined) await rm(state, { recursive: true, force: true });
}

export { forgetPreparedState as default };
