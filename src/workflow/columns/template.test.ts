import { startCheck } from '../../accounts/check/check-sheet';
import type { CellValue } from '../../accounts/cell';
import { columnIndex } from '../../accounts/column-index';
import type { LenderProfile } from '../../accounts/lender-profile';
import { mapColumns } from '../../accounts/columns/map-columns';
import { prepareRow } from '../../accounts/payload/prepare-row';
import { rowNumber } from '../../accounts/row-number';
import { defaultSettings } from '../../settings/settings';
import { lenderProfileOf } from './lender-profile-of';
import type { TemplateFor } from './template';
import { templateLayout } from './template';
import type { TemplatePurpose } from './template-fields';
import { templateFields } from './template-fields';

const plain = lenderProfileOf(defaultSettings);
const rich: LenderProfile = {
  ...plain,
  currency: 'BHD',
  currencyDecimals: 3,
  required: { create: { address1Type: 'error', phone1: 'error', dateDue: 'warning' } },
  loanTypes: [{ code: 7, label: 'Personal loan, secured' }, { code: 9, label: 'Car loan' }], // prettier-ignore
  withdrawalReasons: ['Settled', 'Sent in error'],
};

const usual = (profile: LenderProfile, purpose: TemplatePurpose) =>
  templateFields(profile)
    .filter(({ usualFor }) => usualFor.includes(purpose))
    .map(({ field }) => field);

function made(over: Partial<TemplateFor> = {}): TemplateFor {
  const { profile = plain, purpose = 'all' } = over;
  return { language: 'en', dateSystem: 1900, profile, purpose, fields: usual(profile, purpose), ...over };
}

const cases = (['en', 'ar'] as const).flatMap((language) =>
  ([1900, 1904] as const).flatMap((dateSystem) =>
    [plain, rich].flatMap((profile) =>
      (['all', 'create', 'update', 'withdraw'] as const).map((purpose) => ({
        ...made({ language, dateSystem, profile, purpose }),
        currency: profile.currency,
      })),
    ),
  ),
);

test.each(cases)(
  '$language, $dateSystem, $currency, $purpose: every header is known, and the examples are good rows',
  (wanted) => {
    const { columns, rows } = templateLayout(wanted, 'examples');
    const columnMap = mapColumns(columns.map(({ header }) => header), { statusColumns: [], choices: {}, currency: wanted.currency }); // prettier-ignore
    expect(columnMap.problems).toEqual([]);
    expect(columnMap.columns.filter(({ match }) => match !== 'exact' && match !== 'synonym')).toEqual([]);
    const all = columns.map((_, at) => columnIndex(at));
    const block = {
      firstRow: rowNumber(2),
      values: rows,
      formats: new Map(all.map((at) => [at, rows.map(() => columns[at]?.numberFormat ?? '')])),
      texts: new Map(all.map((at) => [at, rows.map((row) => String(row[at]))])),
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
    const sent = rows.map((_, at) => prepareRow(block, at, context));
    expect(sent.map(({ operation }) => operation)).toEqual(
      wanted.purpose === 'all' ? ['create', 'update', 'withdraw'] : [wanted.purpose],
    );
    for (const { operation, payload } of sent)
      expect(payload).toMatchObject(
        operation === 'withdraw'
          ? { subAccountId: 'AC-0414-1' }
          : {
              birthDate: '14/05/1990',
              dateDue: '15/03/2026',
              paidDate: '20/03/2026',
              loanType: wanted.profile === rich ? 7 : 3,
            },
      );
  },
);

test('the lender’s own choices are drop-downs, and its own needs are emphasised and said', () => {
  const column = (header: string) =>
    templateLayout(made({ profile: rich }), 'empty').columns.find((one) => one.header === header);
  expect(column('Loan type')).toMatchObject({
    choices: ['Personal loan, secured', 'Car loan'],
    numberFormat: '@',
  });
  expect(column('Withdrawal reason')).toMatchObject({
    choices: ['Settled', 'Sent in error'],
    emphasised: false,
    note: expect.stringContaining('Must be filled for withdrawals.'),
  });
  expect(column('Operation')).toMatchObject({ choices: ['Create', 'Update', 'Withdraw'], emphasised: true });
  expect(column('Language')?.choices).toEqual(['en', 'ar']);
  expect(column('Country')?.choices?.slice(0, 3)).toEqual(['ARE', 'SAU', 'BHR']);
  expect(column('Country')?.choices).toHaveLength(249);
  expect(column('Principal')).toMatchObject({ numberFormat: '#,##0.000', emphasised: true });
  expect(column('Phone')?.emphasised).toBe(true);
  expect(column('Due date')).toMatchObject({ emphasised: false, numberFormat: 'dd/mm/yyyy' });
  expect(column('Address type')?.emphasised).toBe(true);
});

test('a template has the chosen fields alone, in its own order, and is printed with its header', () => {
  const layout = templateLayout(
    made({ purpose: 'update', fields: ['paidAmount', 'accountId', 'phone1'] }),
    'empty',
  );
  expect(layout.columns.map(({ header, emphasised }) => [header, emphasised])).toEqual([
    ['Account ID', true],
    ['Phone', false],
    ['Paid amount', false],
  ]);
  expect(layout).toMatchObject({ asTable: true, landscape: true });
  expect(usual(plain, 'withdraw')).toEqual(['operation', 'accountId', 'subAccountId', 'withdrawalReason']);
});

test('an empty template has rows to fill, as text where it must stay text', () => {
  const { rows, columns } = templateLayout(made(), 'empty');
  expect(rows.length).toBe(50);
  expect(rows.flat().every((value: CellValue) => value === '')).toBe(true);
  const textColumns = columns.filter(({ numberFormat }) => numberFormat === '@');
  expect(textColumns.map(({ header }) => header)).toEqual(
    expect.arrayContaining(['Account ID', 'Sub-account ID', 'Phone', 'ID number']),
  );
  expect(columns.find(({ header }) => header === 'Loan type')?.choices).toBeUndefined();
});
