import * as z from 'zod/mini';
import packageJson from '../package.json';

z.config({ jitless: true });

/** What a build is told from outside. The three addresses are origins: scheme, host and port, no path. */
export interface BuildSettings {
  /** Where the add-in's files will be served from; the manifest is written for it. */
  readonly addinOrigin: string;
  readonly stagingOrigin: string;
  readonly productionOrigin: string;
  readonly version: string;
}

/** The origin that manifest.xml is written for in the repository. */
export const developmentOrigin = 'https://localhost:3000';

function httpsOrigin(whenNotSet: string) {
  return z._default(
    z.string().check(z.refine((text) => URL.canParse(text) && isHttpsOrigin(new URL(text), text))),
    whenNotSet,
  );
}

/** `https://host/` is the same origin as `https://host`, and people copy it with the slash. */
function isHttpsOrigin(url: URL, text: string): boolean {
  return url.protocol === 'https:' && url.origin === text.replace(/\/$/, '').toLowerCase();
}

/** Staging and Production stand in docs/contract/command-api.yaml under `servers`. */
const schema = z.object({
  ADDIN_ORIGIN: httpsOrigin(developmentOrigin),
  COMMAND_STAGING: httpsOrigin('https://stage-v3-api.cleargrid.ai'),
  COMMAND_PRODUCTION: httpsOrigin('https://v3-api.cleargrid.ai'),
});

/**
 * Reads the build's settings from environment variables.
 *
 * @throws Error whose message is one sentence for a person, naming the first variable that is wrong.
 * @example
 * readBuildSettings({ ADDIN_ORIGIN: 'https://addin.example.com/' }).addinOrigin;
 * //=> 'https://addin.example.com'
 */
export function readBuildSettings(environment: Readonly<Record<string, string | undefined>>): BuildSettings {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]);
    throw new Error(
      `${name} is "${environment[name] ?? ''}"; it must be an https address without a path, like https://addin.example.com.`,
    );
  }
  return {
    addinOrigin: new URL(parsed.data.ADDIN_ORIGIN).origin,
    stagingOrigin: new URL(parsed.data.COMMAND_STAGING).origin,
    productionOrigin: new URL(parsed.data.COMMAND_PRODUCTION).origin,
    version: packageJson.version,
  };
}
