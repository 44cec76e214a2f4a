import { serve as serveOnPort } from '@hono/node-server';
import type { HttpBindings } from '@hono/node-server';
import type { Emulator } from './emulator';
import { DroppedConnection } from './faults';

/** Binds an emulator to a port of this computer. Rejects, with Node's code `EADDRINUSE`, where the port is taken. */
export function serve(emulator: Emulator, port: number): Promise<{ close(): Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = serveOnPort({ port, hostname: 'localhost', fetch: (request, bindings) => answer(emulator, request, bindings) }, () => {
      server.off('error', reject);
      resolve({ close: () => new Promise((closed) => server.close(() => closed())) });
    });
    server.once('error', reject);
  });
}

async function answer(emulator: Emulator, request: Request, bindings: unknown): Promise<Response> {
  try {
    return await emulator.fetch(request);
  } catch (error) {
    if (!(error instanceof DroppedConnection)) throw error;
    // What a browser sees of a lost connection is a socket that closes without an answer.
    (bindings as HttpBindings).incoming.socket.destroy(); // serve's own bindings, on HTTP/1
    return new Response(null, { status: 504 });
  }
}
