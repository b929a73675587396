import { columnIndex } from '../accounts/column-index';
import type { Issue, IssueCode, IssueParams } from '../accounts/issue';
import { rowNumber } from '../accounts/row-number';
import { issueDash, issueMarks } from '../ports/issue-marks';
import { issueGroupSentence, issueSentence } from './issue-words';

const samples: { readonly [Code in IssueCode]: readonly IssueParams[Code][] } = {
  'required-blank': [{ field: 'dateDue' }],
  'excel-error': [{ value: '#N/A' }],
  'text-unusable': [{ reason: 'too-long' }, { reason: 'control-characters' }, { reason: 'boolean' }],
  'operation-unknown': [{ value: 'delete' }],
  'identifier-number': [
    { value: '412', intact: true },
    { value: '7.84E+14', intact: false },
  ],
  'identifier-edges': [{ value: ' AC-1' }],
  'date-no-such-day': [{ value: '31/02/2026' }],
  'date-format': [{ value: '2026-02-03', reading: '03/02/2026' }, { value: 'soon' }],
  'date-two-ways': [{ value: '3/4/26', dayFirst: '03/04/2026', monthFirst: '04/03/2026' }],
  'date-serial': [{ value: '46096', reading: '15/03/2026' }, { value: '12' }],
  'date-out-of-range': [{ value: '01/01/1026', from: '01/01/1990', to: '31/12/2100' }],
  'date-in-future': [{ value: '01/01/2099' }],
  'country-unknown': [{ value: 'UAE', code: 'ARE' }, { value: 'XX' }],
  'amount-not-a-number': [{ value: '1,250.50', reading: '1250.50' }, { value: 'abc' }],
  'amount-negative': [{ value: '-5' }],
  'amount-decimals': [{ value: '1.234', allowed: 2, currency: 'AED' }],
  'choice-unknown': [{ value: 'x', choices: ['male', 'female'] }],
  'phone-unusable': [{ value: '00971501234567', reading: '+971501234567' }, { value: '123' }],
  'email-unusable': [{ value: 'a@' }],
  'duplicate-row': [
    { accountId: 'AC-1', subAccountId: '2', otherRows: 1 },
    { accountId: 'AC-1', subAccountId: '', otherRows: 3 },
  ],
  'account-mixed-levels': [{ accountId: 'AC-1' }],
  'account-created-and-withdrawn': [{ accountId: 'AC-1' }],
  'paid-above-total': [{ paid: '1500', total: '1000' }],
  'waits-for-sibling': [
    { accountId: 'AC-0412', siblingSubAccountId: '2' },
    { accountId: 'AC-0412', siblingSubAccountId: '' },
  ],
};

function issueOf<Code extends IssueCode>(code: Code, params: IssueParams[Code]): Issue {
  return {
    code, params, severity: 'error', row: rowNumber(14), column: columnIndex(3), field: 'dateDue', cause: code,
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

describe('issueSentence', () => {
  it('lets no value bring an issue mark, a second line or a novel into the sheet', () => {
    const value = `${issueMarks.error} Phone ${issueDash}\n${'long '.repeat(100)}`;
    const sentence = issueSentence('en', issueOf('date-no-such-day', { value }));
    expect(sentence).not.toContain(issueMarks.error);
    expect(sentence).not.toContain('\n');
    expect(sentence.length).toBeLessThan(160);
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
