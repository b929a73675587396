import type { PreparedRow } from '../../accounts/payload/prepared-row';
import { differencesInWords } from '../../messages/difference-words';
import { label } from '../../messages/label';
import { sheetName } from '../../messages/sheet-names';
import type { ReportLayout } from '../../ports/workbook-port';
import type { ByHand } from '../../reconciliation/prepared-updates';
import { prepareUpdates } from '../../reconciliation/prepared-updates';
import { amountFormat } from '../columns/lender-profile-of';
import type { Desk } from '../desk';
import { progress, set, tell } from '../desk';
import type { KeptReconciliation } from './kept-reconciliation';
import { amountCell, differenceCell } from './report-cells';
import { updatesLayout, type UpdatesFor } from './updates-layout';

/**
 * Lays the rows that would bring Command to the sheet on a new sheet, and what only a person can decide on another. It sends
 * nothing: the new sheet is checked and submitted like any other. Where the unit differs it would send that mistake again.
 */
export async function prepareUpdatesSheet(desk: Desk): Promise<void> {
  const { language, settings } = desk.store.getState();
  const { workbook } = desk.ports;
  const kept = desk.reconciliation;
  if (kept === undefined) {
    tell(desk, 'info', { key: 'reconciliation.gone', params: {} });
    return;
  }
  const checked = desk.sheets.get(kept.place.sheetId)?.checked;
  if (checked === undefined || checked.stale || checked.result !== kept.result) {
    tell(desk, 'warning', {
      key: 'reconciliation.sheet-changed',
      params: { sheet: kept.place.sheetName },
    });
    return;
  }
  if (kept.unit !== undefined) {
    tell(desk, 'error', { key: 'reconciliation.unit-first', params: { factor: kept.unit.factor } });
    return;
  }
  progress(desk, 'preparing', 0, 0);
  const { updates, byHand } = prepareUpdates(kept.rows);
  if (updates.length + byHand.length === 0) {
    tell(desk, 'info', { key: 'reconciliation.nothing-to-prepare', params: {} });
    return;
  }
  const { dateSystem } = await workbook.facts();
  const wanted: UpdatesFor = { language, currency: settings.currency, dateSystem };
  let sheet = '';
  if (byHand.length > 0) sheet = await workbook.addReport(byHandReport(wanted, kept, byHand));
  if (updates.length > 0) sheet = await workbook.addSheet(updatesLayout(wanted, updates));
  set(desk, { screen: { kind: 'main' } });
  tell(desk, byHand.length === 0 ? 'success' : 'warning', {
    key: 'reconciliation.prepared',
    params: { sheet, rows: updates.length, byHand: byHand.length },
  });
}

function byHandReport(
  { language, currency }: UpdatesFor,
  { place }: KeptReconciliation,
  byHand: readonly ByHand<PreparedRow>[],
): ReportLayout {
  const text = (column: 'account' | 'subAccount' | 'remark', width: number) => ({
    header: label(language, 'look.column', { column }),
    width,
    numberFormat: '@',
  });
  const amount = (column: 'paidSheet' | 'paidCommand' | 'paidDifference') => ({
    header: label(language, 'look.column', { column }),
    width: 16,
    numberFormat: amountFormat(currency),
  });
  return {
    name: sheetName(language, 'by-hand'),
    title: sheetName(language, 'by-hand'),
    facts: [label(language, 'updates.by-hand-text')],
    columns: [
      { header: label(language, 'look.column', { column: 'row' }), width: 8, numberFormat: 'General' },
      text('account', 20),
      text('subAccount', 16),
      amount('paidSheet'),
      amount('paidCommand'),
      amount('paidDifference'),
      text('remark', 80),
    ],
    summary: undefined,
    remarks: [],
    rowsTitle: '',
    rows: byHand.map(({ row, why, differences }) => {
      const paid = why === 'collected' ? differences[0] : undefined;
      return [
        row.row,
        row.key.accountId,
        row.key.subAccountId,
        amountCell(paid?.sheet),
        amountCell(paid?.command),
        differenceCell(paid?.sheet, paid?.command),
        label(language, 'updates.by-hand', {
          why,
          differences: differencesInWords(language, differences),
        }),
      ];
    }),
    source: { sheet: place.sheetName, column: place.firstColumn },
    rightToLeft: language === 'ar',
  };
}
