import { Big } from 'big.js';
import {
  rowGroups,
  onlyInCommandGroups,
  type OnlyInCommandGroup,
  type RowGroup,
} from '../ports/reconciliation';
import type { ExportedRow } from '../ports/command-port';
import { fromMinor } from './compare-figures';
import type { BothSides } from './compared-row';
import type { OnlyInCommand } from './only-in-command';

/** One amount on both sides: decimal strings in major units, undefined where that side says nothing of these rows. */
export interface SumPair {
  readonly sheet: string | undefined;
  readonly command: string | undefined;
  /** Sheet less Command, where both speak. */
  readonly difference: string | undefined;
}

/** Rows of one group, or of all, and their sums. */
export interface GroupFigures<Group extends string = RowGroup | OnlyInCommandGroup> {
  readonly group: Group;
  readonly rows: number;
  readonly total: SumPair;
  readonly paid: SumPair;
}

export interface ReconciliationFigures {
  /** Groups that have rows, in the order in which they are told. */
  readonly groups: readonly GroupFigures[];
  /** The rows of which both sides speak, together. */
  readonly compared: GroupFigures<'compared'>;
  /** All accounts of Command's export, each once, where the whole portfolio was looked at. */
  readonly allAccounts: GroupFigures<'all-accounts'> | undefined;
}

/** Of these Command does not show enough, or not yet: only what the sheet says is summed. */
const sheetAlone: ReadonlySet<RowGroup> = new Set<RowGroup>([
  'cannot-tell',
  'on-the-way',
  'unsent-cannot-tell',
]);

/**
 * Counts and sums by outcome, sheet against Command. An amount counts where the row says it: what an update leaves out
 * is no amount of the sheet. Rows are added one by one, so that a caller can pause between them.
 */
export class ReconciliationSums {
  readonly #groups = new Map<RowGroup, Sums>();
  readonly #compared = new Sums();

  /** @param decimals - of the lender's currency: 2, or 3 for BHD, KWD, OMR */
  constructor(private readonly decimals: number) {}

  add(group: RowGroup, sides: BothSides): void {
    const sums = this.#groups.get(group) ?? new Sums();
    this.#groups.set(group, sums);
    if (sheetAlone.has(group)) sums.add({ ...sides, command: undefined });
    else {
      sums.add(sides);
      this.#compared.add(sides);
    }
  }

  /** @param whole what only Command holds and all its accounts, where the whole portfolio was looked at */
  result(whole?: {
    readonly only: OnlyInCommand;
    readonly accounts: Iterable<ExportedRow>;
  }): ReconciliationFigures {
    const groups: GroupFigures[] = rowGroups.flatMap(
      (group) => this.#groups.get(group)?.figures(group) ?? [],
    );
    if (whole !== undefined)
      for (const group of onlyInCommandGroups)
        if (whole.only[group].length > 0) groups.push(this.#ofCommand(group, whole.only[group]));
    return {
      groups,
      compared: this.#compared.figures('compared'),
      allAccounts: whole && this.#ofCommand('all-accounts', whole.accounts),
    };
  }

  #ofCommand<Group extends string>(group: Group, held: Iterable<ExportedRow>): GroupFigures<Group> {
    let rows = 0;
    const sum = { total: Big(0), paid: Big(0) };
    for (const { totalAmount = 0, paidAmount = 0 } of held) {
      rows += 1;
      sum.total = sum.total.plus(totalAmount);
      sum.paid = sum.paid.plus(paidAmount);
    }
    const pair = (minor: Big): SumPair => ({
      sheet: undefined,
      command: fromMinor(minor, this.decimals).toFixed(),
      difference: undefined,
    });
    return { group, rows, total: pair(sum.total), paid: pair(sum.paid) };
  }
}

/** The sums of some rows. */
class Sums {
  #rows = 0;
  readonly #total = new Pair();
  readonly #paid = new Pair();

  add({ sheet, command }: BothSides): void {
    this.#rows += 1;
    const held = command === 'absent' ? { total: '0', paid: '0' } : command;
    this.#total.add(sheet.total, held?.total);
    this.#paid.add(sheet.paid, held?.paid);
  }

  figures<Group extends string>(group: Group): GroupFigures<Group> {
    return { group, rows: this.#rows, total: this.#total.sums(), paid: this.#paid.sums() };
  }
}

class Pair {
  #sheet: Big | undefined;
  #command: Big | undefined;

  add(sheet: string | undefined, command: string | undefined): void {
    if (sheet === undefined) return;
    this.#sheet = (this.#sheet ?? Big(0)).plus(sheet);
    if (command !== undefined) this.#command = (this.#command ?? Big(0)).plus(command);
  }

  sums(): SumPair {
    const [sheet, command] = [this.#sheet, this.#command];
    return {
      sheet: sheet?.toFixed(),
      command: command?.toFixed(),
      difference: sheet && command && sheet.minus(command).toFixed(),
    };
  }
}
