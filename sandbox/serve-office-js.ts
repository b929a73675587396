import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { officeJsPath } from './serve-pane';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.gif': 'image/gif',
};

/**
 * Serves Microsoft's own office.js out of the npm package, as its CDN does. The package's file names are all
 * lower case while office.js asks for `AgaveErrorUX/…` and the like, so names are looked up in lower case.
 */
export function serveOfficeJs(server: FastifyInstance): void {
  const dist = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  server.get<{ Params: { '*': string } }>(`${officeJsPath}*`, async (request, reply) => {
    const file = path.join(dist, request.params['*'].toLowerCase());
    const type = types[path.extname(file)];
    if (!file.startsWith(dist + path.sep) || type === undefined) return reply.code(404).send();
    try {
      return await reply.type(type).send(await readFile(file));
    } catch {
      return reply.code(404).send();
    }
  });
}
