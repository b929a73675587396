import * as fc from 'fast-check';
import type { Operation } from '../../accounts/operation';
import { rowNumber } from '../../accounts/row-number';
import { totalsOf } from '../../accounts/check/totals';
import type { SentEarlier, StaysBehind } from '../../submission/eligibility';
import type { RowUnderWay } from '../../submission/wait-for-landing';
import { waitForLanding } from '../../submission/wait-for-landing';
import type { JudgedRow } from './ready-rows';
import { ReadyTally } from './ready-tally';

const maxRows = 3;

function judged(
  row: number,
  account: string,
  operation: Operation,
  why: StaysBehind | undefined,
  earlier: SentEarlier | undefined,
  underWay: boolean,
): JudgedRow {
  return {
    row: {
      row: rowNumber(row),
      key: { accountId: account, subAccountId: String(row) },
      operation,
      payload: { status: 2, accountId: account, principal: String(row), paidAmount: '0.25' },
      keyHash: '',
      contentHash: '',
    },
    why,
    earlier,
    underWay: underWay ? { accountId: account, subAccountId: String(row), operation } : undefined,
  };
}

const put = fc.record({
  row: fc.integer({ min: 2, max: 12 }),
  account: fc.constantFrom('A', 'B', 'C'),
  operation: fc.constantFrom<Operation>('create', 'update', 'withdraw'),
  why: fc.constantFrom<StaysBehind | undefined>(undefined, undefined, 'already-accepted', 'unconfirmed', 'landed', 'cannot-tell'),
  earlier: fc.constantFrom<SentEarlier | undefined>(undefined, 'rejected', 'changed'),
  ready: fc.boolean(),
  underWay: fc.boolean(),
}); // prettier-ignore

test('after any edits it says what is said of the rows at one look', () => {
  fc.assert(
    fc.property(fc.array(put, { maxLength: 60 }), (puts) => {
      const tally = new ReadyTally(maxRows);
      const now = new Map<number, JudgedRow>();
      const pending = new Map<number, RowUnderWay>();
      for (const { row, account, operation, why, earlier, ready, underWay } of puts) {
        const one = ready
          ? judged(row, account, operation, why, why === undefined ? earlier : undefined, underWay)
          : undefined;
        const sent = { accountId: account, subAccountId: String(row), operation };
        tally.put(rowNumber(row), one, underWay ? sent : undefined);
        tally.settle();
        pending.delete(row);
        if (one === undefined) now.delete(row);
        else now.set(row, one);
        if (one === undefined && underWay) pending.set(row, sent);
      }
      const all = [...now.values()];
      const because = (...reasons: readonly (StaysBehind | undefined)[]) =>
        all.filter(({ why }) => reasons.includes(why)).map(({ row }) => row);
      const underWay = [...all.flatMap((one) => one.underWay ?? []), ...pending.values()];
      const free = because(undefined);
      const { go } = waitForLanding(free, underWay, maxRows);
      const wasEarlier = (wanted: SentEarlier) => go.filter(({ row }) => now.get(row)?.earlier === wanted);
      expect([...tally.sendable.keys()].sort()).toEqual(go.map(({ row }) => row).sort());
      expect(tally.figures()).toEqual({
        sendable: go.length,
        totals: totalsOf(go),
        earlier: { rejected: totalsOf(wasEarlier('rejected')), changed: totalsOf(wasEarlier('changed')) },
        leftOut: {
          accepted: because('already-accepted', 'landed').length,
          unconfirmed: because('unconfirmed').length,
          cannotTell: because('cannot-tell').length,
          waiting: free.length - go.length,
        },
      });
    }),
  );
});
