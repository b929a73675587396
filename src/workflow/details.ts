import type { Desk } from './desk';
import { activeMemory, set } from './desk';
import { rowAsSent } from './submitting/row-as-sent';

/** Shows what lies behind: the requests of the last submission, and the selected row as it would be sent. */
export async function openDetails(desk: Desk): Promise<void> {
  const memory = activeMemory(desk);
  const rowJson = memory === undefined ? undefined : await rowAsSent(desk, memory);
  set(desk, { screen: { kind: 'details' }, rowJson });
}
