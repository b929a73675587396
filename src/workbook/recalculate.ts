import type { RunExcel } from './run';

/** Has Excel calculate what changed since the last calculation. Syncs: 1. */
export async function recalculate(run: RunExcel): Promise<void> {
  await run(async (context) => {
    context.workbook.application.calculate('Recalculate');
    await context.sync();
  });
}
