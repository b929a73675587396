import { SandboxError } from './sandbox-error';

/**
 * The port that the sandbox page is served on; the Command API stand-in takes the next one.
 *
 * @param text the PORT environment variable.
 * @throws SandboxError when it is not a port that leaves room for the next one.
 * @example
 * readPort(undefined); //=> 3000
 */
export function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 3000;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port >= 1 && port <= 65534)) {
    throw new SandboxError(`PORT is "${text}"; it must be a whole number from 1 to 65534, like PORT=3010.`);
  }
  return port;
}
