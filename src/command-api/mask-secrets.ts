const mask = '•••';

/** Anything that looks like a JSON Web Token, ours or not. */
const jwt = /\beyJ[\w-]{6,}\.[\w-]+(?:\.[\w-]*)?/g;

/**
 * Replaces tokens and passwords in a text that a person or a log may see: a server may echo what it was sent.
 *
 * @example
 * maskSecrets('no user with password hunter2', ['hunter2']); // 'no user with password •••'
 */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  let masked = text;
  for (const secret of secrets) {
    if (secret === '') continue;
    for (const form of new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]))
      masked = masked.split(form).join(mask);
  }
  return masked.replace(jwt, mask);
}

/** {@link maskSecrets} for every string inside a JSON value; names of properties stay. */
export function maskSecretsDeep(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return maskSecrets(value, secrets);
  if (Array.isArray(value)) return value.map((item: unknown) => maskSecretsDeep(item, secrets));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, item]: [string, unknown]) => [name, maskSecretsDeep(item, secrets)]),
    );
  return value;
}
