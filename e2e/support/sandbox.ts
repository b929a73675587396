import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { builtFolder } from '../../sandbox/built-folder';
import type { StartWorkbook } from '../../sandbox/page/files';
import { startSandbox } from '../../sandbox/server';
import { launchBrowser } from './browser';

/** The sandbox in a browser, as a person has it before them. */
export interface OpenSandbox {
  readonly page: Page;
  /** The add-in's pane, inside the page. */
  readonly pane: FrameLocator;
  readonly context: BrowserContext;
  readonly browser: Browser;
  /** `http://localhost:45123/` */
  readonly url: string;
  /** The Command API stand-in: for /sandbox/accounts, /sandbox/faults and /sandbox/reset. */
  readonly apiOrigin: string;
  /** What office.js asked before it trusted this machine, as often as it asked. */
  readonly trustQuestions: readonly string[];
  /** Errors in the console and uncaught ones, of the page and the pane, as they came. */
  readonly consoleErrors: readonly string[];
  /** Addresses on other machines that something asked for. They were not reached: see browser.ts. */
  readonly outsideRequests: readonly string[];
  /** The page is closed at once, as when the machine dies, and opened again on the same profile. */
  kill(): Promise<OpenSandbox>;
  close(): Promise<void>;
}

/** The pane's window, wide enough for Excel's usual pane beside a sheet. */
const window = { width: 1280, height: 800 };

/**
 * Starts a sandbox of its own on free ports, opens its page, and answers office.js's question whether this
 * machine may act as Microsoft Office, as a person does once. Gives it when the pane offers to sign in.
 *
 * @example
 * const sandbox = await openSandbox('clean');
 * await sandbox.pane.getByRole('button', { name: 'Sign in' }).click();
 * await sandbox.close();
 */
export async function openSandbox(workbook: StartWorkbook = 'messy'): Promise<OpenSandbox> {
  const sandbox = await startSandbox({ port: 0, apiPort: 0, builtFolder });
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: window, acceptDownloads: true, locale: 'en-GB' });
  const consoleErrors: string[] = [];
  const outsideRequests: string[] = [];
  const trustQuestions: string[] = [];
  const openPage = async (first: StartWorkbook): Promise<Page> => {
    const page = await context.newPage();
    watchPage(page, { consoleErrors, outsideRequests, trustQuestions });
    await page.goto(`${sandbox.url}?workbook=${first}`);
    await page.frameLocator('iframe').getByRole('button', { name: 'Sign in' }).waitFor({ timeout: 45_000 });
    return page;
  };
  const onPage = (page: Page): OpenSandbox => ({
    page,
    pane: page.frameLocator('iframe'),
    context,
    browser,
    url: sandbox.url,
    apiOrigin: sandbox.apiOrigin,
    trustQuestions,
    consoleErrors,
    outsideRequests,
    kill: async () => {
      await page.close();
      return onPage(await openPage('new'));
    },
    close: async () => {
      await browser.close();
      await sandbox.close();
    },
  });
  return onPage(await openPage(workbook));
}

/** Keeps what a test may ask about, and answers office.js's question as a person does. */
function watchPage(
  page: Page,
  lists: {
    readonly consoleErrors: string[];
    readonly outsideRequests: string[];
    readonly trustQuestions: string[];
  },
): void {
  page.on('console', (message) => {
    if (message.type() === 'error') lists.consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => lists.consoleErrors.push(error.message));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') lists.outsideRequests.push(request.url());
  });
  page.on('dialog', (dialog) => {
    const isTrustQuestion = dialog.message().includes('is acting as Microsoft Office');
    if (isTrustQuestion) lists.trustQuestions.push(dialog.message());
    else lists.consoleErrors.push(`A dialog nobody expected: ${dialog.message()}`);
    void (isTrustQuestion ? dialog.accept() : dialog.dismiss());
  });
}
