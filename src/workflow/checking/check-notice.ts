import type { CheckedSheet } from '../state';
import type { Desk } from '../desk';
import { tell } from '../desk';

/** Says what a check came to. */
export function tellCheck(desk: Desk, { result, sendable, place }: CheckedSheet): void {
  const { ready, errors, held } = result.counts;
  if (ready + errors + held === 0)
    tell(desk, 'warning', { key: 'check.no-rows', params: { sheet: place.sheetName } });
  else
    tell(desk, errors + held > 0 ? 'warning' : 'success', {
      key: 'check.done',
      params: { ready: sendable, errors, held },
    });
}

/** Once an edit is answered, the sentence of the check that still stands there would be of before. */
export function renewCheckNotice(desk: Desk, checked: CheckedSheet): void {
  if (desk.store.getState().notice?.message.key === 'check.done') tellCheck(desk, checked);
}
