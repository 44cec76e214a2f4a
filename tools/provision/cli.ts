import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createGraphClient } from '../../src/graph/client';
import { runProvision } from './runProvision';
import { tokensFor } from './signIn';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

process.exitCode = await runProvision(process.argv.slice(2), {
  connect: (signIn, scopes) =>
    createGraphClient({
      fetch: (url, init) => fetch(url, init),
      getToken: tokensFor(signIn, scopes, print),
      wait: (milliseconds) => wait(milliseconds),
      graphUrl: signIn.kind === 'emulator' ? `${signIn.origin}/v1.0` : 'https://graph.microsoft.com/v1.0',
    }),
  print,
  complain: (line) => void process.stderr.write(`${line}\n`),
  async writeFile(folder, name, text) {
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, name), text);
  },
});
