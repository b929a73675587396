import { officeJsCdn } from '../scripts/content-security-policy';

/** Where the sandbox serves the files of npm's office.js. */
export const officeJsPath = '/office-js/';

/**
 * The built page as the sandbox serves it. Three things change, all of them in the HTML and none in the
 * bundle: office.js comes from this machine instead of Microsoft's CDN, a meta element says where the Command
 * API stand-in is (that makes the Sandbox environment appear), and the policy lets the page talk to it.
 *
 * @param html taskpane.html out of the build.
 * @param apiOrigin `http://localhost:3001`.
 * @throws Error when the page is not as the build makes it: a page served half rewritten would reach out
 * of this machine.
 */
export function paneForSandbox(html: string, apiOrigin: string): string {
  const served = replaceOnce(html, `${officeJsCdn}/lib/1/hosted/`, officeJsPath)
    .replaceAll(` ${officeJsCdn}`, '')
    .replace('frame-src;', `frame-src 'self';`);
  if (served.includes(officeJsCdn)) throw new Error(`The built page still names ${officeJsCdn}.`);
  const withApi = replaceOnce(served, `connect-src 'self'`, `connect-src 'self' ${apiOrigin}`);
  return replaceOnce(
    withApi,
    '</head>',
    `<meta name="sandbox-command-origin" content="${apiOrigin}"></head>`,
  );
}

function replaceOnce(text: string, what: string, by: string): string {
  const parts = text.split(what);
  if (parts.length !== 2) {
    throw new Error(`The built page has "${what}" ${String(parts.length - 1)} times, not once.`);
  }
  return parts.join(by);
}
