import type { CellValue } from '../cell';
import type { CheckContext } from './check-context';
import { isCountryCode } from '../values/countries';
import { isPlainEmail } from '../contacts/emails';
import type { FieldId } from '../fields/fields';
import { fieldOf } from '../fields/fields';
import { isPlainIdentifier } from '../values/identifiers';
import { isPlainIdentity } from '../values/identity-reader';
import { isPlainPhone } from '../contacts/plain-phones';
import { isPlainText } from '../values/texts';

/**
 * A quick look at a filled cell: true only when its reader would find nothing wrong, wherever the value stands in its column.
 * False says nothing, the reader decides. Chosen once a column: no object is built and no library called for the cells that
 * are right, which are nearly all.
 */
export type QuickLook = (value: CellValue) => boolean;

/** The quick look of a field; dates and amounts, which leave more behind than a verdict, have their own. */
export function quickLookOf(field: FieldId, context: CheckContext): QuickLook {
  switch (fieldOf(field).kind) {
    case 'identifier':
      return field === 'idNumber'
        ? (value) => typeof value === 'string' && isPlainIdentity(value, context.profile.market)
        : (value) => typeof value === 'string' && isPlainIdentifier(value);
    case 'country':
      return (value) => typeof value === 'string' && isCountryCode(value);
    case 'choice':
      return choiceLook(field);
    case 'phone':
      return (value) => typeof value === 'string' && isPlainPhone(value);
    case 'email':
      return (value) => typeof value === 'string' && isPlainEmail(value);
    case 'integer':
      return loanTypeLook(context);
    case 'text':
      return (value) => typeof value === 'number' || (typeof value === 'string' && isPlainText(value));
    case 'operation':
    case 'reason':
    case 'currency':
    case 'date':
    case 'amount':
      return () => false;
  }
}

function choiceLook(field: FieldId): QuickLook {
  const choices = new Set<CellValue>(fieldOf(field).choices);
  return (value) => choices.has(value);
}

function loanTypeLook({ profile }: CheckContext): QuickLook {
  const codes = new Set(profile.loanTypes.map(({ code }) => code));
  return (value) =>
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= 0 &&
    value < 1e9 &&
    (codes.size === 0 || codes.has(value));
}
