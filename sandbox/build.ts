import path from 'node:path';
import paneConfiguration from '../webpack.config.js';
import { runWebpack } from '../scripts/run-webpack';
import { builtFolder } from './built-folder';
import pageConfiguration from './webpack.config.js';

/**
 * Builds the product, with the very configuration of `npm run build`, and the page around it. Unchanged
 * files come out of webpack's cache in node_modules/.cache.
 *
 * @returns the folder to give to startSandbox.
 */
export async function buildSandbox(): Promise<string> {
  const pane = paneConfiguration();
  const page = pageConfiguration();
  await runWebpack([
    { ...pane, output: { ...pane.output, path: path.join(builtFolder, 'pane') } },
    { ...page, output: { ...page.output, path: path.join(builtFolder, 'page') } },
  ]);
  return builtFolder;
}
