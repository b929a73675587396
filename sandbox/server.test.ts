import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contentSecurityPolicy } from '../scripts/content-security-policy';
import { refusePortInUse } from './port-in-use';
import { startSandbox, type Sandbox } from './server';

const policy = contentSecurityPolicy({
  stagingOrigin: 'https://stage.example.com',
  productionOrigin: 'https://command.example.com',
});

/** As sandbox/build.ts leaves it, with files that a test can tell apart. */
function writeBuiltFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-'));
  const files = {
    'page/index.html': '<title>the page around</title>',
    'page/page.1.js': '/* the page */',
    'pane/taskpane.html': `<html><head><meta http-equiv="Content-Security-Policy" content="${policy}" /><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head></html>`,
    'pane/pane.1.js': '/* the product */',
    'pane/assets/icon-16.png': 'png',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

describe('startSandbox', () => {
  let builtFolder: string;
  let sandbox: Sandbox;
  const get = (address: string) => fetch(new URL(address, sandbox.url));
  const text = async (address: string) => (await get(address)).text();

  beforeAll(async () => {
    builtFolder = writeBuiltFolder();
    sandbox = await startSandbox({ port: 0, apiPort: 0, builtFolder });
  });

  afterAll(async () => {
    await sandbox.close();
    rmSync(builtFolder, { recursive: true });
  });

  it('serves the page around, and the product at the paths it has in production', async () => {
    expect(await text('/')).toContain('the page around');
    expect(await text('/page/page.1.js')).toContain('the page');
    expect(await text('/pane.1.js')).toBe('/* the product */');
    expect(await text('/assets/icon-16.png')).toBe('png');
  });

  it('tells the pane where the Command API stand-in is: another origin of this machine', async () => {
    const html = await text('/taskpane.html');
    expect(html).toContain(`<meta name="sandbox-command-origin" content="${sandbox.apiOrigin}">`);
    expect(new URL(sandbox.apiOrigin).origin).not.toBe(new URL(sandbox.url).origin);
    expect((await fetch(`${sandbox.apiOrigin}/sandbox/accounts`)).status).toBe(200);
  });

  it('serves npm’s office.js in whatever case it is asked for, and nothing beside it', async () => {
    expect(await text('/office-js/office.js')).toContain('Office');
    expect((await get('/office-js/AgaveErrorUX/index.html')).headers.get('content-type')).toContain(
      'text/html',
    );
    expect((await get('/office-js/..%2fpackage.json')).status).toBe(404);
    expect((await get('/office-js/nothing.js')).status).toBe(404);
  });

  it('lets nothing be kept', async () => {
    for (const address of ['/', '/taskpane.html', '/pane.1.js', '/office-js/office.js', '/page/page.1.js']) {
      expect((await get(address)).headers.get('cache-control')).toBe('no-store');
    }
  });

  it('gives the sample workbooks as .xlsx files', async () => {
    for (const name of ['clean', 'messy']) {
      const answer = await get(`/samples/${name}.xlsx`);
      expect(answer.headers.get('content-type')).toContain('spreadsheetml');
      expect(
        Buffer.from(await answer.arrayBuffer())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
    }
    expect((await get('/samples/other.xlsx')).status).toBe(404);
  });
});

describe('startSandbox on a port in use', () => {
  let taken: Server;
  let port: number;

  beforeAll(async () => {
    taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    ({ port } = taken.address() as AddressInfo);
  });
  afterAll(() => taken.close());

  it.each([
    ['page', () => ({ port, apiPort: 0 })],
    ['Command API stand-in', () => ({ port: 0, apiPort: port })],
  ])('says so in one sentence (%s)', async (_which, ports) => {
    await expect(startSandbox({ ...ports(), builtFolder: tmpdir() })).rejects.toThrow(
      `Port ${port} is in use; close what uses it or choose another, like PORT=3010 npm start`,
    );
  });

  it('is found before the build, and the probe leaves a free port free', async () => {
    await expect(refusePortInUse(port)).rejects.toThrow(`Port ${port} is in use`);
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    const freed = (free.address() as AddressInfo).port;
    await new Promise((resolve) => free.close(resolve));
    await refusePortInUse(freed);
    await refusePortInUse(freed);
  });
});
