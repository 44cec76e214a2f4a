import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { createGraphClient } from '../../src/graph/client';
import { tokensFor } from '../provision/signIn';
import { runPack } from './runPack';

const print = (text: string): void => void process.stdout.write(`${text}\n`);

process.exitCode = await runPack(process.argv.slice(2), {
  readFile: (path) => readFileSync(path),
  print,
  complain: (text) => void process.stderr.write(`${text}\n`),
  connect: (signIn, scopes) =>
    createGraphClient({
      fetch: (url, init) => fetch(url, init),
      getToken: tokensFor(signIn, scopes, print),
      wait: (milliseconds) => wait(milliseconds),
      graphUrl: signIn.kind === 'emulator' ? `${signIn.origin}/v1.0` : 'https://graph.microsoft.com/v1.0',
    }),
  ask: process.stdin.isTTY ? ask : null,
  wait: (milliseconds) => wait(milliseconds),
  random: () => Math.random(),
  now: () => new Date().toISOString(),
});

async function ask(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim());
}
