import { createServer } from 'node:net';

/** The first of the ports that something already listens on; null when all are free. */
export async function firstTakenPort(ports: readonly number[]): Promise<number | null> {
  for (const port of ports) if (await isTaken(port)) return port;
  return null;
}

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(true));
    server.listen(port, () => server.close(() => resolve(false)));
  });
}
