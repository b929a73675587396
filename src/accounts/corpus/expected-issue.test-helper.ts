import type { CellValue } from '../cell';
import { formatCivilDate } from '../dates/civil-date';
import { civilDateFromSerial } from '../dates/excel-serial';
import { fieldOf } from '../fields/fields';
import type { Fix, IssueCode } from '../issue';
import type { LenderProfile } from '../lender-profile';
import { emiratesProfile } from '../sheet.test-helper';
import { shortened, trimEdges } from '../values/normalise';
import type { CorpusCell } from './corpus-cell';

/** The days that a field takes on 22 November 2026. */
const bounds: Readonly<Record<string, object>> = {
  dateDue: { from: '01/01/1990', to: '31/12/2100' },
  paidDate: { from: '01/01/1990', to: '31/12/2100' },
  birthDate: { from: '22/11/1906', to: '22/11/2026' },
};

/** All that an issue must say of a cell of the corpus: what its sentence is made of, and what its fix does. */
export interface ExpectedIssue {
  readonly severity: 'error' | 'warning';
  readonly code: IssueCode;
  readonly params: object;
  readonly fix: Fix | undefined;
}

/** The issues that a cell of the corpus must have. */
export function expectedIssues(entry: CorpusCell): ExpectedIssue[] {
  const { error, warning } = entry;
  const issue = (severity: 'error' | 'warning', code: IssueCode): ExpectedIssue => ({
    severity,
    code,
    params: { ...paramsOf(entry, code), ...entry.tells },
    fix: fixOf(entry),
  });
  return [
    ...(error === undefined ? [] : [issue('error', error)]),
    ...(warning === undefined ? [] : [issue('warning', warning)]),
  ];
}

/** The lender of a cell of the corpus. */
export function lenderOf({ market = 'AE', lender }: CorpusCell): LenderProfile {
  return { ...emiratesProfile, market, ...lender };
}

/** A date becomes a true date that is shown as dd/mm/yyyy, an amount a number with the currency's decimals, the rest text. */
function fixOf(entry: CorpusCell): Fix | undefined {
  const { field, cell, fix } = entry;
  if (fix === undefined) return undefined;
  const { kind } = fieldOf(field);
  const before = { before: cell, after: fix };
  if (kind === 'integer') return before;
  if (kind === 'amount')
    return { ...before, numberFormat: `#,##0.${'0'.repeat(lenderOf(entry).currencyDecimals)}` };
  if (kind !== 'date') return { ...before, numberFormat: '@' };
  // The locale in front says what the text said of its column, and changes nothing that is shown.
  return {
    ...before,
    numberFormat: expect.stringMatching(
      /^(?:\[\$-(?:809|409|1009|1809|C09|1409|3409)\])?dd\/mm\/yyyy$/,
    ) as string,
  };
}

function paramsOf(entry: CorpusCell, code: IssueCode): object {
  const { field, fix } = entry;
  const { currency, currencyDecimals, loanTypes, market } = lenderOf(entry);
  const value = told(entry, code);
  const reading = fix === undefined ? {} : { reading: readingOf(entry, fix) };
  switch (code) {
    case 'text-unusable':
      return { reason: unusable(entry.cell) };
    case 'country-unknown':
      return { value, ...(fix === undefined ? {} : { code: fix }) };
    case 'identifier-number':
      return { value: fix === undefined ? (entry.shows ?? value) : value, intact: fix !== undefined };
    case 'identifier-edges':
      return { value: String(entry.cell) };
    case 'date-old':
      return { value, years: 10 };
    case 'date-out-of-range':
      return { value, ...bounds[field] };
    case 'amount-decimals':
      return { value, allowed: currencyDecimals, currency, ...reading };
    case 'currency-other':
      return { value, currency };
    case 'choice-unknown':
    case 'loan-type-unlisted':
      return { value, choices: fieldOf(field).choices ?? loanTypeChoices(loanTypes) };
    case 'phone-local':
      return { value, country: market, elsewhere: [], ...reading };
    case 'contact-several':
      return { value, count: 2, ...reading };
    default:
      return { value, ...reading };
  }
}

/** The cell as a person reads it. What is wrong with a date or an amount may be a blank at its edge, so that one is shown. */
function told({ field, cell, format = '', dateSystem }: CorpusCell, code: IssueCode): string {
  const { kind } = fieldOf(field);
  if (typeof cell === 'number' && kind === 'date' && code !== 'date-serial' && /[dy]/.test(format)) {
    const day = civilDateFromSerial(cell, dateSystem ?? 1900);
    if (day !== undefined) return formatCivilDate(day);
  }
  const text = String(cell);
  return shortened(kind === 'date' || kind === 'amount' ? text : trimEdges(text));
}

function readingOf(entry: CorpusCell, fix: CellValue): string {
  const { field, dateSystem } = entry;
  if (typeof fix !== 'number') return String(fix);
  if (fieldOf(field).kind === 'amount') return fix.toFixed(lenderOf(entry).currencyDecimals);
  const day = civilDateFromSerial(fix, dateSystem ?? 1900);
  return day === undefined ? String(fix) : formatCivilDate(day);
}

/** The lender's labels; of a lender without any, the examples of the API's documentation. */
function loanTypeChoices(loanTypes: LenderProfile['loanTypes']): string[] {
  return loanTypes.length === 0
    ? ['3', '4']
    : loanTypes.map(({ code, label }) => `${String(code)} (${label})`);
}

function unusable(cell: CellValue): string {
  if (typeof cell === 'boolean') return 'boolean';
  return String(cell).length > 32_767 ? 'too-long' : 'control-characters';
}
