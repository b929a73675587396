import { amountRules, readAmount } from '../amounts/amounts';
import type { CheckContext } from './check-context';
import { readCurrency } from '../amounts/currency';
import { readChoice, readLoanType } from '../values/choices';
import { readCountry } from '../values/countries';
import { dateRules } from '../dates/date-rules';
import { readDate } from '../dates/dates';
import { readEmail } from '../contacts/emails';
import type { FieldId } from '../fields/fields';
import { fieldOf, isReadAsShown } from '../fields/fields';
import { readIdentifier } from '../values/identifiers';
import { readIdentity } from '../values/identity-reader';
import { operationStatus } from '../operation';
import { readOperation } from '../values/operations';
import { readPhone } from '../contacts/phones';
import type { CellReader } from '../values/reading';
import { readAdditional, readPostalCode, readText } from '../values/texts';
import { readWithdrawalReason } from '../values/withdrawal-reason';

/**
 * The one place that says how the cells of a field are read. The readers have the last word; the quick looks of
 * `quick-looks.ts` only save asking them.
 */
export function readerOf(field: FieldId, context: CheckContext): CellReader<string | number> {
  const { profile, today, dateSystem } = context;
  if (field === 'additionalData') return (cell) => readAdditional(cell, field);
  switch (fieldOf(field).kind) {
    case 'operation':
      return (cell) => {
        const { value, finding } = readOperation(cell);
        return { value: value === undefined ? undefined : operationStatus[value], finding };
      };
    case 'identifier':
      return field === 'idNumber'
        ? (cell) => readIdentity(cell, field, profile.market)
        : (cell) => readIdentifier(cell, field);
    case 'date': {
      const rules = dateRules(field, today, dateSystem);
      return (cell) => readDate(cell, rules);
    }
    case 'country':
      return (cell) => readCountry(cell, field);
    case 'amount': {
      const rules = amountRules(field, profile);
      return (cell) => readAmount(cell, rules);
    }
    case 'choice':
      return (cell) => readChoice(cell, field);
    case 'phone':
      return (cell) => readPhone(cell, field, profile.market);
    case 'email':
      return (cell) => readEmail(cell, field);
    case 'integer':
      return (cell) => readLoanType(cell, profile);
    case 'currency':
      return (cell) => readCurrency(cell, field, profile);
    case 'reason':
      return (cell) => readWithdrawalReason(cell, profile);
    case 'text':
      return isReadAsShown(field) ? (cell) => readPostalCode(cell, field) : (cell) => readText(cell, field);
  }
}
