import fc from 'fast-check';
import { deaths, faults } from './histories-faults.test-helper';
import { Life } from './histories.test-helper';
import { sheetAccounts } from './sheet-accounts.test-helper';
import type { Refusals } from './learn-refusals';
import type { DeathMoment } from './pane.test-helper';

/** `HISTORIES=10000 npx jest histories` lives through more of them. */
const numRuns = Number(process.env['HISTORIES'] ?? '200');

/** Histories that went wrong once. */
const kept: readonly { readonly seed: number; readonly path: string }[] = [
  { seed: 668364801, path: '876' },
  { seed: 1174598461, path: '1475' },
  { seed: 739734740, path: '819' },
  { seed: -1162741555, path: '681' },
  { seed: -1680783104, path: '3314' },
  { seed: 296144935, path: '1689' },
  { seed: 345356748, path: '8617' },
  { seed: -2080778927, path: '5999' },
  { seed: -2121535891, path: '33' },
];

interface Model {
  readonly refusals: Refusals;
}
type Step = fc.AsyncCommand<Model, Life>;

/** Something that a person, the network or the machine does. */
function step(name: string, run: (life: Life, model: Model) => Promise<void> | void): Step {
  return {
    check: () => true,
    async run(model, life) {
      await run(life, model);
      const wrongs = life.wrongs();
      if (wrongs.length > 0) throw new Error(wrongs.join('; '));
    },
    toString: () => name,
  };
}

interface Submission {
  readonly bounds: {
    readonly minRows: number;
    readonly maxRows: number;
    readonly startRows: number;
    readonly maxBytes: number;
  };
  readonly concurrency: number;
  readonly alongside: number;
  /** Whether what was learned of 400s is known. */
  readonly learned: boolean;
  readonly insists: boolean;
  readonly signsInAgain: boolean;
  readonly death: { readonly moment: DeathMoment; readonly nth: number } | null;
  /** The pane dies with its nth request on its way, which arrives later. */
  readonly lateAt: number | null;
  readonly cancelAt: number | null;
  readonly sortAt: number | null;
  readonly sheetRefuses: readonly ('nothing' | 'half' | 'all')[];
  readonly journalRefuses: readonly boolean[];
}

const rarely = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { freq: 4 });
const submissions = fc.record<Submission>({
  bounds: fc
    .tuple(
      fc.integer({ min: 1, max: 4 }),
      fc.nat(4),
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 80, max: 2000 }),
    )
    .map(([minRows, more, startRows, maxBytes]) => ({
      minRows,
      maxRows: minRows + more,
      startRows,
      maxBytes,
    })),
  concurrency: fc.integer({ min: 1, max: 4 }),
  alongside: fc.nat(3),
  learned: fc.boolean(),
  insists: fc.boolean(),
  signsInAgain: fc.boolean(),
  death: deaths,
  lateAt: rarely(fc.integer({ min: 1, max: 4 })),
  cancelAt: rarely(fc.integer({ min: 1, max: 5 })),
  sortAt: rarely(fc.integer({ min: 1, max: 5 })),
  sheetRefuses: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom('nothing', 'half', 'all'), { maxLength: 8 }) },
  ),
  journalRefuses: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.boolean(), { maxLength: 8 }) },
  ),
});

async function submit(life: Life, model: Model, one: Submission): Promise<void> {
  const cancel = new AbortController();
  let writes = 0;
  let journalled = 0;
  const { death, lateAt } = one;
  const pane = await life.openAnew({
    ...(lateAt === null ? {} : { lateAt }),
    dies: (moment, nth) => death?.moment === moment && death.nth === nth,
    sheetRefuses: () => one.sheetRefuses[writes++] ?? 'nothing',
    journalRefuses: () => one.journalRefuses[journalled++] ?? false,
    ...(one.signsInAgain ? {} : { signInAgain: () => Promise.resolve(false) }),
    beforeRequest(nth) {
      if (nth === one.cancelAt) cancel.abort();
      if (nth === one.sortAt) life.sort(nth);
    },
  });
  if (one.insists) life.insists();
  const report = await pane.submit({
    bounds: { ...one.bounds, targetMs: 5000 },
    refusals: one.learned ? model.refusals : 'unknown',
    concurrency: one.concurrency,
    alongside: one.alongside,
    signal: cancel.signal,
    insists: one.insists,
  });
  // Whatever it was, the next one to look finds what is true: this pane, or another after its death.
  if (report === 'died') await life.openAnew();
  else await pane.sendable();
}

const submits = submissions.map((one) =>
  step(`submit ${JSON.stringify(one)}`, (life, model) => submit(life, model, one)),
);
const strikes = faults.map((fault) =>
  step(`fault ${JSON.stringify(fault)}`, ({ api }) => {
    // One at a time: together they would make a service that lies (503 though it took the rows).
    api.state.faults.clear();
    api.state.faults.add(fault);
  }),
);

/** What is there twice happens more often. */
const steps: fc.Arbitrary<Step>[] = [
  submits,
  submits,
  strikes,
  strikes,
  fc.boolean().map((refreshTokens) =>
    step(`tokens end, refresh ${String(refreshTokens)}`, ({ api }) => {
      api.state.tokens.expire({ refreshTokens });
    }),
  ),
  fc.constant(
    step('sign out', ({ pane }) => {
      pane.command.signOut();
    }),
  ),
  fc.nat(9).map((turn) => step(`sort ${String(turn)}`, (life) => life.sort(turn))),
  fc.nat(30).map((nth) => step(`edit ${String(nth)}`, (life) => life.edit(nth))),
  fc.nat(30).map((nth) => step(`remove ${String(nth)}`, (life) => life.remove(nth))),
  fc.constant(step('paste back', (life) => life.pasteBack())),
  fc.constant(step('save', (life) => life.save())),
  fc.constant(step('lose the workbook', (life) => life.lose())),
  fc
    .constantFrom('arrival' as const, 'reversed' as const)
    .map((order) => step(`process in order of ${order}`, (life) => life.process(order))),
  fc.constant(step('settle', (life) => life.settle())),
];

const history = fc.asyncProperty(
  sheetAccounts,
  fc.constantFrom('whole-request' as const, 'named-accounts' as const),
  fc.commands(steps, { maxCommands: 14, size: '+1' }),
  async (accounts, refusal, commands) => {
    const real = await Life.begin(accounts, refusal);
    const model: Model = { refusals: refusal === 'whole-request' ? 'whole' : 'only-named' };
    await fc.asyncModelRun(() => ({ model, real }), commands);
    expect(await real.end()).toEqual([]);
  },
);

describe('any history', () => {
  it(
    'loses no row, doubles none, and tells of each what is true',
    async () => {
      await fc.assert(history, { numRuns });
    },
    60_000 + numRuns * 500,
  );

  it('that went wrong once goes well now', async () => {
    for (const where of kept) await fc.assert(history, { ...where, numRuns: 1, endOnFailure: true });
  });
});
