import { makeSample } from '../../sandbox/samples/write-samples';
import { messyHeaderRow, plantedMistakes, plantedOddities } from '../../sandbox/samples/messy';
import { openDesk } from './desk.test-helper';
import type { TestDesk } from './desk.test-helper';

/** Cells of a column by its header, from first to last data row, through the real client. */
async function column(desk: TestDesk, header: string, headerRow: number): Promise<unknown[]> {
  return desk.excel.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
    used.load('values,rowIndex');
    await context.sync();
    const top = headerRow - 1 - used.rowIndex;
    const at = used.values[top]?.indexOf(header) ?? -1;
    if (at < 0) throw new Error(`no column ${header}`);
    return used.values.slice(top + 1).map((row) => row[at] as unknown);
  });
}

jest.setTimeout(60_000);

let desk: TestDesk;
afterEach(() => desk.close());

test('the clean sample: checked, submitted, reconciled, and nothing is sent twice', async () => {
  desk = await openDesk(await makeSample('clean'));
  await desk.actions.check();
  expect(desk.state().notice).toMatchObject({ tone: 'success', message: { key: 'check.done' } });
  expect(desk.state().checked?.result.counts).toEqual({
    ready: 1000,
    errors: 0,
    held: 0,
    blank: 0,
    leftOut: 0,
  });

  await desk.actions.submit();
  expect(desk.state().notice).toMatchObject({ message: { key: 'submit.accepted', params: { rows: 1000 } } });
  expect(new Set(await column(desk, 'Outcome', 1))).toEqual(new Set(['Accepted']));

  await desk.actions.submit();
  expect(desk.state().notice).toMatchObject({ message: { key: 'submit.nothing-left' } });
  const { arrived } = await desk.held();
  expect(arrived).toHaveLength(1000);
  expect(
    arrived.every(({ create, update, withdraw }) => create === 1 && update === 0 && withdraw === 0),
  ).toBe(true);

  await desk.process();
  desk.later(10);
  await desk.actions.reconcile();
  expect(desk.state().lastReconciliation).toMatchObject({
    landed: 1000,
    different: 0,
    missing: 0,
    cannotTell: 0,
  });
  expect(new Set(await column(desk, 'Outcome', 1))).toEqual(new Set(['Landed']));
});

test('the messy sample: every planted mistake is found at its cell, and nothing else is an error', async () => {
  desk = await openDesk(await makeSample('messy'));
  await desk.actions.check();
  const { checked } = desk.state();
  const issues = [...(checked?.result.issues.values() ?? [])].flat();
  const errors = issues.filter((issue) => issue.severity === 'error' && issue.held !== true);
  const found = new Set(
    errors.map((issue) => `${String(issue.row)} ${checked?.place.headers[issue.column] ?? ''}`),
  );
  const planted = new Set(plantedMistakes.map(({ row, header }) => `${String(row)} ${header}`));
  expect([...found].sort()).toEqual([...planted].sort());
  const texts = await column(desk, 'Issues', messyHeaderRow);
  for (const { row, header } of plantedMistakes)
    expect(texts[row - messyHeaderRow - 1]).toContain(`✖ ${header} —`);
  for (const { row, header } of plantedOddities)
    expect(texts[row - messyHeaderRow - 1]).not.toContain(`✖ ${header} —`);
});

test('the messy sample: what is ready is sent, what has an error stays behind, each row says so', async () => {
  desk = await openDesk(await makeSample('messy'));
  await desk.actions.check();
  const counts = desk.state().checked?.result.counts;
  // The sample hides rows that are ready.
  desk.answerWith('hidden-rows', { kind: 'hidden-rows', send: true });
  await desk.actions.submit();
  expect(desk.state().lastSubmission).toMatchObject({ rows: counts?.ready, accepted: counts?.ready });
  const outcomes = await column(desk, 'Outcome', messyHeaderRow);
  const wrong = new Set(plantedMistakes.map(({ row }) => row));
  outcomes.forEach((outcome, at) => {
    const row = messyHeaderRow + 1 + at;
    if (wrong.has(row)) expect(outcome).toBe('');
  });
  expect(outcomes.filter((outcome) => outcome === 'Accepted')).toHaveLength(counts?.ready ?? -1);
  expect((await desk.held()).arrived).toHaveLength(counts?.ready ?? -1);
});

test('fixes are previewed, applied, and put back', async () => {
  desk = await openDesk(await makeSample('messy'));
  await desk.actions.check();
  const before = desk.state().checked?.result.counts.errors ?? 0;
  const countries = await column(desk, 'Country', messyHeaderRow);
  desk.answerWith('preview-fixes', { kind: 'apply-fixes' });
  await desk.actions.fixAll(undefined);
  expect(desk.questions).toHaveLength(1);
  expect(desk.state().notice).toMatchObject({ message: { key: 'fixes.applied' } });
  expect(desk.state().checked?.result.counts.errors).toBeLessThan(before);
  expect(await column(desk, 'Country', messyHeaderRow)).not.toEqual(countries);
  await desk.actions.undoFixes();
  expect(await column(desk, 'Country', messyHeaderRow)).toEqual(countries);
  expect(desk.state().checked?.result.counts.errors).toBe(before);
});
