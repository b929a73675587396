import { lastColumn, lastRow } from '../workbook-model/address';
import { byId, element } from './dom';
import { copyName, download, startWorkbook } from './files';
import { openFilterMenu } from './filter-menu';
import { forgetOtherCommand } from './forget-other-command';
import { FormulaBar } from './formula-bar';
import { Grid } from './grid/grid';
import type { Selection } from './grid/selection';
import { openMenu } from './menu';
import { Notice } from './notice';
import { OfficeChannel } from './office-channel';
import css from './page.css';
import type { SelectionInfo, UserCommand, WorkbookView } from './protocol';
import { SheetTabs } from './sheet-tabs';
import { startWorker } from './start-worker';
import { WorkbookClient } from './workbook-client';

document.head.append(element('style', { textContent: css }));

forgetOtherCommand(
  document.querySelector<HTMLMetaElement>('meta[name="sandbox-command"]')?.content ?? '',
  localStorage,
  indexedDB,
);

const notice = new Notice();
const client = new WorkbookClient(startWorker(), (message) => {
  if (message.kind === 'view') show(message.view);
  else channel.sendEvent(message.event);
});

const run = (command: UserCommand): Promise<void> => notice.during(client.run(command));

const channel = new OfficeChannel({
  container: byId('pane-frame', HTMLElement),
  title: 'Accounts for Command',
  url: '/taskpane.html',
  onLeave: focusGrid,
  host: {
    executeBatch: (body, flags) => client.ask('batch', { body, flags }),
    readSettings: () => client.ask('settings', {}),
    saveSettings: async (settings) => {
      await client.ask('saveSettings', { settings });
    },
  },
});

const formulaBar = new FormulaBar(
  byId('name-box', HTMLInputElement),
  byId('formula', HTMLInputElement),
  () => grid,
  run,
);
const tabs = new SheetTabs(byId('tabs', HTMLElement), (command) => void run(command), focusGrid);
const grid: Grid = new Grid(byId('grid-frame', HTMLElement), client, {
  run,
  formulaText: (text) => {
    formulaBar.setText(text);
  },
  selectionInfo: showSelection,
  menuAsked: openCellMenu,
  filterAsked: (cell, anchor) => {
    void notice.during(
      client.ask('filterChoices', cell).then((choices) => {
        openFilterMenu(choices, cell, anchor, (command) => void run(command), focusGrid);
      }),
    );
  },
  sheetAsked: (step) => {
    tabs.step(step);
  },
  leave: () => {
    byId('tabs', HTMLElement).querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  },
});

function focusGrid(): void {
  grid.focus();
}

function show(view: WorkbookView): void {
  const isChart = view.active.kind === 'chart';
  byId('grid-frame', HTMLElement).hidden = isChart;
  byId('chart-sheet', HTMLElement).hidden = !isChart;
  byId('title', HTMLElement).textContent = view.title;
  document.title = `${view.title} – Sandbox`;
  byId('saved', HTMLElement).textContent = view.isReadOnly
    ? 'Read-only'
    : view.isSaved
      ? 'Saved'
      : 'Not saved';
  byId('mode', HTMLElement).textContent = view.isEditing ? 'Edit' : 'Ready';
  byId('undo', HTMLButtonElement).disabled = !view.canUndo;
  byId('redo', HTMLButtonElement).disabled = !view.canRedo;
  const isProtected = view.sheets.some((it) => it.id === view.active.id && it.isProtected);
  byId('protect', HTMLElement).ariaPressed = String(isProtected);
  byId('read-only', HTMLElement).ariaPressed = String(view.isReadOnly);
  tabs.setView(view);
  grid.setView(view);
}

function showSelection(info: SelectionInfo, { areas }: Selection): void {
  const last = areas.at(-1);
  const isMany = last && (last.rowCount > 1 || last.columnCount > 1);
  formulaBar.setAddress(info.address);
  const cells =
    isMany && lastRow(last) < 1_048_575 && lastColumn(last) < 16_383
      ? `${String(last.rowCount)}R × ${String(last.columnCount)}C`
      : '';
  const sums =
    info.filledCells > 1
      ? [`Count: ${String(info.filledCells)}`, info.numbers > 1 ? `Sum: ${info.sum}` : '']
      : [];
  byId('sums', HTMLElement).textContent = [cells, ...sums].filter(Boolean).join('   ');
}

