/** `npm run build`: the product in dist/, ready to be served from ADDIN_ORIGIN, with the manifest for it. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import paneConfiguration from '../webpack.config.js';
import { readBuildSettings } from './build-settings';
import { checkManifest } from './check-manifest';
import { firstScriptBound, firstScriptSize } from './first-script-size';
import { manifestForOrigin } from './manifest-for-origin';
import { runWebpack } from './run-webpack';

const top = path.join(__dirname, '..');
const dist = path.join(top, 'dist');

async function build(): Promise<void> {
  const { addinOrigin } = readBuildSettings(process.env);
  await runWebpack([paneConfiguration()]);

  const manifest = manifestForOrigin(readFileSync(path.join(top, 'manifest.xml'), 'utf8'), addinOrigin);
  const wrong = checkManifest(manifest, { origin: addinOrigin, folder: dist });
  if (wrong.length > 0) throw new Error(`The manifest has mistakes:\n${wrong.join('\n')}`);
  writeFileSync(path.join(dist, 'manifest.xml'), manifest);
  const { displayName, version } = await OfficeAddinManifest.readManifestFile(
    path.join(dist, 'manifest.xml'),
  );

  const { bytes, gzipBytes } = firstScriptSize(dist);
  const kilobytes = (size: number) => `${(size / 1024).toFixed(1)} KB`;
  process.stdout.write(
    [
      `${displayName ?? ''} ${version ?? ''} for ${addinOrigin} is in dist/.`,
      `First script: ${kilobytes(gzipBytes)} gzip (${kilobytes(bytes)} plain); the bound is ${kilobytes(firstScriptBound)} gzip${gzipBytes > firstScriptBound ? ', which this is over' : ''}.`,
      '',
    ].join('\n'),
  );
}

build().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
