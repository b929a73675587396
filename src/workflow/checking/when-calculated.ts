import { WorkbookProblem } from '../../ports/workbook-problem';
import type { Desk } from '../desk';
import { ask, progress } from '../desk';
import { Cancelled } from '../one-at-a-time';

/**
 * Reads what stands in the sheet. Where Excel calculates only when told to, and has not since the last change, the person is
 * offered to have it calculate first: old results are not for sending.
 * @throws Cancelled when the person would rather not
 */
export async function whenCalculated<T>(desk: Desk, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof WorkbookProblem) || error.code !== 'calculation-pending') throw error;
    const answer = await ask(desk, { kind: 'recalculate' });
    if (answer.kind !== 'recalculate') throw new Cancelled();
    progress(desk, 'checking', 0, 0);
    await desk.ports.workbook.recalculate();
    return read();
  }
}