function openCellMenu(x: number, y: number): void {
  const item = (label: string, command: UserCommand) => ({ label, run: () => void run(command) });
  openMenu(
    'Cells',
    [
      item('Insert rows', { do: 'insertRows' }),
      item('Delete rows', { do: 'deleteRows' }),
      item('Hide rows', { do: 'hideRows' }),
      item('Unhide rows', { do: 'showRows' }),
      null,
      item('Insert columns', { do: 'insertColumns' }),
      item('Delete columns', { do: 'deleteColumns' }),
      null,
      item('Clear contents', { do: 'clearContents' }),
      item('Sort A to Z', { do: 'sort', ...grid.selection.active, ascending: true }),
      item('Sort Z to A', { do: 'sort', ...grid.selection.active, ascending: false }),
      item('Filter on or off', { do: 'toggleFilter' }),
      null,
      { label: 'Check this sheet', run: check },
    ],
    x,
    y,
    focusGrid,
  );
}

function check(): void {
  showPane(true);
  if (!channel.invokeCommand('Command.Check', 'check')) {
    notice.show('The add-in is not ready yet. Wait until its pane has loaded and press Check again.');
  }
}

function showPane(isShown: boolean): void {
  byId('pane', HTMLElement).hidden = !isShown;
  byId('toggle-pane', HTMLElement).ariaPressed = String(isShown);
}

/** Another workbook: the add-in is loaded anew for it, as Excel does. */
async function take(opened: Promise<{ left: readonly string[] } | null>): Promise<void> {
  await notice.during(
    opened.then((file) => {
      notice.clear();
      if (file && file.left.length > 0)
        notice.show(
          `This workbook has ${file.left.join(', ')}: the sandbox leaves them out, and a saved copy is without them.`,
        );
      channel.open();
    }),
  );
}

async function openSample(name: 'clean' | 'messy'): Promise<{ left: readonly string[] }> {
  const answer = await fetch(`/samples/${name}.xlsx`);
  if (!answer.ok) throw new Error(`The ${name} sample could not be loaded. Start the sandbox again.`);
  return client.ask('open', { bytes: await answer.arrayBuffer(), title: `${name}.xlsx` });
}

const create = (): Promise<null> => client.ask('create', { title: 'Book1.xlsx' });

function onClick(id: string, act: () => void): void {
  byId(id, HTMLButtonElement).addEventListener('click', () => {
    act();
  });
}

const file = byId('file', HTMLInputElement);
file.addEventListener('change', () => {
  const chosen = file.files?.[0];
  if (chosen)
    void take(chosen.arrayBuffer().then((bytes) => client.ask('open', { bytes, title: chosen.name })));
  // The same file may be chosen again.
  file.value = '';
});
onClick('open', () => {
  file.click();
});
onClick('save', () => {
  const name = copyName(byId('title', HTMLElement).textContent);
  void notice.during(
    client.ask('save', {}).then((bytes) => {
      download(bytes, name);
    }),
  );
});
onClick('new', () => void take(create()));
onClick('clean', () => void take(openSample('clean')));
onClick('messy', () => void take(openSample('messy')));
onClick('undo', () => void run({ do: 'undo' }));
onClick('redo', () => void run({ do: 'redo' }));
onClick('add-sheet', () => void run({ do: 'addSheet' }));
onClick('check', check);
onClick('toggle-pane', () => {
  showPane(byId('pane', HTMLElement).hidden !== false);
});
onClick('close-pane', () => {
  showPane(false);
});
const toggle = (id: string, command: 'protect' | 'readOnly'): void => {
  onClick(id, () => void run({ do: command, on: byId(id, HTMLElement).ariaPressed !== 'true' }));
};
toggle('protect', 'protect');
toggle('read-only', 'readOnly');
const paneWidth = byId('pane-width', HTMLSelectElement);
paneWidth.addEventListener('change', () => {
  byId('pane', HTMLElement).style.setProperty('--pane-width', `${paneWidth.value}px`);
});

const first = startWorkbook(location.search);
void take(first === 'new' ? create() : openSample(first)).then(focusGrid);
