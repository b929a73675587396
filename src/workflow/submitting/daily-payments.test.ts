import { rowNumber } from '../../accounts/row-number';
import type { Answer } from '../actions';
import type { TestDesk } from '../desk.test-helper';
import { column, personAt, select, update } from '../small-sheet.test-helper';
import { file, lastReceipt, monthLater, paid, paidInCommand } from './preflight.test-helper';

jest.setTimeout(60_000);

type Decisions = Extract<Answer, { kind: 'preflight' }>;

/** What was paid to date, in fils: 30 accounts, none of them paid in full. */
const before = Array.from({ length: 30 }, (_, at) => 12_345 + 1_007 * at);
const name = (at: number) => `AC-${String(at)}`;
const text = (fils: number) => `${String(Math.floor(fils / 100))}.${String(fils % 100).padStart(2, '0')}`;
const byName = (fils: readonly number[]) => Object.fromEntries(fils.map((one, at) => [name(at), one]));

/** Rows whose payment of the day stands there instead of the total; one cheque that bounced; one lookup that found nothing. */
const singles = [3, 8, 14, 21];
const bounced = 5;
const failed = 17;
const payment = (at: number) => 1_999 + 3 * at;

/** What the day's file says, in fils; the other accounts paid something, and say their total. */
function says(at: number): number {
  if (at === failed) return 0;
  if (at === bounced) return (before[at] ?? 0) - 4_321;
  return singles.includes(at) ? payment(at) : (before[at] ?? 0) + payment(at);
}

let desk: TestDesk;
afterEach(() => desk.close());

async function openDay(): Promise<void> {
  desk = await monthLater(
    Object.fromEntries(before.map((fils, at) => [name(at), text(fils)])),
    before.map((_, at) => update(name(at), text(says(at)))),
  );
  await desk.actions.readCommand();
}

const decide = (decisions: Decisions['decisions'], rows: Decisions['rows'] = []) => {
  desk.answerWith('preflight', { kind: 'preflight', decisions, rows });
};
const found = () =>
  Object.fromEntries(
    [...(desk.state().checked?.againstCommand?.groups ?? [])].map(([group, findings]) => [
      group,
      findings.map(({ key }) => key.accountId),
    ]),
  );

test('a day of payments: what is wrong is found at Check, and none of it is sent without a word', async () => {
  await openDay();
  expect(found()).toEqual({
    'paid-zero': [name(failed)],
    'paid-falls': [3, bounced, 8, 14, 21].map(name),
  });
  decide({});
  await desk.actions.submit();
  expect(desk.state().notice?.message).toMatchObject({
    key: 'submit.accepted',
    params: { rows: 24, held: 6 },
  });
  await desk.process();
  // What stayed behind is in Command as it was.
  const kept = [...singles, bounced, failed];
  expect(await paidInCommand(desk)).toEqual(
    byName(before.map((fils, at) => (kept.includes(at) ? fils : says(at)))),
  );
  expect((await column(desk, 'Outcome')).filter((outcome) => outcome === 'Accepted')).toHaveLength(24);
});

test('after the person has spoken, every total in Command is right to the fils, and the receipt names the reversal', async () => {
  await openDay();
  decide({ 'paid-zero': 'leave', 'paid-falls': 'add' }, [
    { group: 'paid-falls', row: rowNumber(2 + bounced), decision: 'reversal' },
  ]);
  await desk.actions.submit();
  await desk.process();
  expect(await paidInCommand(desk)).toEqual(
    byName(
      before.map((fils, at) => {
        if (at === failed) return fils;
        return singles.includes(at) ? fils + payment(at) : says(at);
      }),
    ),
  );
  expect((await lastReceipt(desk))?.preflight).toEqual([
    { group: 'paid-falls', decision: 'add', rows: 4 },
    { group: 'paid-zero', decision: 'leave', rows: 1 },
    { group: 'paid-falls', decision: 'reversal', rows: 1 },
  ]);

  // The lookup is mended by hand, and the rest went: one row is left to send.
  await desk.actions.fixFindings('paid-zero', undefined);
  expect(found()).toEqual({});
  expect((await column(desk, 'Paid amount'))[failed]).toBe((before[failed] ?? 0) / 100);
});

test('a formula is left alone: its row is asked about again, and no receipt says that it was corrected', async () => {
  desk = await monthLater(paid, file);
  const { id } = desk.excel.workbook.sheet('Data');
  personAt(desk).type(id, 1, 7, '=40+10');
  await desk.actions.readCommand();
  let asks = 0;
  desk.answerWith('preflight', () => {
    asks += 1;
    return { kind: 'preflight', decisions: asks === 1 ? { 'paid-falls': 'add' } : {}, rows: [] };
  });
  await select(desk, 'A2:A3');
  await desk.actions.submit();
  expect([asks, desk.questions.filter(({ kind }) => kind === 'preflight').length]).toEqual([2, 2]);
  expect(await column(desk, 'Paid amount')).toEqual([50, 900, '0', '180']);
  expect(await column(desk, 'Outcome')).toEqual(['', 'Accepted', '', '']);
  expect((await lastReceipt(desk))?.preflight).toEqual([
    { group: 'paid-falls', decision: 'add', rows: 1 },
    { group: 'paid-falls', decision: 'leave', rows: 1 },
  ]);
});
