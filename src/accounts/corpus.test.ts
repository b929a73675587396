import type { AccountPayload } from './payload/account-payload';
import type { CellValue, RowBlock } from './cell';
import type { CheckContext } from './check/check-context';
import { amountCells } from './corpus/amounts';
import { choiceAndTextCells } from './corpus/choices-and-texts';
import type { CorpusCell } from './corpus/corpus-cell';
import { countryCells } from './corpus/countries';
import { dateCells } from './corpus/dates';
import { emailCells } from './corpus/emails';
import { identifierCells } from './corpus/identifiers';
import { phoneCells } from './corpus/phones';
import { expectedIssues, lenderOf } from './corpus/expected-issue.test-helper';
import type { FieldId } from './fields/fields';
import { fieldOf } from './fields/fields';
import type { Issue } from './issue';
import { prepareRow } from './payload/prepare-row';
import { blockOf, checkOf, contextFor } from './sheet.test-helper';

const tables = {
  dates: dateCells,
  amounts: amountCells,
  countries: countryCells,
  identifiers: identifierCells,
  phones: phoneCells,
  'e-mails': emailCells,
  'choices and text': choiceAndTextCells,
};

/** An update of one account, and the cell; with an operation, the reason that a withdrawal must have. */
const around: readonly FieldId[] = ['operation', 'accountId'];

function columnsOf(field: FieldId): readonly FieldId[] {
  return field === 'operation' ? [...around, 'withdrawalReason'] : [...new Set([...around, field])];
}

function sheetWith({ field, cell, format, shows }: CorpusCell): RowBlock {
  const cells: readonly CellValue[] =
    field === 'operation' ? [cell, 'AC-1', 'Settled'] : ['Update', 'AC-1', cell];
  return blockOf([cells], format, (value) => (value === cell ? (shows ?? String(cell)) : String(value)));
}

/** What the line says of the lender and the workbook. */
function contextOf(entry: CorpusCell): CheckContext {
  const headers = columnsOf(entry.field).map((id) => fieldOf(id).headers.api);
  return contextFor(headers, { profile: lenderOf(entry), dateSystem: entry.dateSystem ?? 1900 });
}

function sent(payload: AccountPayload, field: FieldId): unknown {
  const { place } = fieldOf(field);
  switch (place.at) {
    case 'property':
      return payload[place.name as keyof AccountPayload];
    case 'additional-data':
      return payload.additionalData?.[place.name ?? ''];
    case 'list': {
      const entry = payload[place.name]?.[0];
      return entry === undefined ? undefined : (entry as Record<string, unknown>)[place.part];
    }
    default:
      return undefined;
  }
}

function name({ field, cell, format, shows, market, lender, dateSystem }: CorpusCell): string {
  const value =
    typeof cell === 'string'
      ? JSON.stringify(cell.length > 60 ? `${String(cell.length)} letters` : cell)
      : String(cell);
  const particular = [
    format === undefined ? '' : ` as ${format}`,
    shows === undefined ? '' : ` showing ${shows}`,
    market === undefined ? '' : ` in ${market}`,
    lender === undefined ? '' : ` of a lender with ${Object.keys(lender).join(' and ')}`,
    dateSystem === undefined ? '' : ` counted from ${String(dateSystem)}`,
  ];
  return `${field} ${value}${particular.join('')}`;
}

/** What is said of the one row, but of blank cells. */
function said(context: CheckContext, block: RowBlock): readonly Issue[] {
  const issues = checkOf(context, block).issues.get(block.firstRow) ?? [];
  return issues.filter(({ code }) => code !== 'required-blank');
}

describe.each(Object.entries(tables))('the corpus of %s', (_, cells) => {
  test.each(cells.map((entry) => [name(entry), entry] as const))('%s', (_name, entry) => {
    const block = sheetWith(entry);
    const context = contextOf(entry);
    const issues = said(context, block);
    expect(issues.map(({ severity, code, params, fix }) => ({ severity, code, params, fix }))).toStrictEqual(
      expectedIssues(entry),
    );

    if (entry.error !== undefined) expect(() => prepareRow(block, 0, context)).toThrow('is not ready');
    else expect(sent(prepareRow(block, 0, context).payload, entry.field)).toBe(entry.sends);

    const fix = issues[0]?.fix;
    if (fix === undefined) return;
    const repaired = sheetWith({
      field: entry.field,
      cell: fix.after,
      format: fix.numberFormat ?? entry.format ?? 'General',
    });
    expect(checkOf(context, repaired).issues.get(block.firstRow) ?? []).toEqual([]);
  });
});

test('cells of one group have one field and one kind of fix, and the group is named after its rule', () => {
  const groups = new Map<string, Set<string>>();
  for (const entry of Object.values(tables).flat()) {
    for (const { code, field, cause, fix } of said(contextOf(entry), sheetWith(entry))) {
      expect(cause).toMatch(new RegExp(`^${code}(?::|$)`));
      // Countries and operations are fixed wherever they stand: `UAE` is one cause in every address.
      const place = code === 'country-unknown' ? 'any country' : field;
      groups.set(
        cause,
        (groups.get(cause) ?? new Set()).add(`${place}, ${fix === undefined ? 'no fix' : 'fix'}`),
      );
    }
  }
  expect(
    [...groups].filter(([, kinds]) => kinds.size > 1).map(([cause, kinds]) => [cause, [...kinds]]),
  ).toEqual([]);
});

test('the corpus is large enough to mean something', () => {
  expect(Object.values(tables).flat().length).toBeGreaterThanOrEqual(800);
});
