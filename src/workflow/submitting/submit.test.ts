import type { Answer } from '../actions';
import type { TestDesk, TestDeskOptions } from '../desk.test-helper';
import { openDesk, until } from '../desk.test-helper';
import type { Row } from '../small-sheet.test-helper';
import { column, create, select, sheetOf, type } from '../small-sheet.test-helper';

jest.setTimeout(60_000);

let desk: TestDesk;
afterEach(() => desk.close());

async function opened(rows: readonly Row[], options: TestDeskOptions = {}): Promise<void> {
  desk = await openDesk(await sheetOf(rows), options);
  await desk.actions.check();
}

const outcomes = () => column(desk, 'Outcome');
const arrived = async () => (await desk.held()).arrived;
const yes = (over: Partial<Extract<Answer, { kind: 'submit' }>> = {}): Answer => ({
  kind: 'submit',
  typed: '1',
  lender: 'demo',
  ...over,
});

describe('before sending to Production', () => {
  test('the first time asks for the lender too, and says why; the next time does not', async () => {
    await opened([create('AC-1')], { environment: 'production' });
    desk.answerWith('confirm-submit', yes({ lender: 'noor' }));
    await desk.actions.submit();
    expect(desk.questions[0]).toMatchObject({ unusual: [{ code: 'first-here' }], lenderToType: 'demo' });
    expect(desk.state().notice?.message).toEqual({ key: 'submit.lender-wrong', params: { lender: 'demo' } });
    expect(await arrived()).toEqual([]);
    desk.answerWith('confirm-submit', yes());
    await desk.actions.submit();
    expect(await outcomes()).toEqual(['Accepted']);
    await type(desk, 'B2', 'AC-2');
    await desk.actions.check();
    await desk.actions.submit();
    expect(desk.questions[2]).toMatchObject({ unusual: [], lenderToType: undefined, toType: '1' });
  });

  test('a ledger that says something else holds the rows back until it is meant', async () => {
    await opened([create('AC-1')], { environment: 'production' });
    const ledger = { rows: 2, sum: '100.00', of: 'principal' } as const;
    desk.answerWith('confirm-submit', yes({ ledger }));
    await desk.actions.submit();
    expect(desk.state().notice?.message.key).toBe('submit.ledger-differs');
    expect(await arrived()).toEqual([]);
    desk.answerWith('confirm-submit', yes({ ledger, differsAgreed: true }));
    await desk.actions.submit();
    expect(await arrived()).toMatchObject([{ create: 1 }]);
  });

  test('rows that change while the question stands are not sent', async () => {
    await opened([create('AC-1')], { environment: 'production' });
    desk.answerWith('confirm-submit', async () => {
      await type(desk, 'G2', '999');
      return yes();
    });
    await desk.actions.submit();
    expect(desk.state().notice?.message.key).toBe('submit.rows-changed');
    expect(await arrived()).toEqual([]);
  });
});

describe('two panes', () => {
  test('a second pane on this machine is told, sends nothing, and turns no row', async () => {
    await opened([create('AC-1')]);
    const second = await desk.secondPane();
    await desk.beforeAnswer(desk.actions.submit, async () => {
      await second.actions.check();
      expect(await column(second, 'Outcome')).toEqual(['Sending']);
      expect(second.state().checked).toMatchObject({ sendable: 0, leftOut: { unconfirmed: 1 } });
      await second.actions.submit();
      expect(second.state().notice?.message.key).toBe('submit.busy-elsewhere');
      await second.actions.settle();
      expect(second.state().notice?.message.key).toBe('settle.nothing');
    });
    expect(await outcomes()).toEqual(['Accepted']);
    await second.actions.check();
    await second.actions.submit();
    expect(second.state().notice?.message.key).toBe('submit.nothing-left');
    expect(await arrived()).toMatchObject([{ create: 1 }]);
  });

  test('another person is told who is sending, and is free again when that has ended or has long been silent', async () => {
    await opened([create('AC-1'), create('AC-2')]);
    const other = await desk.elsewhere();
    await desk.beforeAnswer(desk.actions.submit, async () => {
      await type(other, 'B3', 'AC-3');
      await other.actions.check();
      expect(await column(other, 'Outcome')).toEqual(['Sending', 'Sending']);
      await other.actions.submit();
      expect(other.state().notice?.message).toEqual({
        key: 'submit.other-person',
        params: { who: 'demo@example.com', until: '10:15' },
      });
    });
    await other.actions.check();
    await other.actions.submit();
    expect(other.state().notice?.message.key).toBe('submit.accepted');
    expect(await arrived()).toMatchObject([{ create: 1 }, { create: 1 }, { create: 1 }]);
  });
});

describe('while it is sending', () => {
  test('rows that are inserted above move no outcome to another row', async () => {
    await opened([create('AC-1'), create('AC-2')]);
    await desk.beforeAnswer(desk.actions.submit, () =>
      desk.excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange('2:3').insert('Down');
        await context.sync();
      }),
    );
    expect(await outcomes()).toEqual(['', '', 'Accepted', 'Accepted']);
  });

  test('a row that is deleted is said to be gone, and does not go again from a copy', async () => {
    await opened([create('AC-1'), create('AC-2')]);
    await desk.beforeAnswer(desk.actions.submit, () =>
      desk.excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange('2:2').delete('Up');
        await context.sync();
      }),
    );
    expect(desk.state().notice?.message).toEqual({ key: 'rows.gone', params: { rows: 1 } });
    expect(await outcomes()).toEqual(['Accepted']);
    desk = await desk.openWorkbook(await sheetOf([create('AC-1')]));
    await desk.actions.check();
    expect(desk.state().checked).toMatchObject({ sendable: 0, leftOut: { accepted: 1 } });
  });
});

