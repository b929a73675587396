import type { CellValue } from '../../accounts/cell';
import { environmentWord } from '../../messages/environment-words';
import { differencesInWords } from '../../messages/difference-words';
import { label } from '../../messages/label';
import type { LookColumn } from '../../messages/look-label-params';
import type { Language } from '../../messages/message';
import { say } from '../../messages/say';
import type { ExportedRow, Session } from '../../ports/command-port';
import { onlyInCommandGroups } from '../../ports/reconciliation';
import type { ReportLayout } from '../../ports/workbook-port';
import type { ComparedRow, SideFigures } from '../../reconciliation/compared-row';
import { bothSides } from '../../reconciliation/compared-row';
import type { GroupFigures } from '../../reconciliation/reconciliation-sums';
import { majorUnits } from '../../accounts/amounts/exact-sum';
import { amountFormat, currencyDecimals } from '../columns/lender-profile-of';
import { sentAtText } from '../../ports/sent-at-cell';
import type { ReconciliationSummary } from '../state';
import type { KeptReconciliation } from './kept-reconciliation';
import { amountCell, differenceCell } from './report-cells';
import { remarksOf } from './remarks';

/** What a report is made of. */
export interface ReportOf {
  readonly language: Language;
  readonly session: Session;
  readonly currency: string;
  readonly madeAt: string;
  readonly kept: KeptReconciliation;
  readonly summary: ReconciliationSummary;
}

type ReportRow = Readonly<Partial<Record<LookColumn, CellValue>>>;

/** The Reconciliation sheet: counts and sums by outcome, what was left out, and every row that does not agree. */
export function reconciliationReport(of: ReportOf): ReportLayout {
  const { language, session, currency, kept, summary } = of;
  const looks = looksOf(currency);
  const columns = Object.keys(looks) as LookColumn[];
  const cells = (row: ReportRow): CellValue[] => columns.map((column) => row[column] ?? '');
  const { groups, compared, allAccounts } = summary.figures;
  const lines = [...groups, compared, ...(allAccounts === undefined ? [] : [allAccounts])];
  const rows = [...differingRows(of), ...onlyRows(of)];
  return {
    name: label(language, 'look.heading'),
    title: label(language, 'look.title', { lender: session.lender }),
    facts: [
      label(language, 'look.place', {
        sheet: kept.place.sheetName,
        environment: environmentWord(language, session.environment),
        lender: session.lender,
      }),
      label(language, 'look.scope', summary),
      label(language, 'look.as-of', { asOf: sentAtText(kept.read.now.asOf), currency }),
      label(language, 'look.made', { at: sentAtText(of.madeAt), email: session.email }),
    ],
    columns: columns.map((column) => ({
      header: label(language, 'look.column', { column }),
      ...looks[column],
    })),
    summary: {
      headers: columns.map((column) => summaryHeader(language, column)),
      rows: lines.map((line) => cells(summaryRow(language, line))),
      countColumn: columns.indexOf('outcome'),
    },
    remarks: remarksOf(language, summary),
    rowsTitle: label(language, rows.length === 0 ? 'look.no-rows' : 'look.rows-title'),
    rows: rows.map(cells),
    source: { sheet: kept.place.sheetName, column: kept.place.firstColumn },
    rightToLeft: language === 'ar',
  };
}

function looksOf(
  currency: string,
): Readonly<Record<LookColumn, { readonly numberFormat: string; readonly width: number }>> {
  const text = { numberFormat: '@', width: 34 };
  const day = { numberFormat: '@', width: 20 };
  const amount = { numberFormat: amountFormat(currency), width: 18 };
  return {
    row: { numberFormat: 'General', width: 8 },
    account: text,
    subAccount: { numberFormat: '@', width: 18 },
    outcome: text,
    totalSheet: amount,
    totalCommand: amount,
    totalDifference: amount,
    paidSheet: amount,
    paidCommand: amount,
    paidDifference: amount,
    dueSheet: day,
    dueCommand: day,
    remark: { numberFormat: '@', width: 44 },
  };
}

