import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came in. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** What to do with a request: answer it, drop the connection, or leave it without an answer. */
export type ScriptedAnswer =
  | {
      readonly status: number;
      /** A string goes out as it is, anything else as JSON. */
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      /** Promises more bytes than it sends, then drops the connection. */
      readonly breakOff?: boolean;
    }
  | 'drop'
  | 'silence';

export interface ScriptedServer {
  readonly address: string;
  readonly seen: readonly SeenRequest[];
  stop(): Promise<void>;
}

/** A real HTTP server on a free port of this machine that answers as `script` says. */
export async function scriptedServer(
  script: (request: SeenRequest, nth: number) => ScriptedAnswer | Promise<ScriptedAnswer>,
): Promise<ScriptedServer> {
  const seen: SeenRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    void readRequest(incoming).then(async (request) => {
      seen.push(request);
      reply(outgoing, await script(request, seen.length - 1));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}`,
    seen,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    headers: incoming.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

function reply(outgoing: ServerResponse, answer: ScriptedAnswer): void {
  if (answer === 'silence') return;
  if (answer === 'drop') {
    outgoing.destroy();
    return;
  }
  const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? {});
  const length = answer.breakOff === true ? { 'content-length': String(text.length + 1000) } : {};
  outgoing.writeHead(answer.status, { ...answer.headers, ...length });
  if (answer.breakOff !== true) {
    outgoing.end(text);
    return;
  }
  outgoing.write(text, () => {
    outgoing.destroy();
  });
}

/** Parts of the contract that most tests need: sign-in gives token-0, each refresh the next one. */
export function signInScript(
  rest: (request: SeenRequest, nth: number) => ScriptedAnswer | Promise<ScriptedAnswer>,
  lenderPublicId = '3f0c8a52-6d1e-4b7a-9c35-0e8d5b2a7f41',
): (request: SeenRequest, nth: number) => ScriptedAnswer | Promise<ScriptedAnswer> {
  let refreshes = 0;
  return (request, nth) => {
    if (request.path.endsWith('/login'))
      return { status: 200, body: { token: 'token-0', refreshToken: 'refresh-secret', lenderPublicId } };
    if (request.path.endsWith('/refresh-token')) {
      refreshes += 1;
      return { status: 200, body: { token: `token-${String(refreshes)}` } };
    }
    return rest(request, nth);
  };
}
