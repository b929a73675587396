import type { AddressInfo } from 'node:net';
import type { CommandApiOptions } from './options';
import { createCommandApi } from './server';

/** A stand-in that listens. */
export interface RunningCommandApi {
  /** For example `http://127.0.0.1:4101`; the base address of every path of the contract. */
  readonly origin: string;
  readonly port: number;
  /** Stops listening and cuts what is still connected. */
  close(): Promise<void>;
}

/**
 * Starts the stand-in on a port of this machine (0: any free one).
 *
 * @throws the error of Node's `listen`, with `code: 'EADDRINUSE'` when the port is taken
 * @example
 * const api = await startCommandApi({ port: 0 });
 * await fetch(`${api.origin}/sandbox/accounts`);
 * await api.close();
 */
export async function startCommandApi(
  options: CommandApiOptions & { readonly port: number; readonly host?: string },
): Promise<RunningCommandApi> {
  const { port: asked, host = '127.0.0.1', ...rest } = options;
  const app = createCommandApi(rest);
  await app.listen({ port: asked, host });
  const { port } = app.server.address() as AddressInfo;
  return { origin: `http://${host}:${String(port)}`, port, close: () => app.close() };
}
