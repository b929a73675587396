import path from 'node:path';
import paneConfiguration from '../webpack.config.js';
import { firstScriptBound, firstScriptSize } from '../scripts/first-script-size';
import { runWebpack } from '../scripts/run-webpack';
import type { BenchLine } from './support/bench-line';

/** First load of the pane: our own script before sign-in, as `npm run build` makes it. */
export async function measure(): Promise<BenchLine[]> {
  const folder = path.join(__dirname, '../.sandbox/bench-pane');
  const configuration = paneConfiguration();
  await runWebpack([{ ...configuration, output: { ...configuration.output, path: folder } }]);
  const { gzipBytes, bytes } = firstScriptSize(folder);
  const kilobytes = (size: number) => `${(size / 1024).toFixed(1)} KB`;
  return [
    {
      work: 'first load of the pane, our own script',
      bound: `≤ ${kilobytes(firstScriptBound)} gzip`,
      measured: `${kilobytes(gzipBytes)} gzip (${kilobytes(bytes)} plain)`,
      withinBound: gzipBytes <= firstScriptBound,
    },
  ];
}
