import { memoryLocks } from '../../locks/memory-locks.test-helper';
import { webLocks } from '../../locks/web-locks';
import type { Session } from '../../ports/command-port';
import { readLearned } from '../../settings/learned';
import type { Desk } from '../desk';
import type { TestDesk } from '../desk.test-helper';
import { openDesk } from '../desk.test-helper';
import { column, create, sheetOf } from '../small-sheet.test-helper';
import type { Hold } from './lease';
import { holdWorkbook } from './lease';

jest.setTimeout(60_000);

describe('over a whole pane', () => {
  let desk: TestDesk;
  afterEach(() => desk.close());

  const rows = ['AC-1', 'AC-2', 'AC-3', 'AC-4'].map((account) => create(account));

  /** One row in each request, one request at a time. */
  function rowByRow(one: TestDesk): void {
    const { settings } = one.state();
    one.actions.saveSettings({ ...settings, batchMaxRows: 1, requestsInFlight: 1 });
  }

  async function doubled(): Promise<readonly string[]> {
    const { arrived } = await desk.held();
    return arrived.filter((one) => one.create !== 1).map(({ accountId }) => accountId);
  }

  test('the same rows in two workbooks of one machine are sent from one of them', async () => {
    desk = await openDesk(await sheetOf(rows));
    rowByRow(desk);
    await desk.actions.check();
    const other = await desk.openWorkbook(await sheetOf(rows));
    await desk.beforeAnswer(desk.actions.submit, async () => {
      await other.actions.check();
      await other.actions.submit();
      expect(other.state().notice?.message).toEqual({
        key: 'submit.busy-elsewhere',
        params: { with: 'lender' },
      });
    });
    await other.actions.check();
    expect(other.state().checked).toMatchObject({ sendable: 0, leftOut: { accepted: 4 } });
    expect((await desk.held()).arrived).toHaveLength(4);
    expect(await doubled()).toEqual([]);
  });

  test('who comes back to the question for the password after somebody else has sent the rest sends nothing more', async () => {
    desk = await openDesk(await sheetOf(rows));
    rowByRow(desk);
    await desk.actions.check();
    const other = await desk.elsewhere();
    desk.answerWith('sign-in-again', async () => {
      desk.later(20);
      await other.actions.check();
      await other.actions.submit();
      return { kind: 'password', password: 'demo' };
    });
    await desk.expireTokens(true);
    await desk.actions.submit();
    expect(desk.state().notice?.message).toEqual({ key: 'submit.lease-lost', params: {} });
    expect(await doubled()).toEqual([]);
    // The row that was on its way when the session ended was never taken.
    await desk.actions.check();
    await desk.actions.submit();
    expect((await desk.held()).arrived).toHaveLength(4);
    expect(await doubled()).toEqual([]);
    expect(await column(desk, 'Outcome')).toEqual(['Accepted', 'Accepted', 'Accepted', 'Accepted']);
  });

  test('a lease that is kept fresh outlasts a long question, and another person stays out', async () => {
    desk = await openDesk(await sheetOf(rows), { looksByItself: true });
    rowByRow(desk);
    await desk.actions.check();
    const other = await desk.elsewhere();
    desk.answerWith('sign-in-again', async () => {
      for (let turn = 0; turn < 4; turn += 1) {
        desk.later(5);
        await new Promise(setImmediate);
        await other.actions.check();
      }
      await other.actions.submit();
      expect(other.state().notice?.message.key).toBe('submit.other-person');
      return { kind: 'password', password: 'demo' };
    });
    await desk.expireTokens(true);
    await desk.actions.submit();
    expect(desk.state().notice?.message.key).toBe('submit.accepted');
    expect((await desk.held()).arrived).toHaveLength(4);
    expect(await doubled()).toEqual([]);
  });
});

describe('by itself', () => {
  /** A workbook whose reading and writing the test lets through one by one. */
  async function held() {
    let kept: unknown;
    let minute = 0;
    let onTimer: (() => void) | undefined;
    const waiting: (() => void)[] = [];
    const later = () => new Promise<void>((resolve) => waiting.push(resolve));
    let slow = false;
    let refuses = false;
    const workbook = {
      facts: () => Promise.resolve({ workbookId: 'W' }),
      readSetting: async () => {
        const seen = kept;
        if (slow) await later();
        return seen;
      },
      writeSetting: (_: string, value: unknown) => {
        if (refuses) return Promise.reject(new Error('somebody types in a cell'));
        kept = value;
        return Promise.resolve();
      },
    };
    const clock = {
      now: () => `2026-11-22T10:${String(minute).padStart(2, '0')}:00+04:00`,
      minutesSince: (instant: string) => minute - Number(instant.slice(14, 16)),
      after: (_: number, run: () => void) => {
        onTimer = run;
        return () => {
          onTimer = undefined;
        };
      },
    };
    const ports = {
      workbook,
      clock,
      locks: webLocks(memoryLocks().page().manager),
      log: { note: () => undefined },
      settings: { loadLearned: () => ({ ...readLearned(undefined), machine: 'M' }) },
    };
    const session = { lender: 'demo', environment: 'staging', email: 'a@example.com' } as Session;
    const hold = (await holdWorkbook({ ports, holding: false } as unknown as Desk, session)) as Hold;
    expect(await hold.lease()).toBeUndefined();
    return {
      hold,
      kept: () => kept,
      timer: () => onTimer,
      at: (minutes: number) => void (minute = minutes),
      slowly: (on: boolean) => void (slow = on),
      refuse: (on: boolean) => void (refuses = on),
      letThrough: () => {
        for (const go of waiting.splice(0)) go();
      },
    };
  }

  test('two looks at once do not take their own lease for another’s', async () => {
    const { hold, at, slowly, letThrough } = await held();
    at(5);
    slowly(true);
    const looks = [hold.renew(), hold.stillOurs()];
    letThrough();
    await Promise.all(looks);
    expect(hold.lost.aborted).toBe(false);
  });

  test('what could not be written is tried again, and is not another’s', async () => {
    const { hold, at, refuse } = await held();
    at(5);
    refuse(true);
    await expect(hold.stillOurs()).rejects.toThrow('somebody types');
    refuse(false);
    at(6);
    await hold.stillOurs();
    expect(hold.lost.aborted).toBe(false);
  });

  test('a look that is under way at the end leaves no lease behind and comes no more', async () => {
    const { hold, at, slowly, letThrough, kept, timer } = await held();
    at(5);
    slowly(true);
    timer()?.();
    const released = hold.release();
    slowly(false);
    letThrough();
    await released;
    await new Promise(setImmediate);
    expect([kept(), timer()]).toEqual([undefined, undefined]);
  });
});
