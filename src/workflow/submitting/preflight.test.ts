import { rowNumber } from '../../accounts/row-number';
import type { Answer } from '../actions';
import type { TestDesk } from '../desk.test-helper';
import { until } from '../desk.test-helper';
import { column, create, select, type, update } from '../small-sheet.test-helper';
import { confirmed, file, lastReceipt, monthLater, paid, paidInCommand } from './preflight.test-helper';
import type { QuestionOfKind } from '../question';

jest.setTimeout(60_000);

let desk: TestDesk;
afterEach(() => desk.close());

/** Without the column nothing was ever sent. */
const outcomes = async () => (await column(desk, 'Outcome')).map((outcome) => outcome ?? '');

const asked = () =>
  desk.questions.filter((question): question is QuestionOfKind<'preflight'> => question.kind === 'preflight');
const groupsAsked = () =>
  asked().map(({ groups }) => Object.fromEntries(groups.map(({ group, rows }) => [group, rows])));
const decide = (
  decisions: Extract<Answer, { kind: 'preflight' }>['decisions'],
  rows: Extract<Answer, { kind: 'preflight' }>['rows'] = [],
) => {
  desk.answerWith('preflight', { kind: 'preflight', decisions, rows });
};
describe('a payments file', () => {
  test('nothing wrong is sent: what would fall stays behind unless the person says otherwise', async () => {
    desk = await monthLater(paid, file);
    await desk.actions.readCommand();
    expect(desk.state().commandRead?.old).toBe(false);
    decide({});
    await desk.actions.submit();
    expect(groupsAsked()).toEqual([{ 'paid-zero': 1, 'paid-falls': 2 }]);
    expect(asked()[0]?.groups[1]).toMatchObject({
      choices: ['leave', 'reversal', 'add'],
      examples: [
        { row: 2, key: { accountId: 'Single' }, figures: { command: '300.00', sheet: '50.00' } },
        { row: 3, key: { accountId: 'Bounced' }, figures: { command: '500.00', sheet: '400.00' } },
      ],
    });
    expect(await outcomes()).toEqual(['', '', '', 'Accepted']);
    expect(desk.state().notice?.message).toMatchObject({
      key: 'submit.accepted',
      params: { rows: 1, held: 3 },
    });
    await desk.process();
    expect(await paidInCommand(desk)).toEqual({
      Single: 30_000,
      Bounced: 50_000,
      Lookup: 25_000,
      Right: 18_000,
    });
  });

  test('each way out does what it says, row by row, and the receipt names it', async () => {
    desk = await monthLater(paid, file);
    await desk.actions.readCommand();
    const [single, bounced] = [rowNumber(2), rowNumber(3)];
    decide({ 'paid-zero': 'leave', 'paid-falls': 'leave' }, [
      { group: 'paid-falls', row: single, decision: 'add' },
      { group: 'paid-falls', row: bounced, decision: 'reversal' },
    ]);
    await desk.actions.submit();
    expect(desk.questions.map(({ kind }) => kind)).toEqual(['preflight', 'preview-fixes']);
    expect(desk.questions[1]).toMatchObject({ examples: [{ row: 2, before: '50', after: '350.00' }] });
    expect(await column(desk, 'Paid amount')).toEqual([350, '400', '0', '180']);
    expect(await outcomes()).toEqual(['Accepted', 'Accepted', '', 'Accepted']);
    await desk.process();
    expect(await paidInCommand(desk)).toEqual({
      Single: 35_000,
      Bounced: 40_000,
      Lookup: 25_000,
      Right: 18_000,
    });
    expect((await lastReceipt(desk))?.preflight).toEqual([
      { group: 'paid-falls', decision: 'add', rows: 1 },
      { group: 'paid-zero', decision: 'leave', rows: 1 },
      { group: 'paid-falls', decision: 'reversal', rows: 1 },
    ]);
  });

  test('a cell that was changed can be put back, and a preview that is not wanted changes nothing', async () => {
    desk = await monthLater(paid, file);
    await desk.actions.readCommand();
    decide({ 'paid-falls': 'add' });
    let previews = 0;
    desk.answerWith('preview-fixes', () => {
      previews += 1;
      decide({});
      return { kind: 'cancel' };
    });
    await desk.actions.submit();
    expect([previews, await column(desk, 'Paid amount')]).toEqual([1, ['50', '400', '0', '180']]);
    expect(await outcomes()).toEqual(['', '', '', 'Accepted']);
    decide({ 'paid-falls': 'add' });
    desk.answerWith('preview-fixes', { kind: 'apply-fixes' });
    await desk.actions.submit();
    expect(await column(desk, 'Paid amount')).toEqual([350, 900, '0', '180']);
    await desk.actions.undoFixes();
    expect(await column(desk, 'Paid amount')).toEqual(['50', '400', '0', '180']);
  });

  test('Cancel sends nothing, and rows that change while the question stands are not sent', async () => {
    desk = await monthLater(paid, file);
    await desk.actions.readCommand();
    desk.answerWith('preflight', { kind: 'cancel' });
    await desk.actions.submit();
    expect(await outcomes()).toEqual(['', '', '', '']);
    desk.answerWith('preflight', async () => {
      await type(desk, 'H5', '1');
      return { kind: 'preflight', decisions: {}, rows: [] };
    });
    await desk.actions.submit();
    expect(desk.state().notice?.message.key).toBe('submit.rows-changed');
    await desk.process();
    expect(await paidInCommand(desk)).toEqual({
      Single: 30_000,
      Bounced: 50_000,
      Lookup: 25_000,
      Right: 10_000,
    });
  });

  test('where every row waits for a word, nothing goes and that is said', async () => {
    desk = await monthLater(paid, file);
    await desk.actions.readCommand();
    decide({});
    await select(desk, 'A2:A4');
    await desk.actions.submit();
    expect(desk.state().notice?.message).toEqual({ key: 'preflight.all-held', params: { rows: 3 } });
    expect(await outcomes()).toEqual(['', '', '', '']);
  });
});

