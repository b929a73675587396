import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';
import { startCommandApi } from './command-api/start';
import { orPortInUse, thisMachine } from './port-in-use';
import { makeSample } from './samples/write-samples';
import { serveOfficeJs } from './serve-office-js';
import { paneForSandbox } from './serve-pane';

export interface SandboxOptions {
  /** Where the page is served; 0 takes a free port. */
  readonly port: number;
  /** Where the Command API stand-in is served, its own origin; 0 takes a free port. */
  readonly apiPort: number;
  /** What sandbox/build.ts wrote: `pane/`, the product, and `page/`, the page around it. */
  readonly builtFolder: string;
}

export interface Sandbox {
  /** The one address to open, `http://localhost:3000/`. */
  readonly url: string;
  readonly apiOrigin: string;
  close(): Promise<void>;
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Starts Excel without Excel: the page with the grid and the pane on one origin, the Command API stand-in on another.
 *
 * @throws SandboxError when a port is in use.
 * @example
 * const sandbox = await startSandbox({ port: 0, apiPort: 0, builtFolder: '.sandbox' });
 * sandbox.url; //=> 'http://localhost:45123/'
 */
export async function startSandbox({ port, apiPort, builtFolder }: SandboxOptions): Promise<Sandbox> {
  const api = await orPortInUse(apiPort, () => startCommandApi({ port: apiPort, host: thisMachine }));
  // Another port is another origin, and localhost is a name that the page's policy can hold on every machine.
  const apiOrigin = `http://localhost:${new URL(api.origin).port}`;
  const server = Fastify({ forceCloseConnections: true });
  try {
    addRoutes(server, builtFolder, apiOrigin);
    await orPortInUse(port, () => server.listen({ port, host: thisMachine }));
  } catch (error) {
    await Promise.all([server.close(), api.close()]);
    throw error;
  }
  return {
    url: `http://localhost:${String(portOf(server))}/`,
    apiOrigin,
    close: async () => {
      await Promise.all([server.close(), api.close()]);
    },
  };
}

function addRoutes(server: FastifyInstance, builtFolder: string, apiOrigin: string): void {
  const pane = path.join(builtFolder, 'pane');
  const page = path.join(builtFolder, 'page');

  server.addHook('onSend', (_request, reply, _payload, done) => {
    reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
    done();
  });

  // Each start has a stand-in of its own, and the page must know one from the other.
  const command = `<meta name="sandbox-command" content="${randomUUID()}"></head>`;
  server.get('/', async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .send((await readFile(path.join(page, 'index.html'), 'utf8')).replace('</head>', command)),
  );
  server.get('/taskpane.html', async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .send(paneForSandbox(await readFile(path.join(pane, 'taskpane.html'), 'utf8'), apiOrigin)),
  );
  serveOfficeJs(server);
  server.get<{ Params: { name: string } }>('/samples/:name', async (request, reply) => {
    const name = request.params.name.replace(/\.xlsx$/, '');
    if (name !== 'clean' && name !== 'messy' && name !== 'large') return reply.code(404).send();
    return reply.type(xlsx).send(await makeSample(name));
  });
  const files = { cacheControl: false, etag: false, lastModified: false, index: false } as const;
  void server.register(fastifyStatic, { ...files, root: page, prefix: '/page/' });
  void server.register(fastifyStatic, { ...files, root: pane, prefix: '/', decorateReply: false });
}

function portOf(server: FastifyInstance): number {
  const address = server.server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The server does not listen on a port.');
  return address.port;
}
