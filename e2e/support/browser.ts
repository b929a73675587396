import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { unpackChromium } from './unpack-chromium';

/** No request of the browser's own, and no name but this machine's is found: a test cannot reach outside. */
const quiet = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Starts a browser: on Linux the one inside @sparticuz/chromium, elsewhere an installed Edge or Chrome.
 *
 * @param more - arguments beside our own
 * @throws Error of one sentence when there is none.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { executable, environment } = unpackChromium();
    return chromium.launch({
      executablePath: executable,
      env: { ...process.env, ...environment },
      // In a container the tests are often root, and Chromium's own sandbox refuses root. The pages are ours.
      args: [...quiet, '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', ...more],
    });
  }
  return launchInstalled([{ channel: 'msedge' }, { channel: 'chrome' }, { channel: 'chromium' }], more);
}

/** Tries the browsers one after another and takes the first that starts. */
export async function launchInstalled(
  choices: readonly LaunchOptions[],
  more: readonly string[] = [],
): Promise<Browser> {
  for (const choice of choices) {
    try {
      return await chromium.launch({ ...choice, args: [...quiet, ...more] });
    } catch {
      // Not installed: try the next.
    }
  }
  throw new Error(
    'The browser tests need Microsoft Edge or Google Chrome; install one of them and run them again.',
  );
}
