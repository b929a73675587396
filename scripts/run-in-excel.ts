/**
 * `npm run excel`: builds for https://localhost:3000, serves dist/ over https and loads the add-in into the
 * Excel of this machine (Windows, Mac). `npm run excel -- web` only builds and serves, for Excel on the web.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import Fastify from 'fastify';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { developmentOrigin } from './build-settings';

/**
 * Not a dependency: its tree builds `keytar` natively, which needs a compiler and libsecret, and only this
 * command uses it. npx fetches this very version when it is first needed.
 */
const debugging = 'office-addin-debugging@6.0.5';

const top = path.join(__dirname, '..');
const manifest = path.join('dist', 'manifest.xml');

/** Runs a command in the project's folder and waits for it. */
function run(command: string): Promise<void> {
  const child = spawn(command, {
    cwd: top,
    stdio: 'inherit',
    shell: true,
    env: { ...process.env, ADDIN_ORIGIN: developmentOrigin },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`"${command}" failed.`))));
  });
}

async function serve(): Promise<void> {
  // Makes a certificate for localhost and asks the system once to trust it.
  const { ca, cert, key } = await getHttpsServerOptions();
  const server = Fastify({ https: { ca, cert, key }, forceCloseConnections: true });
  server.addHook('onSend', (_request, reply, _payload, done) => {
    reply.header('cache-control', 'no-store');
    done();
  });
  await server.register(fastifyStatic, { root: path.join(top, 'dist'), cacheControl: false });
  await server.listen({ port: Number(new URL(developmentOrigin).port), host: 'localhost' });
}

async function runInExcel(): Promise<void> {
  const onWeb = process.argv[2] === 'web';
  if (!onWeb && process.platform !== 'win32' && process.platform !== 'darwin') {
    throw new Error(
      'Excel for the desktop runs on Windows and Mac only; here use "npm start", or "npm run excel -- web" for Excel on the web.',
    );
  }
  await run('npm run --silent build');
  await serve();
  if (onWeb) {
    process.stdout.write(
      `Serving ${developmentOrigin}. In Excel on the web: Home, Add-ins, More add-ins, Upload my add-in, then choose ${manifest}. Ctrl+C ends.\n`,
    );
    return;
  }
  await run(`npx --yes ${debugging} start ${manifest} desktop --no-debug`);
  process.stdout.write('Excel has the add-in: look for the Command tab. Ctrl+C takes it out again.\n');
  process.once('SIGINT', () => {
    void run(`npx --yes ${debugging} stop ${manifest}`).finally(() => process.exit(0));
  });
}

runInExcel().catch((error: unknown) => {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const said = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    taken ? `${developmentOrigin} is in use; close what uses it and run again.\n` : `${said}\n`,
  );
  process.exit(1);
});
