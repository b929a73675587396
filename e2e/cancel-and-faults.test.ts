import { saveCopy, type SavedSheet } from './support/saved-copy';
import { openSandbox, type OpenSandbox } from './support/sandbox';
import { arrivedRows, fault, noFaults, processAll, type Arrived } from './support/stand-in';
import {
  changeSetting,
  checkSheet,
  chooseMore,
  patience,
  said,
  signIn,
  submitRows,
  trySignIn,
} from './support/steps';

jest.setTimeout(240_000);

const keyOf = (row: SavedSheet['rows'][number]): string =>
  `${row.text('Account ID')} ${row.text('Sub-account ID')}`;
const keyOfArrived = (it: Arrived): string => `${it.accountId} ${it.subAccountId ?? ''}`;

/** Keys of the rows whose Outcome is one of these words, in order. */
function withOutcome({ rows }: SavedSheet, ...words: readonly string[]): string[] {
  return rows
    .filter(({ text }) => words.includes(text('Outcome')))
    .map(keyOf)
    .sort();
}

describe('when sending does not go smoothly', () => {
  let sandbox: OpenSandbox;

  // A browser of its own for each: the machine remembers what it sent, whatever becomes of workbook and stand-in.
  beforeEach(async () => {
    sandbox = await openSandbox('clean');
  });
  afterEach(() => sandbox.close());

  it('progress is seen in rows, Cancel leaves a true outcome beside each row, and Submit goes on with the rest', async () => {
    const { pane } = sandbox;
    await signIn(sandbox);
    await changeSetting(sandbox, 'Most rows in one request', '100');
    await changeSetting(sandbox, 'Requests at the same time', '1');
    await checkSheet(sandbox);
    await fault(sandbox, { path: 'submit', delayMs: 1500 });
    await pane.getByRole('button', { name: 'Submit 1,000 rows' }).click(patience);
    await pane.getByText(/^Sending: [1-9]\d\d of 1,000 rows$/).waitFor(patience);
    await pane.getByText(/^[1-9]\d\d accepted, 0 rejected, 0 unconfirmed/).waitFor(patience);
    await pane.getByRole('button', { name: 'Cancel' }).click();
    await pane.getByText('Cancelling; what is on its way still gets its answer.').waitFor(patience);
    const end = await said(sandbox, /^Cancelled\. /);

    const [sent, notSent] = [...end.matchAll(/(\d+) rows/g)].map(([, rows]) => Number(rows));
    const cancelled = await saveCopy(sandbox, 'Accounts', 1);
    const accepted = withOutcome(cancelled, 'Accepted');
    expect((await arrivedRows(sandbox)).map(keyOfArrived).sort()).toEqual(accepted);
    expect(accepted).toHaveLength(sent ?? -1);
    expect(accepted.length).toBeLessThan(1000);
    expect(withOutcome(cancelled, '', 'Not sent')).toHaveLength(notSent ?? -1);

    await noFaults(sandbox);
    await submitRows(sandbox, 1000 - accepted.length, 'This is not proof yet');
    const whole = await saveCopy(sandbox, 'Accounts', 1);
    expect(withOutcome(whole, 'Accepted')).toHaveLength(1000);
    const arrived = await arrivedRows(sandbox);
    expect(arrived).toHaveLength(1000);
    expect(arrived.filter(({ create }) => create !== 1)).toEqual([]);
  });

  it('rows whose answer cannot be read are Unconfirmed, are not sent again, and turn out to have landed', async () => {
    const { pane } = sandbox;
    await signIn(sandbox);
    await changeSetting(sandbox, 'Most rows in one request', '250');
    await checkSheet(sandbox);
    await fault(sandbox, { path: 'submit', noCors: 'answers', times: 1 });
    await submitRows(sandbox, 1000, /^No answer came for \d+ rows\. They may or may not have arrived\./);
    const lost = await saveCopy(sandbox, 'Accounts', 1);
    const unconfirmed = withOutcome(lost, 'Unconfirmed');
    expect(unconfirmed.length).toBeGreaterThan(0);
    expect(withOutcome(lost, 'Accepted')).toHaveLength(1000 - unconfirmed.length);
    // They did arrive; nobody here can know.
    expect(await arrivedRows(sandbox)).toHaveLength(1000);

    await checkSheet(sandbox);
    await pane
      .getByText(
        `${String(unconfirmed.length)} rows unconfirmed; not sent again until Command has been read.`,
      )
      .waitFor(patience);
    expect(await pane.getByRole('button', { name: /^Submit/ }).count()).toBe(0);

    await processAll(sandbox);
    await pane.getByRole('button', { name: `Settle ${String(unconfirmed.length)} rows` }).click();
    await said(sandbox, `${String(unconfirmed.length)} rows had arrived as sent.`);
    await pane.getByRole('button', { name: 'Reconcile', exact: true }).click();
    await said(sandbox, '1,000 rows found in Command as sent.');
    const settled = await saveCopy(sandbox, 'Accounts', 1);
    expect(withOutcome(settled, 'Landed')).toHaveLength(1000);
    expect((await arrivedRows(sandbox)).filter(({ create }) => create !== 1)).toEqual([]);
  });

  it('rows whose connection broke after they arrived are Unconfirmed, and Submit sends only the others', async () => {
    const { pane } = sandbox;
    await signIn(sandbox);
    await changeSetting(sandbox, 'Most rows in one request', '250');
    await changeSetting(sandbox, 'Requests at the same time', '1');
    await checkSheet(sandbox);
    // Chromium itself repeats a request whose reused connection breaks, a POST too, and tells the page nothing:
    // the second break is the one that the pane hears of. See docs/sandbox.md.
    await fault(sandbox, { path: 'submit', drop: 'after', times: 2 });
    await fault(sandbox, { path: 'submit', delayMs: 1500 });
    await pane.getByRole('button', { name: 'Submit 1,000 rows' }).click(patience);
    await pane.getByText(/accepted, 0 rejected, [1-9]\d+ unconfirmed/).waitFor(patience);
    await pane.getByRole('button', { name: 'Cancel' }).click();
    await said(sandbox, /^Cancelled\. /);
    await noFaults(sandbox);
    const broken = await saveCopy(sandbox, 'Accounts', 1);
    const unconfirmed = new Set(withOutcome(broken, 'Unconfirmed'));
    expect(unconfirmed.size).toBeGreaterThan(0);
    const before = (await arrivedRows(sandbox)).filter((it) => unconfirmed.has(keyOfArrived(it)));
    expect(before).toHaveLength(unconfirmed.size);

    const rest = withOutcome(broken, '', 'Not sent');
    await submitRows(sandbox, rest.length, 'This is not proof yet');
    const after = await arrivedRows(sandbox);
    expect(after).toHaveLength(1000);
    expect(after.filter((it) => unconfirmed.has(keyOfArrived(it)))).toEqual(before);

    await processAll(sandbox);
    await chooseMore(sandbox, 'Reconcile');
    await said(sandbox, '1,000 rows found in Command as sent.');
  });

  it('a service that answers with faults stops the sending before everything is unknown', async () => {
    await signIn(sandbox);
    await changeSetting(sandbox, 'Most rows in one request', '50');
    await checkSheet(sandbox);
    await fault(sandbox, { path: 'submit', noCors: 'answers' });
    await submitRows(
      sandbox,
      1000,
      /^Sending stopped: Command can be reached, but does not let this page read its answers\./,
    );
    const stopped = await saveCopy(sandbox, 'Accounts', 1);
    const arrived = (await arrivedRows(sandbox)).map(keyOfArrived).sort();
    expect(withOutcome(stopped, 'Unconfirmed')).toEqual(arrived);
    expect(arrived.length).toBeLessThan(1000);
    expect(withOutcome(stopped, 'Accepted')).toEqual([]);
  });

  it('a wrong password is one sentence that says what to do', async () => {
    await trySignIn(sandbox, { password: 'wrong' });
    expect(await said(sandbox, 'Command did not sign you in.')).toMatch(
      /Check the lender, e-mail, password and environment, then try again\.$/,
    );
    // What was right need not be typed again, and the password is the thing to correct.
    expect(await sandbox.pane.getByLabel('Lender').inputValue()).toBe('demo');
  });

  it('a Command that cannot be reached is one sentence, whether it is down or the browser may not read it', async () => {
    const unreachable = `${sandbox.apiOrigin}/**`;
    await sandbox.context.route(unreachable, (route) => route.abort('connectionrefused'));
    await trySignIn(sandbox);
    const sentence =
      'Sandbox gave no answer: the connection failed. Check your connection and try again in a minute.';
    expect(await said(sandbox, 'gave no answer')).toBe(sentence);
    await sandbox.context.unroute(unreachable);

    await sandbox.pane.getByRole('button', { name: 'Dismiss' }).click();
    await fault(sandbox, { path: 'login', noCors: true });
    await trySignIn(sandbox);
    expect(await said(sandbox, 'gave no answer')).toBe(sentence);
    await noFaults(sandbox);
    await signIn(sandbox);
  });

  it('a session that ends in the middle asks for the password, and the submission goes on where it stood', async () => {
    const { pane } = sandbox;
    await signIn(sandbox);
    await checkSheet(sandbox);
    await fault(sandbox, { path: 'submit', unauthorized: true });
    await pane.getByRole('button', { name: 'Submit 1,000 rows' }).click(patience);
    const question = pane.getByRole('dialog', { name: 'Sign in again' });
    await question.waitFor(patience);
    expect(await arrivedRows(sandbox)).toEqual([]);
    await noFaults(sandbox);
    await question.getByLabel('Password').fill('demo');
    await question.getByRole('button', { name: 'Sign in' }).click();
    await said(sandbox, /^Command accepted 1,000 rows/);
    expect(await arrivedRows(sandbox)).toHaveLength(1000);
  });

  it('a session that ends in the middle and is not taken up again says so, and nothing is lost', async () => {
    const { pane } = sandbox;
    await signIn(sandbox);
    await checkSheet(sandbox);
    await fault(sandbox, { path: 'submit', unauthorized: true });
    await pane.getByRole('button', { name: 'Submit 1,000 rows' }).click(patience);
    await pane
      .getByRole('dialog', { name: 'Sign in again' })
      .getByRole('button', { name: 'Cancel' })
      .click(patience);
    await said(sandbox, /^Your session ended before 1,000 rows could be sent\. Sign in again/);
    await noFaults(sandbox);
    expect(await arrivedRows(sandbox)).toEqual([]);
    await signIn(sandbox);
    await checkSheet(sandbox);
    await pane.getByRole('button', { name: 'Submit 1,000 rows' }).waitFor(patience);
  });
});
