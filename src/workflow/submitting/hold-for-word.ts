import type { CellFix } from '../../accounts/fixes';
import type { PreparedRow } from '../../accounts/payload/prepared-row';
import type { PreflightDecision, PreflightGroup } from '../../ports/preflight';
import type { Preflight } from '../../reconciliation/preflight';
import type { Snapshot } from '../../reconciliation/snapshot';
import type { Answer } from '../actions';
import type { FreshCheck } from '../checking/check';
import type { Desk } from '../desk';
import { ask } from '../desk';
import { previewAndFix } from '../checking/fix-cells';
import { commandReadOf, keptSnapshot } from '../reconciling/kept-snapshot';
import { Cancelled, stopIfCancelled } from '../one-at-a-time';
import { preflightChoices } from './preflight-choices';
import { preflightFix, type FixedIn } from './preflight-fixes';
import { preflightBook, preflightOf } from './preflight-rows';
import type { PreflightWords } from './preflight-words';
import { readForSubmission, readWhereCompulsory } from './read-first';
import type { DecidedRows } from '../receipts/receipt-record';
import { breather } from '../slices';
import type { CommandRead, PreflightQuestionGroup, SentBefore } from '../question';

/** Rows that are about to be sent, as they were read a moment ago. */
export interface Picked {
  readonly fresh: FreshCheck;
  readonly rows: readonly PreparedRow[];
  /** Chosen rows that stay behind, because they are a part of a new account. */
  readonly parts: number;
  /** What they read now, when rows go again that were sent before. */
  readonly again: SentBefore | undefined;
}

/** Rows that may go, as far as what Command holds is concerned. */
export interface Spoken {
  readonly picked: Picked;
  /** Those of the picked rows that go. */
  readonly rows: readonly PreparedRow[];
  /** How many stay behind on the person's word. */
  readonly left: number;
  readonly decided: readonly DecidedRows[];
  /** What they were held against; undefined where Command was never read here. */
  readonly command: CommandRead | undefined;
  /** Whether the person was asked, so that the sheet may have changed meanwhile. */
  readonly asked: boolean;
}

/** Rows of a group that are shown, to be decided one by one. */
const mostExamples = 50;

/**
 * Holds rows against what Command held when it was read last, and asks about each group that something stands against.
 * Nothing goes, and no cell is changed, without the person's word.
 *
 * @param anew - checks the sheet once more and picks the rows again
 * @throws Cancelled when the person would rather not
 */
export async function holdForWord(
  desk: Desk,
  start: Picked,
  anew: () => Promise<Picked>,
  words: PreflightWords,
  signal: AbortSignal,
): Promise<Spoken> {
  let asked = await readWhereCompulsory(desk, start.fresh.session, signal);
  let picked = asked ? await anew() : start;
  for (;;) {
    const snapshot = await keptSnapshot(desk);
    const command = commandReadOf(desk, snapshot);
    if (snapshot === undefined || command === undefined)
      return { picked, rows: picked.rows, left: 0, decided: [], command, asked };
    const found = await heldAgainst(desk, picked, snapshot, signal);
    const rowsNow = new Map(picked.rows.map((row) => [row.row, row]));
    const open = words.open(found, rowsNow);
    if (open.size === 0) {
      const left = words.left(found, rowsNow);
      const rows = picked.rows.filter(({ row }) => !left.has(row));
      return { picked, rows, left: left.size, decided: words.decided(found, rowsNow), command, asked };
    }
    asked = true;
    const { environment, lender } = picked.fresh.session;
    const answer = await ask(desk, {
      kind: 'preflight',
      environment,
      lender,
      command,
      groups: questionGroups(picked.fresh, open, found.unit),
      notCompared: found.notCompared,
    });
    stopIfCancelled(signal);
    if (answer.kind === 'read-command') {
      await readForSubmission(desk, picked.fresh.session, signal);
      words.forget();
      picked = await anew();
    } else if (answer.kind === 'preflight') {
      if (await actOn(desk, picked, open, answer, words)) picked = await anew();
    } else throw new Cancelled();
  }
}

async function heldAgainst(
  desk: Desk,
  { fresh, rows }: Picked,
  snapshot: Snapshot,
  signal: AbortSignal,
): Promise<Preflight> {
  const breathe = breather(desk.ports.clock);
  const book = preflightBook(desk, snapshot, fresh.known);
  for (const [index, row] of rows.entries()) {
    book.put(row.row, row);
    if (index % 256 === 0) {
      stopIfCancelled(signal);
      await breathe();
    }
  }
  return preflightOf(desk, book);
}

function questionGroups(
  { context }: FreshCheck,
  open: Preflight['groups'],
  unit: PreflightQuestionGroup['unit'],
): readonly PreflightQuestionGroup[] {
  const operationColumn = context.columnMap.byField.has('operation');
  return [...open].map(([group, findings]) => ({
    group,
    rows: findings.length,
    unit: group === 'unit' ? unit : undefined,
    choices: preflightChoices(group, operationColumn),
    examples: findings.slice(0, mostExamples),
  }));
}

/**
 * Notes what was decided, and changes cells where that was wanted.
 * @returns whether cells were changed
 */
async function actOn(
  desk: Desk,
  { fresh, rows }: Picked,
  open: Preflight['groups'],
  answer: Extract<Answer, { kind: 'preflight' }>,
  words: PreflightWords,
): Promise<boolean> {
  const fixedIn = fixedInSheet(desk, fresh);
  const rowsNow = new Map(rows.map((row) => [row.row, row]));
  const operationColumn = fresh.context.columnMap.byField.has('operation');
  const fixes: {
    readonly group: PreflightGroup;
    readonly row: PreparedRow;
    readonly decision: PreflightDecision;
    readonly fix: CellFix;
  }[] = [];
  for (const [group, findings] of open) {
    const choices = preflightChoices(group, operationColumn);
    const own = new Map(
      answer.rows.filter((one) => one.group === group).map(({ row, decision }) => [row, decision]),
    );
    for (const finding of findings) {
      const row = rowsNow.get(finding.row);
      if (row === undefined) continue;
      const wanted = own.get(finding.row) ?? answer.decisions[group] ?? 'leave';
      const decision = choices.includes(wanted) ? wanted : 'leave';
      const fix = preflightFix(finding, decision, fixedIn);
      if (fix === undefined) words.say(group, row, decision);
      else fixes.push({ group, row, decision, fix });
    }
  }
  const memory = desk.sheets.get(fresh.place.sheetId);
  if (fixes.length === 0 || memory === undefined) return false;
  const made = await previewAndFix(
    desk,
    memory,
    fixes.map(({ fix }) => fix),
  );
  if (made === undefined) return false;
  for (const { group, row, decision } of fixes) words.change(group, row, decision);
  return true;
}

function fixedInSheet(desk: Desk, { context, read }: FreshCheck): FixedIn {
  return {
    columnMap: context.columnMap,
    currencyDecimals: context.profile.currencyDecimals,
    language: desk.store.getState().language,
    cellAt: (row, column) => {
      const block = read.blocks.find(
        ({ firstRow, values }) => row >= firstRow && row < firstRow + values.length,
      );
      return block?.values[row - block.firstRow]?.[column] ?? '';
    },
  };
}
