/**
 * The next submission's number in a workbook: year, month and a running number within the month.
 * @param today ISO 8601 now, in the person's time.
 * @param last the number before, or undefined for the first.
 * @example nextSubmissionNumber('2026-11-22T10:42:05+04:00', '2026-11-041') //=> '2026-11-042'
 */
export function nextSubmissionNumber(now: string, last: string | undefined): string {
  const month = now.slice(0, 7);
  const running = last?.startsWith(`${month}-`) === true ? Number(last.slice(month.length + 1)) : 0;
  return `${month}-${String((Number.isInteger(running) ? running : 0) + 1).padStart(3, '0')}`;
}
