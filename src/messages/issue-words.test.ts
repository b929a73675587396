import { columnIndex } from '../accounts/column-index';
import type { Issue, IssueCode, IssueParams } from '../accounts/issue';
import { rowNumber } from '../accounts/row-number';
import { issueDash, issueMarks } from '../ports/issue-marks';
import { issueGroupSentence, issueSentence } from './issue-words';

const samples: { readonly [Code in IssueCode]: readonly IssueParams[Code][] } = {
  'required-blank': [{ field: 'dateDue' }, { field: 'dateDue', noColumn: true }],
  'excel-error': [{ value: '#N/A' }],
  'text-unusable': [{ reason: 'too-long' }, { reason: 'control-characters' }, { reason: 'boolean' }],
  'last-name-missing': [{ value: 'Mariam' }],
  'operation-unknown': [{ value: 'delete' }],
  'identifier-number': [
    { value: '412', intact: true },
    { value: '7.84E+14', intact: false },
  ],
  'identifier-look-alikes': [{ value: 'АС-1', reading: 'AC-1' }],
  'identity-doubtful': [
    { value: '784-1990-1234567-1', country: 'AE', reason: 'check-digit' },
    { value: '123', country: 'SA', reason: 'shape' },
  ],
  'text-misread': [{ value: 'Ù…Ø±ÙŠÙ…', reading: 'مريم' }, { value: '????' }],
  'identifier-edges': [{ value: ' AC-1' }],
  'date-no-such-day': [{ value: '31/02/2026' }],
  'date-format': [{ value: '2026-02-03', reading: '03/02/2026' }, { value: 'soon' }],
  'date-time': [{ value: '15/03/2026 10:30', reading: '15/03/2026' }],
  'date-hijri': [{ value: '1400/7/1', hijri: '01/07/1400', reading: '16/05/1980' }],
  'date-two-ways': [
    { value: '3/4/26', readings: ['03/04/2026', '04/03/2026'] },
    { value: '3/4/26', readings: ['03/04/2026', '04/03/2026'], mixed: true },
    { value: '20/03/26', readings: ['20/03/2026', '26/03/2020'] },
    { value: '5/7/1447', readings: ['25/12/2025', '29/10/2025'], hijri: 'date' },
    { value: '15/07/47', readings: ['15/07/2047'], hijri: 'year' },
  ],
  'date-order': [
    { value: '3/4/2026', reading: '03/04/2026', order: 'day-first', evidence: 1 },
    { value: '3/4/2026', reading: '04/03/2026', order: 'month-first', evidence: 20 },
    { value: '05/07/1447', reading: '29/10/2025', hijri: '07/05/1447', order: 'month-first', evidence: 2 },
  ],
  'date-maybe-swapped': [
    { value: '03/04/2026', reading: '04/03/2026', evidence: 1, sure: 'possible' },
    { value: '03/04/2026', reading: '04/03/2026', evidence: 50, sure: 'likely' },
  ],
  'date-serial': [{ value: '46096', reading: '15/03/2026' }, { value: '12' }],
  'date-out-of-range': [{ value: '01/01/1026', from: '01/01/1990', to: '31/12/2100' }],
  'date-in-future': [{ value: '01/01/2099' }],
  'date-old': [{ value: '01/01/2010', years: 10 }],
  'birth-date-placeholder': [{ value: '01/01/1970' }],
  'birth-date-minor': [{ value: '01/01/2015' }],
  'country-unknown': [{ value: 'UAE', code: 'ARE' }, { value: 'XX' }],
  'amount-shown-otherwise': [
    { value: '46096', shown: 'day' },
    { value: '0.75', shown: 'percent' },
  ],
  'amount-not-a-number': [{ value: '1,250.50', reading: '1250.50' }, { value: 'abc' }],
  'amount-negative': [{ value: '-5' }],
  'amount-decimals': [
    { value: '1.234', allowed: 2, currency: 'AED' },
    { value: '333.333333333333', allowed: 2, currency: 'AED', reading: '333.34' },
  ],
  'currency-other': [{ value: 'USD', currency: 'AED' }],
  'choice-unknown': [{ value: 'x', choices: ['male', 'female'] }],
  'loan-type-unlisted': [{ value: '9', choices: ['3 (Personal finance)', '4 (Car loan)'] }],
  'phone-unusable': [{ value: '00971501234567', reading: '+971501234567' }, { value: '123' }],
  'phone-local': [
    { value: '0501234567', reading: '+971501234567', country: 'AE', elsewhere: ['+966501234567'] },
    { value: '01001234567', reading: '+201001234567', country: 'EG', elsewhere: [] },
  ],
  'phone-elsewhere': [{ value: '0501234567', readings: ['+971501234567', '+966501234567'] }],
  'phone-range-unknown': [{ value: '+966211234567' }],
  'email-unusable': [{ value: 'a@' }, { value: 'mariam@gmial.com', reading: 'mariam@gmail.com' }],
  'contact-several': [
    { value: '0501234567 / 0551234567', count: 2, reading: '+971501234567' },
    { value: '12345678/12345678', count: 2 },
  ],
  'contact-placeholder': [{ value: '0500000000' }],
  'contact-shared': [{ value: '+971501234567', debtors: 41 }],
  'contact-missing': [{ contacts: 2 }],
  'duplicate-row': [
    { accountId: 'AC-1', subAccountId: '2', otherRows: 1, alike: 'same' },
    { accountId: 'AC-1', subAccountId: '', otherRows: 3, alike: 'payments' },
    { accountId: 'AC-1', subAccountId: '2', otherRows: 1, alike: 'payments', together: '350.50' },
    { accountId: 'AC-1', subAccountId: '2', otherRows: 1, alike: 'joint' },
    { accountId: 'AC-1', subAccountId: '2', otherRows: 2, alike: 'different' },
  ],
  'account-debtors-differ': [
    { accountId: 'AC-1', siblingSubAccountId: '2' },
    { accountId: 'AC-1', siblingSubAccountId: '' },
  ],
  'zero-balance': [{ accountId: 'AC-1' }],
  'credit-balance': [{ paid: '1500.00', total: '1000.00' }],
  'sub-accounts-repeat': [{ subAccountId: '1', rows: 4000 }],
  'payments-not-totals': [{ value: '100.00' }, { value: '100.00', known: '300.00', together: '400.00' }],
  'account-mixed-levels': [{ accountId: 'AC-1' }],
  'account-created-and-withdrawn': [{ accountId: 'AC-1' }],
  'paid-above-total': [{ paid: '1500', total: '1000' }],
  'waits-for-sibling': [
    { accountId: 'AC-0412', siblingSubAccountId: '2' },
    { accountId: 'AC-0412', siblingSubAccountId: '' },
  ],
};

