import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface UnpackedChromium {
  readonly executable: string;
  /** What the browser needs in its environment beside our own: its libraries, and fonts where there are none. */
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Unpacks the browser that lies compressed inside @sparticuz/chromium, once: the next call finds it in
 * node_modules/.cache. Its own copies of NSS and NSPR come along, so that the machine needs no package at all.
 */
export function unpackChromium(): UnpackedChromium {
  const packageFolder = path.join(path.dirname(require.resolve('@sparticuz/chromium')), '../..');
  const cache = path.join(packageFolder, '../../.cache/accounts-for-command');
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = path.join(cache, `chromium-${version}`);
  if (!existsSync(folder)) unpackInto(folder, cache);
  return {
    executable: path.join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') }),
    },
  };
}

/** Two runs at once, or one that is cut off, must not leave half a browser: unpack aside, then move. */
function unpackInto(folder: string, cache: string): void {
  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(path.join(cache, 'unpacking-'));
  try {
    // The package unpacks into the folder for temporary files, its libraries only where it believes itself
    // on Amazon's Lambda; both are settings of the process, hence one of its own.
    execFileSync(
      process.execPath,
      [
        '-e',
        `require(${JSON.stringify(require.resolve('@sparticuz/chromium'))}).executablePath().catch((e) => { console.error(e.message); process.exitCode = 1; })`,
      ],
      {
        env: { ...process.env, TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    writeFileSync(path.join(aside, 'fonts/fonts.conf'), fontsFile(path.join(folder, 'fonts/fonts')));
    if (!existsSync(folder)) renameSync(aside, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function fontsFile(ownFonts: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir><dir>${ownFonts}</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>`;
}
