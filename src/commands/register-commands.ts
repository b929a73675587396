import type { Actions } from '../workflow/actions';

/** Ties the ribbon's and the context menu's function names (manifest.xml) to what a person can do. */
export function registerCommands(office: Pick<typeof Office, 'actions' | 'addin'>, actions: Actions): void {
  office.actions.associate('check', (event: Office.AddinCommands.Event) => {
    void office.addin
      .showAsTaskpane()
      .catch(() => undefined)
      .then(() => actions.check())
      .finally(() => {
        event.completed();
      });
  });
}
