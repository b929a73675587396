import { excelInNode } from '../sandbox/testing/excel-in-node';
import { oneCheck, wideSheet } from '../sandbox/testing/one-check';
import type { BenchLine } from './support/bench-line';

const threeMegabytes = 3_000_000;
const issue = '✖ Column 3 — "31/02/2026" is no day. Type the day as dd/mm/yyyy';

/** One Check of 100,000 rows × 35 columns through the real office.js client: what goes over the wire. */
export async function measure(): Promise<BenchLine[]> {
  const rows = wideSheet(100_000);
  const half = await oneCheck(excelInNode(rows).client, (row) => (row % 2 === 0 ? issue : ''));
  const few = await oneCheck(excelInNode(rows.slice(0, 1_001)).client, (row) => (row === 0 ? issue : ''));
  const work = 'one Check of 100,000 rows × 35 columns through office.js';
  const largest = Math.max(half.largestRequest, half.largestResponse);
  return [
    {
      work: `${work}: requests`,
      bound: '≤ 40',
      measured: String(half.requests),
      withinBound: half.requests <= 40,
    },
    {
      work: `${work}: largest request or answer`,
      bound: '≤ 3 MB',
      measured: `${(largest / 1e6).toFixed(2)} MB`,
      withinBound: largest <= threeMegabytes,
    },
    {
      work: `${work}: formatting calls with 50,000 issues and with 1`,
      bound: 'equal',
      measured: `${String(half.formattingCalls)} and ${String(few.formattingCalls)}`,
      withinBound: half.formattingCalls === few.formattingCalls,
    },
  ];
}
