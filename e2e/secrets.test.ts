import JSZip from 'jszip';
import type { Request } from 'playwright-core';
import { saveCopy } from './support/saved-copy';
import { openSandbox, type OpenSandbox } from './support/sandbox';
import { processAll } from './support/stand-in';
import { checkSheet, chooseMore, goTo, patience, said, signIn, submitRows } from './support/steps';

jest.setTimeout(180_000);

/** Nothing else in the sandbox reads like it; the stand-in is given its own password in its place. */
const password = 'Sesame-71c0-öffne-dich';

describe('password and tokens', () => {
  let sandbox: OpenSandbox;
  const secrets: string[] = [
    password,
    encodeURIComponent(password),
    Buffer.from(password).toString('base64'),
  ];
  const addresses: string[] = [];
  const consoleTexts: string[] = [];
  let withPassword = 0;

  beforeAll(async () => {
    sandbox = await openSandbox('clean');
    const { page, context, apiOrigin } = sandbox;
    page.on('console', (message) => consoleTexts.push(message.text()));
    page.on('request', (request: Request) => {
      addresses.push(request.url());
      if (request.postData()?.includes(password)) withPassword += 1;
    });
    await context.route(`${apiOrigin}/**`, async (route) => {
      const body = route.request().postData();
      if (!body?.includes(password)) {
        await route.fallback();
        return;
      }
      const answer = await route.fetch({ postData: body.replace(password, 'demo') });
      secrets.push(...tokensIn(await answer.json()));
      await route.fulfill({ response: answer });
    });
    await signIn(sandbox, { password });
    await checkSheet(sandbox);
    await goTo(sandbox, 'A2:A25');
    await submitRows(sandbox, 24, 'Command accepted 24 rows');
    // What was read from Command is kept on this machine, so that it must be looked at too.
    await processAll(sandbox);
    await chooseMore(sandbox, 'Reconcile');
    await said(sandbox, '24 rows found in Command as sent.');
  });
  afterAll(() => sandbox.close());

  it('leave the pane once, to sign in, and in no address', () => {
    expect(withPassword).toBe(1);
    expect(secrets.length).toBeGreaterThan(4);
    expect(addresses.filter(holdsSecret)).toEqual([]);
    expect(
      sandbox.page
        .frames()
        .map((frame) => frame.url())
        .filter(holdsSecret),
    ).toEqual([]);
  });

  it('are in no storage of the browser', async () => {
    const kept = await everythingKept(sandbox);
    // What is kept at all: settings and the journal are looked for, so that an empty answer is no proof.
    expect(kept).toContain('databases');
    expect(kept).toContain('accounts-for-command-snapshots');
    expect(kept).toContain('BN-000001');
    expect(holdsSecret(kept)).toBe(false);
    for (const person of await people(sandbox)) expect(kept).not.toContain(person);
    const { cookies, origins } = await sandbox.context.storageState({ indexedDB: true });
    expect(holdsSecret(JSON.stringify({ cookies, origins }))).toBe(false);
    expect(cookies).toEqual([]);
  });

  it('are in no part of the saved workbook', async () => {
    const { bytes } = await saveCopy(sandbox, 'Accounts', 1);
    const zip = await JSZip.loadAsync(bytes);
    const parts = await Promise.all(Object.values(zip.files).map((file) => file.async('string')));
    expect(parts.length).toBeGreaterThan(8);
    expect(parts.join('\n')).toContain('BN-000001');
    // The frozen copy of the rows as sent is among them.
    expect(parts.join('\n')).toMatch(/<sheet [^>]*name="Sent \d{4}-\d\d-\d{3}"/);
    expect(parts.filter(holdsSecret)).toEqual([]);
  });

  it('are not in the support log, and nobody of the sheet is', async () => {
    const { pane } = sandbox;
    await chooseMore(sandbox, 'Details');
    await pane.getByRole('button', { name: 'Show', exact: true }).click(patience);
    await pane.getByRole('button', { name: 'Copy support log' }).waitFor(patience);
    const log = await pane.locator('pre').filter({ hasText: 'version=' }).innerText();
    expect(log).toContain('batch-ended');
    expect(holdsSecret(log)).toBe(false);
    for (const person of await people(sandbox)) expect(log).not.toContain(person);
    await pane.getByRole('button', { name: 'Back' }).click();
  });

  it('are in no line of the console, nor on the screen', async () => {
    expect(consoleTexts.filter(holdsSecret)).toEqual([]);
    expect(holdsSecret(await sandbox.pane.locator('html').innerHTML())).toBe(false);
    expect(holdsSecret(await sandbox.page.content())).toBe(false);
  });

  function holdsSecret(text: string): boolean {
    return secrets.some((secret) => text.includes(secret));
  }
});

/** Names and phones of the rows that were sent. */
async function people(sandbox: OpenSandbox): Promise<readonly string[]> {
  const { rows } = await saveCopy(sandbox, 'Accounts', 1);
  const texts = rows.slice(0, 24).flatMap(({ text }) => ['First name', 'Last name', 'Phone'].map(text));
  const found = [...new Set(texts)].filter((text) => text.length > 3);
  expect(found.length).toBeGreaterThan(10);
  return found;
}

/** Every long text in an answer to a sign-in, and of a token its parts too. */
function tokensIn(answer: unknown): string[] {
  if (typeof answer === 'string')
    return answer.length < 24 ? [] : [answer, ...answer.split('.').filter((part) => part.length > 24)];
  if (typeof answer !== 'object' || answer === null) return [];
  // The lender's public id stands in every address, and is no secret.
  return Object.entries(answer).flatMap(([name, value]) =>
    /token/i.test(name) ? tokensIn(value) : typeof value === 'object' ? tokensIn(value) : [],
  );
}

/** Local and session storage, names and content of all databases, cookies, window.name: as one text. */
async function everythingKept({ pane }: OpenSandbox): Promise<string> {
  return pane.locator('body').evaluate(async () => {
    const stored = (storage: Storage) => Object.fromEntries(Object.entries(storage));
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error(String(request.error)));
        };
      });
    const databases: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const content = database.transaction(store).objectStore(store);
        databases.push([name, store, await done(content.getAllKeys()), await done(content.getAll())]);
      }
      database.close();
    }
    const caches = await window.caches.keys();
    return JSON.stringify({
      local: stored(localStorage),
      session: stored(sessionStorage),
      databases,
      caches,
      cookies: document.cookie,
      name: window.name,
    });
  });
}
