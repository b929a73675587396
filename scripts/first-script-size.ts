import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The bound of the speed table in docs: our own script before sign-in, gzip, in bytes (190 KB). */
export const firstScriptBound = 190 * 1024;

/**
 * What the pane's page makes a browser fetch of ours before it can show anything: the scripts that the page
 * itself names, without office.js. Late-loaded parts are not among them.
 *
 * @param folder where `npm run build` wrote the product.
 * @returns sizes in bytes.
 * @example
 * firstScriptSize('dist'); //=> { files: ['pane.0f3a….js'], bytes: 431207, gzipBytes: 139004 }
 */
export function firstScriptSize(folder: string): { files: string[]; bytes: number; gzipBytes: number } {
  const html = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const files = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)]
    .map((match) => match[1] ?? '')
    .filter((source) => !/^https?:/.test(source));
  const contents = files.map((file) => readFileSync(path.join(folder, file)));
  return {
    files,
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    gzipBytes: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}
