import type { BuildSettings } from './build-settings';

/** Microsoft wants office.js loaded from here and from nowhere else in production. */
export const officeJsCdn = 'https://appsforoffice.microsoft.com';

/**
 * The policy of the built page: scripts from us and from office.js's CDN, requests to us and to Command,
 * nothing inline and no `eval`. Microsoft's telemetry, which office.js would send elsewhere, is left out.
 *
 * `style-src` has 'unsafe-inline' because Fluent UI's style engine (Griffel) writes its rules into `style`
 * elements at run time and a static page has no server to issue a nonce; a style cannot run a script.
 * `frame-src` is for the error page that office.js shows when it cannot start.
 * (`frame-ancestors` has no effect in a meta element, and Excel on the web must be able to frame the page.)
 *
 * @example
 * contentSecurityPolicy(settings); //=> "default-src 'none'; script-src 'self' https://appsforoffice…"
 */
export function contentSecurityPolicy(
  settings: Pick<BuildSettings, 'stagingOrigin' | 'productionOrigin'>,
): string {
  return [
    `default-src 'none'`,
    `script-src 'self' ${officeJsCdn}`,
    `connect-src ${[...new Set([`'self'`, settings.stagingOrigin, settings.productionOrigin])].join(' ')}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `frame-src ${officeJsCdn}`,
    `worker-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}