/** Above, the groups stand where the accounts stand below, and their rows are counted where the outcomes stand. */
function summaryHeader(language: Language, column: LookColumn): string {
  if (column === 'account') return label(language, 'look.column', { column: 'outcome' });
  if (column === 'outcome') return label(language, 'look.rows');
  return amountColumns.has(column) ? label(language, 'look.column', { column }) : '';
}

const amountColumns: ReadonlySet<LookColumn> = new Set<LookColumn>([
  'totalSheet',
  'totalCommand',
  'totalDifference',
  'paidSheet',
  'paidCommand',
  'paidDifference',
]);

function summaryRow(language: Language, line: GroupFigures<Parameters<typeof groupLabel>[1]>): ReportRow {
  return {
    account: groupLabel(language, line.group),
    outcome: line.rows,
    totalSheet: amountCell(line.total.sheet),
    totalCommand: amountCell(line.total.command),
    totalDifference: amountCell(line.total.difference),
    paidSheet: amountCell(line.paid.sheet),
    paidCommand: amountCell(line.paid.command),
    paidDifference: amountCell(line.paid.difference),
  };
}

type Group = Parameters<typeof label<'look.group'>>[2]['group'];

function groupLabel(language: Language, group: Group): string {
  return label(language, 'look.group', { group });
}

/** Those that agree need no line; nor do those of which the unit differs: that is told once, above. */
function differingRows(of: ReportOf): readonly ReportRow[] {
  const { language, kept, currency } = of;
  const decimals = currencyDecimals(currency);
  return kept.rows
    .filter(({ row, group }) => !agrees.has(group) && kept.unit?.rows.has(row) !== true)
    .map((one): ReportRow => {
      const { sheet, command } = bothSides(one, kept.read.now, decimals);
      const held = command === 'absent' ? undefined : command;
      return {
        row: one.row.row,
        account: one.row.key.accountId,
        subAccount: one.row.key.subAccountId,
        outcome: groupLabel(language, one.group),
        ...figures(sheet, held),
        remark: remarkOn(language, one),
      };
    });
}

const agrees: ReadonlySet<string> = new Set(['landed', 'unsent-agrees']);

function figures(sheet: SideFigures, held: SideFigures | undefined): ReportRow {
  return {
    totalSheet: amountCell(sheet.total),
    totalCommand: amountCell(held?.total),
    totalDifference: differenceCell(sheet.total, held?.total),
    paidSheet: amountCell(sheet.paid),
    paidCommand: amountCell(held?.paid),
    paidDifference: differenceCell(sheet.paid, held?.paid),
    dueSheet: sheet.dueDate ?? '',
    dueCommand: held?.dueDate ?? '',
  };
}

function remarkOn(language: Language, { comparison }: ComparedRow): string {
  if (comparison.kind !== 'cannot-tell') return '';
  const { why, accountDifferences } = comparison;
  return accountDifferences === undefined
    ? say(language, { key: 'response.cannot-tell', params: { why } })
    : differencesInWords(language, accountDifferences);
}

/** What Command holds and the sheet does not. */
function onlyRows({ language, kept, currency }: ReportOf): readonly ReportRow[] {
  const { only } = kept;
  if (only === undefined) return [];
  const decimals = currencyDecimals(currency);
  const amount = (minor: number | undefined) =>
    minor === undefined ? '' : amountCell(majorUnits(minor, decimals));
  return onlyInCommandGroups.flatMap((group) =>
    only[group].map((held: ExportedRow): ReportRow => ({
      [group === 'only-sub-accounts' ? 'subAccount' : 'account']: held.reference,
      outcome: groupLabel(language, group),
      totalCommand: amount(held.totalAmount),
      paidCommand: amount(held.paidAmount),
      dueCommand: held.dueDate ?? '',
      remark: held.status === undefined ? '' : label(language, 'look.is-status', { status: held.status }),
    })),
  );
}
