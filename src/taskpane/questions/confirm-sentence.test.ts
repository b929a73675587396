import type { ControlTotal } from '../../accounts/check/check-result';
import { confirmSentence } from './confirm-sentence';
import type { QuestionOfKind } from '../../workflow/question';

const none: ControlTotal = { rows: 0, principal: '0', interest: '0', fees: '0', paid: '0', balance: '0' };

function question(over: Partial<QuestionOfKind<'confirm-submit'>>): QuestionOfKind<'confirm-submit'> {
  return {
    kind: 'confirm-submit', environment: 'production', lender: 'Noor KSA', currency: 'SAR', rows: 488,
    totals: { create: none, update: { ...none, rows: 488, paid: '61240.50' }, withdraw: none },
    ledger: { rows: '', of: 'paid', sum: '' }, stayBehind: { errors: 0, held: 0, parts: 0, heldByWord: 0, leftOut: { accepted: 0, unconfirmed: 0, cannotTell: 0, waiting: 0 } },
    again: undefined, unusual: [], toType: '488', lenderToType: undefined, command: undefined, ...over,
  }; // prettier-ignore
}

describe('confirmSentence', () => {
  it('says for Production what is sent, the sum, and what to type', () => {
    expect(confirmSentence('en', question({}))).toBe(
      'You are sending 488 updates to PRODUCTION for Noor KSA. Total paid is SAR\u00a061,240.50. This cannot be undone, only corrected. Type 488.',
    );
    expect(confirmSentence('ar', question({}))).toContain('PRODUCTION');
  });

  it('names every operation, and adds what they paid exactly', () => {
    const totals = {
      create: { ...none, rows: 1, paid: '0.10' },
      update: { ...none, rows: 2, paid: '0.2' },
      withdraw: { ...none, rows: 3 },
    };
    expect(confirmSentence('en', question({ totals }))).toMatch(
      /^You are sending 1 new row, 2 updates and 3 withdrawals to PRODUCTION .* Total paid is SAR\u00a00\.30\./,
    );
  });

  it('is short where nothing real happens', () => {
    expect(confirmSentence('en', question({ environment: 'staging', toType: undefined }))).toBe(
      'You are sending 488 updates to Staging for Noor KSA.',
    );
  });
});