test('counts and totals are those of the selection when it is what will be sent', async () => {
  await opened([
    create('AC-1'),
    create('AC-2', { Principal: '250.50' }),
    create('AC-3', { 'Due date': 'soon' }),
  ]);
  await select(desk, 'A3:A4');
  await until(() => desk.state().selection.rows === 2);
  expect(desk.state().selection).toMatchObject({
    sendable: 1,
    figures: { errors: 1, held: 0, totals: { create: { rows: 1, principal: '250.5' } } },
  });
  await select(desk, 'A3');
  await until(() => desk.state().selection.rows === 1);
  expect(desk.state().selection).toMatchObject({ sendable: 1, figures: { errors: 0 } });
});

test('a ledger entered beside the totals goes into the receipt without a question, and asks where it differs', async () => {
  await opened([create('AC-1'), create('AC-2', { 'Due date': 'soon' })]);
  const differing = { rows: '2', of: 'principal', sum: '' } as const;
  desk.actions.enterLedger(differing);
  desk.answerWith('confirm-submit', yes({ ledger: { rows: 2, of: 'principal' } }));
  await desk.actions.submit();
  expect(desk.questions).toMatchObject([
    { kind: 'confirm-submit', ledger: differing, toType: undefined, stayBehind: { errors: 1 } },
  ]);
  expect(desk.state().notice?.message.key).toBe('submit.ledger-differs');
  expect(await arrived()).toEqual([]);

  desk.actions.enterLedger({ rows: '1', of: 'principal', sum: '100.00' });
  await desk.actions.submit();
  expect(desk.questions).toHaveLength(1);
  expect(await arrived()).toMatchObject([{ create: 1 }]);
  expect(desk.state().ledger).toEqual({ rows: '', of: 'paid', sum: '' });
  await desk.actions.openReceipt(desk.state().lastSubmission?.receipt ?? '');
  expect(desk.state().screen).toMatchObject({
    kind: 'receipt',
    receipt: { record: { ledger: { rows: 1, of: 'principal', sum: '100.00' } } },
  });
});

test('what stays behind of selected rows is said of those rows alone', async () => {
  const soon = { 'Due date': 'soon' };
  await opened([create('AC-1'), create('AC-2', soon), create('AC-3'), create('AC-4', soon)], {
    environment: 'production',
  });
  await select(desk, 'A2:A3');
  desk.answerWith('confirm-submit', yes());
  await desk.actions.submit();
  expect(desk.questions).toMatchObject([{ rows: 1, stayBehind: { errors: 1, held: 0 } }]);
});

describe('a session that ends in the middle', () => {
  test('the password once more, and the submission goes on where it stood', async () => {
    await opened([create('AC-1'), create('AC-2')]);
    await desk.expireTokens(true);
    let tries = 0;
    desk.answerWith('sign-in-again', () => {
      tries += 1;
      return { kind: 'password', password: tries === 1 ? 'wrong' : 'demo' };
    });
    await desk.actions.submit();
    expect(desk.questions).toMatchObject([
      { kind: 'sign-in-again', problem: undefined },
      { kind: 'sign-in-again', problem: { key: 'sign-in.refused' } },
    ]);
    expect(await outcomes()).toEqual(['Accepted', 'Accepted']);
    expect(desk.state().session.kind).toBe('signed-in');
  });

  test('a person who would rather not leaves every row Not sent', async () => {
    await opened([create('AC-1')]);
    await desk.expireTokens(true);
    desk.answerWith('sign-in-again', { kind: 'cancel' });
    await desk.actions.submit();
    expect(await outcomes()).toEqual(['Not sent']);
    expect(desk.state().session.kind).toBe('signed-out');
    expect(await arrived()).toEqual([]);
  });

  test('reading Command asks too, and begins anew', async () => {
    await opened([create('AC-1')]);
    await desk.actions.submit();
    await desk.process();
    await desk.expireTokens(true);
    desk.answerWith('sign-in-again', { kind: 'password', password: 'demo' });
    await desk.actions.reconcile();
    expect(await outcomes()).toEqual(['Landed']);
  });
});

describe('send again all the same', () => {
  test('rows accepted before go once more only on the person’s word, and no other row with them', async () => {
    await opened([create('AC-1'), create('AC-2'), create('AC-3')]);
    await select(desk, 'A2:A3');
    await desk.actions.submit();
    expect(await outcomes()).toEqual(['Accepted', 'Accepted', '']);
    desk.answerWith('confirm-submit', yes());
    await select(desk, 'A3:A4');
    await desk.actions.submitAgain();
    expect(desk.questions).toMatchObject([
      { rows: 1, again: { accepted: 1, landed: 0, different: 0, cannotTell: 0 }, toType: undefined },
    ]);
    expect(await arrived()).toMatchObject([
      { accountId: 'AC-1', create: 1 },
      { accountId: 'AC-2', create: 2 },
    ]);
    expect(desk.state().checked).toMatchObject({ sendable: 1, leftOut: { accepted: 2, cannotTell: 0 } });
  });

  test('an Unconfirmed row never goes, whoever insists', async () => {
    await opened([create('AC-1')]);
    await desk.fault({ drop: 'during', path: 'submit', times: 1 });
    await desk.actions.submit();
    await select(desk, 'A2');
    await desk.actions.submitAgain();
    expect(desk.state().notice?.message.key).toBe('resend.nothing');
    expect(await arrived()).toMatchObject([{ create: 1 }]);
  });
});
