import { startCheck } from '../../accounts/check/check-sheet';
import type { CellValue } from '../../accounts/cell';
import { columnIndex } from '../../accounts/column-index';
import type { LenderProfile } from '../../accounts/lender-profile';
import { mapColumns } from '../../accounts/columns/map-columns';
import { prepareRow } from '../../accounts/payload/prepare-row';
import { rowNumber } from '../../accounts/row-number';
import { defaultSettings } from '../../settings/settings';
import { lenderProfileOf } from './lender-profile-of';
import { templateLayout } from './template';

const plain = lenderProfileOf(defaultSettings);
const rich: LenderProfile = {
  ...plain,
  currency: 'BHD',
  currencyDecimals: 3,
  required: { create: { address1Type: 'error', phone1: 'error', dateDue: 'warning' } },
  loanTypes: [{ code: 7, label: 'Personal loan, secured' }, { code: 9, label: 'Car loan' }], // prettier-ignore
  withdrawalReasons: ['Settled', 'Sent in error'],
};

const cases = (['en', 'ar'] as const).flatMap((language) =>
  ([1900, 1904] as const).flatMap((dateSystem) =>
    [plain, rich].map((profile) => ({ language, dateSystem, profile, currency: profile.currency })),
  ),
);

test.each(cases)(
  '$language, $dateSystem, $currency: every header is known, and the examples are a good row',
  (wanted) => {
    const { columns, rows } = templateLayout(wanted, 'examples');
    const columnMap = mapColumns(columns.map(({ header }) => header), { statusColumns: [], choices: {}, currency: wanted.currency }); // prettier-ignore
    expect(columnMap.problems).toEqual([]);
    expect(columnMap.columns.filter(({ match }) => match !== 'exact' && match !== 'synonym')).toEqual([]);
    const all = columns.map((_, at) => columnIndex(at));
    const block = {
      firstRow: rowNumber(2),
      values: rows,
      formats: new Map(all.map((at) => [at, [columns[at]?.numberFormat ?? '']])),
      texts: new Map(all.map((at) => [at, [String(rows[0]?.[at])]])),
    };
    const context = {
      columnMap,
      profile: wanted.profile,
      today: { year: 2026, month: 11, day: 22 },
      dateSystem: wanted.dateSystem,
      defaultOperation: undefined,
    };
    const check = startCheck(context);
    check.add(block);
    const errors = [...check.finish().issues.values()].flat().filter(({ severity }) => severity === 'error');
    expect(errors.map(({ field }) => field)).toEqual([]);
    expect(prepareRow(block, 0, context).payload).toMatchObject({
      birthDate: '14/05/1990',
      dateDue: '15/03/2026',
      paidDate: '20/03/2026',
      loanType: wanted.profile === rich ? 7 : 3,
    });
  },
);

test('the lender’s own choices are drop-downs, and its own needs are emphasised', () => {
  const column = (header: string) =>
    templateLayout({ language: 'en', dateSystem: 1900, profile: rich }, 'empty').columns.find(
      (one) => one.header === header,
    );
  expect(column('Loan type')).toMatchObject({
    choices: ['Personal loan, secured', 'Car loan'],
    numberFormat: '@',
  });
  expect(column('Withdrawal reason')).toMatchObject({ choices: ['Settled', 'Sent in error'] });
  expect(column('Operation')).toMatchObject({ choices: ['Create', 'Update', 'Withdraw'], emphasised: true });
  expect(column('Principal')).toMatchObject({ numberFormat: '#,##0.000', emphasised: true });
  expect(column('Phone')?.emphasised).toBe(true);
  expect(column('Due date')?.emphasised).toBe(false);
  expect(column('Address type')?.emphasised).toBe(true);
});

test('an empty template has rows to fill, as text where it must stay text', () => {
  const { rows, columns } = templateLayout({ language: 'en', dateSystem: 1900, profile: plain }, 'empty');
  expect(rows.length).toBe(50);
  expect(rows.flat().every((value: CellValue) => value === '')).toBe(true);
  expect(columns.find(({ header }) => header === 'Account ID')?.numberFormat).toBe('@');
  expect(columns.find(({ header }) => header === 'Loan type')?.choices).toBeUndefined();
});
