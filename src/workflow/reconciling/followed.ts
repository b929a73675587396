import type { Desk } from '../desk';
import { set } from '../desk';

/** Shows when Command will be looked at. */
export function showNextLooks(desk: Desk): void {
  const followed = [...desk.followed.values()];
  set(desk, {
    nextLooks: followed.map(({ place: { sheetId, sheetName }, at }) => ({ sheetId, sheetName, at })),
  });
}

/** Command is not asked by itself any more: for one sheet, or for all. */
export function stopFollowing(desk: Desk, sheetId?: string): void {
  for (const [of, { stop }] of desk.followed) {
    if (sheetId !== undefined && of !== sheetId) continue;
    stop();
    desk.followed.delete(of);
  }
  showNextLooks(desk);
}
