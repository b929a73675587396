import type { askedFields } from '../accounts/fields/asked-fields';
import type { Desk } from './desk';
import { set } from './desk';

/** Shows the settings at once, and the fields that can be made compulsory as soon as the catalogue is at hand. */
export function openSettings(
  desk: Desk,
  load: () => Promise<{ readonly askedFields: typeof askedFields }>,
): void {
  set(desk, { screen: { kind: 'settings', asked: undefined } });
  load().then(
    (catalogue) => {
      if (desk.store.getState().screen.kind !== 'settings') return;
      const asked = {
        create: catalogue.askedFields('create'),
        update: catalogue.askedFields('update'),
        withdraw: catalogue.askedFields('withdraw'),
      };
      set(desk, { screen: { kind: 'settings', asked } });
    },
    // A part of the pane that the network did not bring: everything else can still be set.
    () => undefined,
  );
}
