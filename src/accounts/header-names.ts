import type { FieldId } from './fields';
import { fieldCatalogue } from './fields';
import { normaliseWords, trimEdges } from './normalise';

/** The person's way to send a column under its own name: `additionalData.Product type`. */
const additionalPrefix = /^additional[\s_-]?data\s*[.:/]\s*(?=\S)/i;

const exactNames = new Map<string, FieldId>();
const synonyms = new Map<string, FieldId>();
const likelyNames = new Map<string, FieldId>();
for (const { id, headers } of fieldCatalogue) {
  if (id === 'additionalData') continue;
  for (const name of [headers.api, ...headers.english, ...headers.arabic]) {
    exactNames.set(name, id);
    synonyms.set(normaliseWords(name), id);
  }
  for (const name of headers.likely) likelyNames.set(normaliseWords(name), id);
}

/** The field a header names exactly as the catalogue writes it. */
export function exactField(header: string): FieldId | undefined {
  return exactNames.get(trimEdges(header));
}

/** The field a header names but for case, spacing, punctuation and Arabic letter variants. */
export function synonymField(header: string): FieldId | undefined {
  return synonyms.get(normaliseWords(header));
}

/** The field a header often means, and sometimes not. */
export function likelyField(header: string): FieldId | undefined {
  return likelyNames.get(normaliseWords(header));
}

/** All names after normalising, with their fields, for near matches. */
export function knownNames(): Iterable<readonly [string, FieldId]> {
  return synonyms;
}

/**
 * The name under which `additionalData.X` sends its column, undefined for other headers.
 *
 * @example
 * additionalDataName('additionalData.Product type'); //=> 'Product type'
 */
export function additionalDataName(header: string): string | undefined {
  const trimmed = trimEdges(header);
  const prefix = additionalPrefix.exec(trimmed);
  return prefix === null ? undefined : trimmed.slice(prefix[0].length);
}
