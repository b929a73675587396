import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Frame, type Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/support/browser';
import { paneFrame } from '../../e2e/support/pane-frame';
import { openFile, signIn } from '../../e2e/support/steps';
import { builtFolder } from '../../sandbox/built-folder';
import { startSandbox } from '../../sandbox/server';
import { processorTimes, type SeenTask, type Trace } from './processor-times';

/** What the pane shall do by itself. */
export interface Press {
  /** The button's words, a regular expression. */
  readonly button: string;
  /** What the pane says once it has done it, a regular expression. */
  readonly until: string;
}

/** For how long a script held the page. */
export interface Stretch {
  readonly clockMs: number;
  /** Of the page's own thread: without the time for which other programs had the processor. */
  readonly processorMs: number;
}

/** By which the pane's clock and the trace's are held together. */
const mark = 'pane-clock';
const traceCategories = 'toplevel,blink.user_timing';

/** Of the page, once the pane has done everything. */
const doneTitle = 'Everything is pressed';

const patienceMs = 300_000;

/**
 * Opens a workbook in a browser of its own, signs in, lets go of the browser and has the pane press buttons one after
 * another. Nothing watches meanwhile: a page whose requests a debugger looks at hands it each body, and is held for
 * 35 ms more by a body of 1 MB (measured with Chromium 147).
 *
 * @returns for each button the pane's stretches over 50 ms of the clock (Long Tasks API, attribution `self`: the grid
 * beside it is the sandbox's); the browser does not tell of shorter ones
 * @throws Error when the pane does not come to the end
 */
export async function stretchesUnwatched(
  workbook: Buffer,
  presses: readonly Press[],
): Promise<readonly (readonly Stretch[])[]> {
  const sandbox = await startSandbox({ port: 0, apiPort: 0, builtFolder });
  const port = await freePort();
  const traceFile = path.join(mkdtempSync(path.join(tmpdir(), 'pane-trace-')), 'trace.json');
  const browser = await launchBrowser([
    `--remote-debugging-port=${String(port)}`,
    `--enable-tracing=${traceCategories}`,
    '--trace-startup-format=json',
    `--trace-startup-file=${traceFile}`,
  ]);
  try {
    await watching(port, async (page) => {
      page.on('dialog', (dialog) => void dialog.accept());
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`${sandbox.url}?workbook=new`);
      const screen = { page, pane: page.frameLocator('iframe') };
      await screen.pane.getByRole('button', { name: 'Sign in' }).waitFor();
      await openFile(screen, 'large.xlsx', workbook);
      await signIn(screen);
      // What follows a sign-in by itself has come to its end.
      await page.waitForLoadState('networkidle');
      await pressAlone(await paneFrame(screen), presses);
    });
    await untilDone(port);
    const seen = await watching(port, async (page) => {
      const frame = await paneFrame({ page });
      return frame.evaluate(() => (window as unknown as { stretches: SeenTask[][] }).stretches);
    });
    // The trace is written as the browser goes.
    await browser.close();
    const processorMs = processorTimes(JSON.parse(readFileSync(traceFile, 'utf8')) as Trace, mark);
    return seen.map((ofPress) =>
      ofPress.map((task) => ({ clockMs: task.ms, processorMs: processorMs(task) })),
    );
  } finally {
    await browser.close();
    await sandbox.close();
    rmSync(path.dirname(traceFile), { recursive: true, force: true });
  }
}

/** Starts pressing and does not wait for it. */
async function pressAlone(frame: Frame, presses: readonly Press[]): Promise<void> {
  await frame.evaluate(
    ({ all, title, mark }) => {
      const stretches: SeenTask[][] = [];
      Object.assign(window, { stretches });
      const marked = performance.mark(mark).startTime;
      new PerformanceObserver((list) => {
        for (const { name, startTime, duration } of list.getEntries())
          if (name === 'self') stretches.at(-1)?.push({ at: startTime - marked, ms: duration });
      }).observe({ type: 'longtask' });
      void (async () => {
        // The debugger goes first.
        await new Promise((resolve) => window.setTimeout(resolve, 2000));
        for (const { button, until } of all) {
          stretches.push([]);
          [...document.querySelectorAll('button')]
            .find(({ textContent }) => new RegExp(button).test(textContent))
            ?.click();
          while (!new RegExp(until).test(document.body.innerText))
            await new Promise((resolve) => window.setTimeout(resolve, 200));
          // The observer is told of the last stretch after it.
          await new Promise((resolve) => window.setTimeout(resolve, 500));
        }
        window.parent.document.title = title;
      })();
    },
    { all: presses, title: doneTitle, mark },
  );
}

/** Asks the browser for its pages' titles, which does not attach a debugger to them. */
async function untilDone(port: number): Promise<void> {
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    await setTimeout(1000);
    const pages = await (await fetch(`http://127.0.0.1:${String(port)}/json/list`)).text();
    if (pages.includes(doneTitle)) return;
  }
  throw new Error('The pane did not come to its end.');
}

/** Looks at the browser's page through a debugger, and leaves it as it is. */
async function watching<Result>(port: number, look: (page: Page) => Promise<Result>): Promise<Result> {
  const debugged = await chromium.connectOverCDP(`http://127.0.0.1:${String(port)}`);
  try {
    const [context] = debugged.contexts();
    const page = context?.pages()[0] ?? (await context?.newPage());
    if (page === undefined) throw new Error('The browser has no page.');
    return await look(page);
  } finally {
    await debugged.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
