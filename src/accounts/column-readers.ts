import { amountRules, readAmount } from './amounts';
import type { CheckContext } from './check-context';
import { readChoice, readLoanType } from './choices';
import { readEmail, readPhone } from './contacts';
import { readCountry } from './countries';
import { dateRules } from './date-rules';
import { readDate } from './dates';
import type { FieldId } from './fields';
import { fieldOf } from './fields';
import { readIdentifier } from './identifiers';
import { operationStatus } from './operation';
import { readOperation } from './operations';
import type { CellReader } from './reading';
import { readAdditional, readText } from './texts';

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
      return (cell) => readIdentifier(cell, field);
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
      return (cell) => readPhone(cell, field);
    case 'email':
      return (cell) => readEmail(cell, field);
    case 'integer':
      return (cell) => readLoanType(cell, profile);
    case 'text':
      return (cell) => readText(cell, field);
  }
}
