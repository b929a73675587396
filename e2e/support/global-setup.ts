import { buildSandbox } from '../../sandbox/build';
import { unpackChromium } from './unpack-chromium';

/** Once for all browser tests: webpack builds what they open, and the browser is unpacked. */
async function globalSetup(): Promise<void> {
  if (process.platform === 'linux' && process.arch === 'x64') unpackChromium();
  await buildSandbox();
}

// Jest takes the setup to be what the module is.
export = globalSetup;
