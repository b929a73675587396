import { element } from './dom';
import { openMenu } from './menu';
import type { SheetTab, UserCommand, WorkbookView } from './protocol';

/** The tabs below the sheet. A double click renames, the context menu has the rest. */
export class SheetTabs {
  #view: WorkbookView | null = null;
  #drawn = '';

  constructor(
    private readonly list: HTMLElement,
    private readonly run: (command: UserCommand) => void,
    private readonly done: () => void,
  ) {
    list.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (step !== 0 && event.target instanceof HTMLButtonElement) this.step(step);
    });
  }

  setView(view: WorkbookView): void {
    this.#view = view;
    const shown = view.sheets.filter((it) => it.visibility === 'Visible');
    const drawn = JSON.stringify([shown, view.active.id]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const hadFocus = this.list.contains(document.activeElement);
    this.list.replaceChildren(...shown.map((it) => this.#tab(it, it.id === view.active.id)));
    const active = this.list.querySelector<HTMLElement>('[aria-selected="true"]');
    if (hadFocus) active?.focus();
    active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** The next visible sheet. */
  step(step: 1 | -1): void {
    const shown = this.#view?.sheets.filter((it) => it.visibility === 'Visible') ?? [];
    const at = shown.findIndex((it) => it.id === this.#view?.active.id);
    const next = shown[at + step];
    if (next) this.run({ do: 'activateSheet', sheetId: next.id });
  }

  #tab(sheet: SheetTab, isActive: boolean): HTMLElement {
    const tab = element('button', {
      type: 'button',
      role: 'tab',
      textContent: sheet.name,
      tabIndex: isActive ? 0 : -1,
    });
    tab.ariaSelected = String(isActive);
    if (sheet.isProtected) tab.dataset['protected'] = '';
    tab.addEventListener('click', () => {
      // The two clicks of a double click must meet the same element.
      if (sheet.id !== this.#view?.active.id) this.run({ do: 'activateSheet', sheetId: sheet.id });
    });
    tab.addEventListener('dblclick', () => {
      this.#rename(sheet);
    });
    tab.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      const isHiding = this.#view?.sheets.some((it) => it.visibility === 'Hidden') ?? false;
      const items = [
        {
          label: 'Rename sheet',
          run: () => {
            this.#rename(sheet);
          },
        },
        {
          label: 'Delete sheet',
          run: () => {
            this.run({ do: 'deleteSheet', sheetId: sheet.id });
          },
        },
        {
          label: 'Hide sheet',
          run: () => {
            this.run({ do: 'hideSheet', sheetId: sheet.id });
          },
        },
        {
          label: 'Show hidden sheets',
          isDisabled: !isHiding,
          run: () => {
            this.run({ do: 'showSheets' });
          },
        },
      ];
      openMenu(`Sheet ${sheet.name}`, items, event.clientX, event.clientY, this.done);
    });
    return tab;
  }

  #rename(sheet: SheetTab): void {
    const tab = [...this.list.children].find((it) => it.textContent === sheet.name);
    if (!tab) return;
    const box = element('input', { value: sheet.name, ariaLabel: 'Sheet name', maxLength: 31 });
    let isOver = false;
    const end = (isKept: boolean): void => {
      if (isOver) return;
      isOver = true;
      const name = box.value.trim();
      this.#drawn = '';
      if (this.#view) this.setView(this.#view);
      if (isKept && name !== '' && name !== sheet.name)
        this.run({ do: 'renameSheet', sheetId: sheet.id, name });
      this.done();
    };
    box.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Enter') end(true);
      if (event.key === 'Escape') end(false);
    });
    box.addEventListener('blur', () => {
      end(true);
    });
    tab.replaceWith(box);
    box.select();
    box.focus();
  }
}
