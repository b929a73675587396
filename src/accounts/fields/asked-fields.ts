import type { FieldId } from './field-ids';
import { repeatedField } from './field-ids';
import { fieldCatalogue } from './fields';
import type { BlankMeans } from '../lender-profile';
import type { Operation } from '../operation';

/** A field whose blanks a lender may judge otherwise, with what the catalogue's policy says of them. */
export interface AskedField {
  readonly field: FieldId;
  readonly means: BlankMeans;
}

/**
 * What a lender can make compulsory, by operation: the fields it sends, of each list the first entry. What the API needs anyway is
 * not among them.
 */
export function askedFields(operation: Operation): readonly AskedField[] {
  return fieldCatalogue.flatMap(({ id, place, operations }) => {
    const { need, known } = operations[operation];
    const fixed = need === 'not-sent' || (need === 'error' && known === 'documented');
    const later = (repeatedField(id)?.number ?? 1) > 1;
    return fixed || later || place.at === 'nowhere' || id === 'additionalData'
      ? []
      : [{ field: id, means: need }];
  });
}
