import type { Grid } from './grid/grid';
import type { UserCommand } from './protocol';

/** The name box and the formula bar. */
export class FormulaBar {
  #address = '';

  constructor(
    private readonly nameBox: HTMLInputElement,
    private readonly formula: HTMLInputElement,
    grid: () => Grid,
    run: (command: UserCommand) => Promise<void>,
  ) {
    nameBox.addEventListener('focus', () => {
      nameBox.select();
    });
    nameBox.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') nameBox.value = this.#address;
      if (event.key === 'Enter' && nameBox.value.trim() !== '')
        void run({ do: 'goTo', address: nameBox.value });
      if (event.key === 'Enter' || event.key === 'Escape') grid().focus();
    });
    nameBox.addEventListener('blur', () => {
      nameBox.value = this.#address;
    });
    formula.addEventListener('focus', () => {
      const { editor, selection } = grid();
      if (editor.isOpen) return;
      editor.open(selection.active, formula.value, false);
      formula.focus();
    });
    formula.addEventListener('input', () => {
      grid().editor.setText(formula.value);
    });
    formula.addEventListener('keydown', (event) => {
      const end = grid().editor.endingKey(event, false);
      if (!end) return;
      event.preventDefault();
      grid().editor.end(end);
    });
  }

  setAddress(address: string): void {
    this.#address = address;
    if (document.activeElement !== this.nameBox) this.nameBox.value = address;
  }

  setText(text: string): void {
    // The caret of somebody who types here must stay where it is.
    if (this.formula.value !== text) this.formula.value = text;
  }
}
