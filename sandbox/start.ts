/** `npm start`: builds, serves and prints one address to open. Ctrl+C closes. */
import { buildSandbox } from './build';
import { refusePortInUse } from './port-in-use';
import { readPort } from './read-port';
import { SandboxError } from './sandbox-error';
import { startSandbox } from './server';

async function start(): Promise<void> {
  const port = readPort(process.env['PORT']);
  await refusePortInUse(port);
  await refusePortInUse(port + 1);
  process.stdout.write('Building; the first time takes up to a minute.\n');
  const sandbox = await startSandbox({ port, apiPort: port + 1, builtFolder: await buildSandbox() });
  process.stdout.write(`Open ${sandbox.url}\n`);
  // Who listens to a signal takes its own ending away: the process is ended here, once nothing is left open.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
  }
}

start().catch((error: unknown) => {
  const said = error instanceof SandboxError ? error.message : String(error);
  process.stderr.write(`${said}\n`);
  process.exitCode = 1;
});
