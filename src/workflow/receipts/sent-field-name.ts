import { fieldOfFlatName } from '../../accounts/payload/flat-payload';
import { fieldName } from '../../messages/field-words';
import type { Language } from '../../messages/message';

/**
 * A sent field as people call it; a column sent along keeps its own name.
 *
 * @example
 * sentFieldName('en', 'phones[0].number'); //=> 'Phone 1'
 */
export function sentFieldName(language: Language, flatName: string): string {
  const field = fieldOfFlatName(flatName);
  return field === undefined ? flatName.replace(/^additionalData\./, '') : fieldName(language, field);
}