test('a create of what is there becomes an update where the person says so; the rest stays or goes as told', async () => {
  desk = await monthLater({ There: '0', Left: '0' }, [
    create('There', { Principal: '1000', 'Paid amount': '80' }),
    update('Nowhere', '10'),
    update('NowhereElse', '10'),
    create('New'),
  ]);
  await desk.actions.readCommand();
  decide({ 'create-exists': 'update-instead', 'update-absent': 'leave' }, [
    { group: 'update-absent', row: rowNumber(3), decision: 'send' },
  ]);
  await desk.actions.submit();
  expect(groupsAsked()).toEqual([{ 'create-exists': 1, 'update-absent': 2 }]);
  expect(await column(desk, 'Operation')).toEqual(['Update', 'Update', 'Update', 'Create']);
  expect(await outcomes()).toEqual(['Accepted', 'Accepted', '', 'Accepted']);
  await desk.process();
  expect(await paidInCommand(desk)).toEqual({ There: 8_000, Left: 0, New: 0 });
});

describe('Command not read, or long ago', () => {
  test('the pane says so and nothing is asked; reading first goes on to what it found', async () => {
    desk = await monthLater(paid, file, { environment: 'production' });
    expect(desk.state().commandRead).toBeUndefined();
    let confirmations = 0;
    desk.answerWith('confirm-submit', (question) => {
      confirmations += 1;
      return confirmations === 1 ? { kind: 'read-command' } : confirmed(question);
    });
    decide({});
    await desk.actions.submit();
    expect(desk.questions.map(({ kind }) => kind)).toEqual(['confirm-submit', 'preflight', 'confirm-submit']);
    expect(desk.questions[0]).toMatchObject({ rows: 4, command: undefined });
    expect(desk.questions[2]).toMatchObject({
      rows: 1,
      stayBehind: { heldByWord: 3 },
      command: { asOf: '2026-11-22 10:10:00 +04:00', old: false },
    });
    expect(await outcomes()).toEqual(['', '', '', 'Accepted']);
  });

  test('where the lender wants it, nothing goes to Production before Command was read within a day', async () => {
    desk = await monthLater(paid, file, { environment: 'production' });
    const { settings } = desk.state();
    desk.actions.saveSettings({ ...settings, policy: { ...settings.policy, compulsoryPreflight: true } });
    await desk.actions.check();
    desk.answerWith('read-command', { kind: 'cancel' });
    await desk.actions.submit();
    expect(await outcomes()).toEqual(['', '', '', '']);
    desk.answerWith('read-command', { kind: 'read-command' });
    decide({});
    await desk.actions.submit();
    expect(await outcomes()).toEqual(['', '', '', 'Accepted']);
    expect(desk.questions.map(({ kind }) => kind)).toEqual([
      'read-command',
      'read-command',
      'preflight',
      'confirm-submit',
    ]);
    desk.later(25 * 60);
    desk.questions.length = 0;
    desk.answerWith('read-command', { kind: 'cancel' });
    await desk.actions.submit();
    expect(desk.questions).toMatchObject([{ kind: 'read-command', command: { old: true } }]);
    expect(desk.state().commandRead).toMatchObject({ old: true });
  });

  test('reading can be cancelled, and then nothing is sent', async () => {
    desk = await monthLater(paid, file, { environment: 'production' });
    desk.answerWith('confirm-submit', () => {
      void until(() => desk.state().work.kind === 'reconciling').then(desk.actions.cancel);
      return { kind: 'read-command' };
    });
    await desk.actions.submit();
    expect(desk.state().notice?.message.key).toBe('work.cancelled');
    expect([desk.state().commandRead, await outcomes()]).toEqual([undefined, ['', '', '', '']]);
  });

  test('a walk that fails sends nothing', async () => {
    desk = await monthLater(paid, file, { environment: 'production' });
    desk.answerWith('confirm-submit', { kind: 'read-command' });
    await desk.fault({ drop: 'during', path: 'exports', times: 20 });
    await desk.actions.submit();
    expect(desk.state().notice?.message.key).toBe('reconcile.no-answer');
    expect(await outcomes()).toEqual(['', '', '', '']);
  });
});
