import { createServer } from 'node:net';
import { SandboxError } from './sandbox-error';

/** Everything of the sandbox listens here: no other machine reaches it. */
export const thisMachine = '127.0.0.1';

/**
 * Does what listens on a port, and says in a sentence when the port is taken.
 *
 * @throws SandboxError when `listen` fails because the port is in use; other errors as they are.
 */
export async function orPortInUse<T>(port: number, listen: () => Promise<T>): Promise<T> {
  try {
    return await listen();
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE') {
      throw new SandboxError(
        `Port ${port} is in use; close what uses it or choose another, like PORT=3010 npm start (the sandbox takes that port and the next).`,
      );
    }
    throw error;
  }
}

/**
 * Refuses a port in use before anything long is begun.
 *
 * @throws SandboxError as orPortInUse.
 */
export async function refusePortInUse(port: number): Promise<void> {
  const probe = createServer();
  await orPortInUse(
    port,
    () =>
      new Promise<void>((resolve, reject) => {
        probe.once('error', reject);
        probe.listen(port, thisMachine, resolve);
      }),
  );
  await new Promise((resolve) => probe.close(resolve));
}
