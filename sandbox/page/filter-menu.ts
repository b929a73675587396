import { element } from './dom';
import type { CellPosition } from './grid/selection';
import { openFloating } from './menu';
import type { FilterChoices, UserCommand } from './protocol';

/** The drop-down of a header: sort, filter by values, clear. */
export function openFilterMenu(
  choices: FilterChoices,
  { row, column }: CellPosition,
  anchor: DOMRect,
  run: (command: UserCommand) => void,
  closed: () => void,
): void {
  const panel = element('div', {
    className: 'filter-menu',
    role: 'dialog',
    ariaLabel: `Sort and filter ${choices.header}`,
  });
  const act = (label: string, command: UserCommand, isDisabled = false): HTMLButtonElement => {
    const button = element('button', { type: 'button', textContent: label, disabled: isDisabled });
    button.addEventListener('click', () => {
      end();
      run(command);
    });
    return button;
  };
  const search = element('input', { type: 'search', ariaLabel: 'Search values', placeholder: 'Search' });
  const boxes = choices.choices.map(({ text, isShown }) => {
    const box = element('input', { type: 'checkbox', checked: isShown });
    const line = element('li', {}, element('label', {}, box, text === '' ? '(Blanks)' : text));
    return { text, box, line };
  });
  const all = element('input', { type: 'checkbox', checked: boxes.every((it) => it.box.checked) });
  const seen = () => boxes.filter((it) => !it.line.hidden);
  all.addEventListener('change', () => {
    for (const it of seen()) it.box.checked = all.checked;
  });
  search.addEventListener('input', () => {
    for (const it of boxes) it.line.hidden = !it.text.toLowerCase().includes(search.value.toLowerCase());
  });
  const list = element(
    'ul',
    { ariaLabel: 'Values' },
    element('li', {}, element('label', {}, all, 'Select all')),
    ...boxes.map((it) => it.line),
  );
  const apply = element('button', { type: 'button', className: 'primary', textContent: 'OK' });
  apply.addEventListener('click', () => {
    const values = seen()
      .filter((it) => it.box.checked)
      .map((it) => it.text);
    end();
    const isAll = values.length === boxes.length && !choices.isCut;
    run({ do: 'filter', row, column, criteria: isAll ? null : { filterOn: 'Values', values } });
  });
  const cancel = element('button', { type: 'button', textContent: 'Cancel' });
  cancel.addEventListener('click', () => {
    end();
  });
  panel.append(
    act('Sort A to Z', { do: 'sort', row, column, ascending: true }),
    act('Sort Z to A', { do: 'sort', row, column, ascending: false }),
    act('Clear filter', { do: 'filter', row, column, criteria: null }, !choices.isFiltered),
    search,
    list,
    ...(choices.isCut ? [element('small', { textContent: 'Only the first 1,000 values are listed.' })] : []),
    element('div', { className: 'ends' }, apply, cancel),
  );
  const end = openFloating(panel, anchor.left, anchor.bottom, closed);
  panel.querySelector('button')?.focus();
}
