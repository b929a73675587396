import { OfficeHost } from '../office-host/office-host';
import { COLUMN_LIMIT, ROW_LIMIT } from '../workbook-model/address';
import type { WorkbookEvent } from '../workbook-model/types';
import { UserActions } from '../workbook-model/user-actions';
import { Workbook } from '../workbook-model/workbook';
import { WorkbookError } from '../workbook-model/workbook-error';
import { openXlsx } from '../xlsx/open';
import { saveXlsx } from '../xlsx/save';
import { XlsxError } from '../xlsx/xlsx-error';
import { Clipboard } from './clipboard';
import { dataEdge } from './data-edge';
import { readFilterChoices } from './filter-choices';
import type { CellPosition } from './grid/selection';
import type { AddInEvent, Direction, RequestKind, Requests, WorkbookView } from './protocol';
import { readSelectionInfo } from './selection-info';
import { runCommand } from './user-commands';
import type { Desk } from './user-commands';
import { readViewport } from './viewport';
import { readWorkbookView } from './workbook-view';

/** Whoever shows the workbook. */
export interface SessionListener {
  view(view: WorkbookView): void;
  event(event: AddInEvent): void;
}

type Answers = {
  readonly [Kind in RequestKind]: (ask: Requests[Kind]['ask']) => Promise<Requests[Kind]['answer']>;
};

interface Open extends Desk {
  readonly host: OfficeHost;
}

/**
 * One workbook with the person and the add-in that work on it: answers the page's requests and tells it what changed.
 * It knows no worker and no page, so that a test can be its page.
 */
export class WorkbookSession {
  #open: Open;
  #version = 0;
  #reveal = true;
  #selectNumber = 0;
  #isViewDue = false;

  /** @param later runs the function soon, once the changes of now are done */
  constructor(
    private readonly listener: SessionListener,
    private readonly later: (run: () => void) => void,
  ) {
    this.#open = this.#take(emptyWorkbook('Book1.xlsx'));
  }

  /**
   * Answers a request.
   * @throws WorkbookError or XlsxError with a sentence for a person when it cannot be done
   */
  async answer<Kind extends RequestKind>(
    kind: Kind,
    ask: Requests[Kind]['ask'],
  ): Promise<Requests[Kind]['answer']> {
    return this.#answers[kind](ask);
  }

  readonly #answers: Answers = {
    batch: ({ body, flags }) => this.#open.host.executeBatch(body, flags),
    command: async ({ command }) => {
      if (command.do === 'select') this.#selectNumber = command.number;
      if (['goTo', 'undo', 'redo', 'activateSheet', 'addSheet'].includes(command.do)) this.#reveal = true;
      try {
        runCommand(this.#open, command);
      } finally {
        this.#changed();
      }
      return null;
    },
    viewport: ({ window }) => Promise.resolve(readViewport(this.#open.workbook, window)),
    selectionInfo: () => Promise.resolve(readSelectionInfo(this.#open.workbook)),
    copyText: () => Promise.resolve(this.#open.clipboard.text),
    edge: ({ from, direction }) => Promise.resolve(this.#edge(from, direction)),
    filterChoices: ({ row, column }) =>
      Promise.resolve(readFilterChoices(this.#open.workbook.activeSheet, row, column)),
    open: async ({ bytes, title }) => {
      const { workbook, left } = await openXlsx(bytes, title);
      this.#replace(workbook);
      return { left };
    },
    create: ({ title }) => {
      this.#replace(emptyWorkbook(title));
      return Promise.resolve(null);
    },
    save: async () => {
      const { workbook } = this.#open;
      const saved = await saveXlsx(workbook);
      workbook.isDirty = false;
      this.#changed();
      return saved.slice().buffer;
    },
    settings: () =>
      Promise.resolve(
        [...this.#open.workbook.settings].map(([key, value]) => [key, JSON.stringify(value)] as const),
      ),
    saveSettings: ({ settings }) => {
      const { workbook } = this.#open;
      workbook.settings.clear();
      for (const [key, json] of settings) workbook.settings.set(key, JSON.parse(json));
      workbook.isDirty = true;
      this.#changed();
      return Promise.resolve(null);
    },
  };

  #take(workbook: Workbook): Open {
    const user = new UserActions(workbook);
    workbook.subscribe((event) => {
      this.#heard(event);
    });
    const host = new OfficeHost(workbook, (eventType, targetId, args) => {
      this.listener.event({ eventType, targetId, args });
    });
    return { workbook, user, host, clipboard: new Clipboard(workbook, user) };
  }

  #replace(workbook: Workbook): void {
    this.#open.host.dispose();
    this.#open = this.#take(workbook);
    this.#reveal = true;
    this.#changed();
  }

  #heard(event: WorkbookEvent): void {
    if (event.type === 'selectionChanged' && event.origin !== 'user') this.#reveal = true;
    if (event.type === 'sheetActivated') this.#reveal = true;
    this.#changed();
  }

  /** However much changes at once, the page is told once. */
  #changed(): void {
    this.#version += 1;
    if (this.#isViewDue) return;
    this.#isViewDue = true;
    this.later(() => {
      this.#isViewDue = false;
      const session = { version: this.#version, reveal: this.#reveal, selectNumber: this.#selectNumber };
      this.#reveal = false;
      this.listener.view(readWorkbookView(this.#open.workbook, session));
    });
  }

  #edge(from: CellPosition, direction: Direction): CellPosition {
    const sheet = this.#open.workbook.activeSheet;
    const step = direction === 'up' || direction === 'left' ? -1 : 1;
    const { row, column } = from;
    const used = sheet.usedArea(true);
    if (direction === 'up' || direction === 'down') {
      const line = {
        limit: ROW_LIMIT,
        used: used ? used.row + used.rowCount : 0,
        isFilled: (it: number) => sheet.formulaOrValue(it, column) !== '',
        isHidden: (it: number) => sheet.isRowHidden(it),
      };
      return { row: dataEdge(line, row, step), column };
    }
    const line = {
      limit: COLUMN_LIMIT,
      used: used ? used.column + used.columnCount : 0,
      isFilled: (it: number) => sheet.formulaOrValue(row, it) !== '',
      isHidden: (it: number) => sheet.isColumnHidden(it),
    };
    return { row, column: dataEdge(line, column, step) };
  }
}

function emptyWorkbook(name: string): Workbook {
  const workbook = new Workbook({ name });
  workbook.addSheet('Sheet1');
  return workbook;
}

/** What to tell a person about an error: its own sentence when it was made for one. */
export function sentenceOf(error: unknown): string {
  if (error instanceof WorkbookError || error instanceof XlsxError) return error.message;
  return `Something went wrong in the sandbox: ${error instanceof Error ? error.message : String(error)}`;
}