function issueOf<Code extends IssueCode>(code: Code, params: IssueParams[Code], row = 14): Issue {
  return {
    code, params, severity: 'error', row: rowNumber(row), column: columnIndex(3), field: 'dateDue', cause: code,
  } as unknown as Issue; // prettier-ignore
}

const all = (Object.keys(samples) as IssueCode[]).flatMap((code) =>
  samples[code].map((params) => issueOf(code, params as never)),
);

describe.each(['en', 'ar'] as const)('issues in %s', (language) => {
  it.each(all.map((issue) => [issue.code, issue] as const))('%s', (_, issue) => {
    for (const sentence of [
      issueSentence(language, issue),
      issueGroupSentence(language, { sample: issue, count: 38 }),
    ]) {
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|\$\{|#(?!N\/A)|[ ]{2}/);
    }
  });
});

/** Rows are sorted, filtered and inserted; the row that an issue names must still be the same one then. */
it.each(['en', 'ar'] as const)('no issue names a row by its number, in %s', (language) => {
  for (const code of Object.keys(samples) as IssueCode[])
    for (const params of samples[code]) {
      const [one, other] = [14, 8_231].map((row) => {
        const issue = issueOf(code, params as never, row);
        return [issueSentence(language, issue), issueGroupSentence(language, { sample: issue, count: 38 })];
      });
      expect(other).toEqual(one);
    }
});

describe('issueSentence', () => {
  it('says of a Hijri date which day of ours each reading is', () => {
    const order = { order: 'month-first', evidence: 2 } as const;
    const [twoWays, byColumn] = [
      issueOf('date-two-ways', {
        value: '5/7/1447',
        readings: ['25/12/2025', '29/10/2025'],
        hijri: 'date',
      }),
      issueOf('date-order', { value: '05/07/1447', reading: '29/10/2025', hijri: '07/05/1447', ...order }),
    ];
    expect(issueSentence('en', twoWays)).toBe(
      '“5/7/1447” is a Hijri date and can be read as 25/12/2025 or 29/10/2025 (dd/mm/yyyy). Nothing in this column decides; type it as dd/mm/yyyy.',
    );
    expect(issueSentence('en', byColumn)).toBe(
      '“05/07/1447” means 07/05/1447 of the Hijri calendar, which is 29/10/2025: 2 or more other dates in this column have the month first, and none the other way.',
    );
  });

  it('lets no value bring an issue mark, a second line or a novel into the sheet', () => {
    const value = `${issueMarks.error} Phone ${issueDash}\n${'long '.repeat(100)}`;
    const sentence = issueSentence('en', issueOf('date-no-such-day', { value }));
    expect(sentence).not.toContain(issueMarks.error);
    expect(sentence).not.toContain('\n');
    expect(sentence.length).toBeLessThan(160);
  });
});

describe('a field that the sheet has no column for', () => {
  it('is named, and not the one at whose cell it is said', () => {
    const sample = {
      ...issueOf('required-blank', { field: 'withdrawalReason', noColumn: true }),
      field: 'accountId',
    } as Issue;
    expect(issueSentence('en', sample)).toMatch(/^The sheet has no column for Withdrawal reason,/);
    expect(issueGroupSentence('ar', { sample, count: 2 })).toContain('سبب السحب');
    expect(issueGroupSentence('en', { sample, count: 2 })).not.toContain('Account ID');
  });
});

describe('a loan type that the lender does not list', () => {
  it.each(['en', 'ar'] as const)('is said to be sent, in %s', (language) => {
    const sample = issueOf('loan-type-unlisted', { value: '9', choices: ['3 (Car loan)'] });
    const said = [issueSentence(language, sample), issueGroupSentence(language, { sample, count: 2 })];
    for (const sentence of said) expect(sentence).toMatch(/is sent as it is|سيُرسل كما هو/);
  });
});

describe('issueGroupSentence', () => {
  it('says how many and what is meant', () => {
    const sample = issueOf('country-unknown', { value: 'UAE', code: 'ARE' });
    expect(issueGroupSentence('en', { sample, count: 38 })).toBe(
      '38 × UAE is not an ISO country code; ARE is meant.',
    );
  });
});
