import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtFolder } from '../sandbox/built-folder';
import { openSandbox, type OpenSandbox } from './support/sandbox';

jest.setTimeout(60_000);

describe('the sandbox in a browser', () => {
  let sandbox: OpenSandbox;

  beforeAll(async () => {
    sandbox = await openSandbox();
  });
  afterAll(() => sandbox.close());

  it('shows the pane under the real office.js, which asks once whether to trust this machine', async () => {
    await sandbox.pane.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(sandbox.trustQuestions).toEqual([
      expect.stringContaining('localhost is acting as Microsoft Office'),
    ]);
  });

  it('opens without an error in the console and without a request to another machine', () => {
    expect(sandbox.consoleErrors).toEqual([]);
    expect(sandbox.outsideRequests).toEqual([]);
  });

  it('runs the bundle as it was built', async () => {
    const source = await sandbox.pane.locator('script[src^="pane."]').getAttribute('src');
    const served = await fetch(new URL(source ?? '', sandbox.url));
    expect(await served.text()).toBe(readFileSync(path.join(builtFolder, 'pane', source ?? ''), 'utf8'));
  });

  it('forbids eval in the pane', async () => {
    // In a callback of the page's own: what a browser's debugger evaluates stands above the policy.
    const said = await sandbox.pane.locator('body').evaluate(
      () =>
        new Promise<string>((resolve) => {
          setTimeout(() => {
            try {
              const made = Reflect.construct(Function, ['return "it ran"']) as () => string;
              resolve(made());
            } catch (error) {
              resolve(String(error));
            }
          });
        }),
    );
    expect(said).toContain('Content Security Policy');
  });
});
