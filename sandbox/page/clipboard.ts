import { area } from '../workbook-model/address';
import { subtractAll } from '../workbook-model/area-list';
import type { Sheet } from '../workbook-model/sheet';
import type { Area, CellBlock } from '../workbook-model/types';
import type { UserActions } from '../workbook-model/user-actions';
import type { Workbook } from '../workbook-model/workbook';
import { invalidOperation } from '../workbook-model/workbook-error';
import { visibleLines, visibleTexts } from './selection-info';
import { formatTsv, parseTsv } from './tsv';

interface Copied {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly block: CellBlock;
  /** The text that went to the clipboard; the same text coming back means these cells. */
  readonly text: string;
  readonly isCut: boolean;
}

/**
 * Copying inside the workbook keeps formulas and formats; text from elsewhere is read as typed. Which of the two a
 * paste is, is told by the text on the clipboard.
 */
export class Clipboard {
  #copied: Copied | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly user: UserActions,
  ) {}

  /** What was copied last, as text. */
  get text(): string {
    return this.#copied?.text ?? '';
  }

  /** @throws WorkbookError for several areas, as Excel refuses them */
  copy(cut: boolean): void {
    const sheet = this.workbook.activeSheet;
    const [it, more] = sheet.selection;
    if (!it || more) throw invalidOperation('Several areas at once cannot be copied. Select one area.');
    const { rows, columns } = visibleLines(sheet, it);
    const isWhole = rows.length === it.rowCount && columns.length === it.columnCount;
    const block: CellBlock = isWhole
      ? this.user.copy(sheet.id, it)
      : {
          raw: true,
          values: rows.map((row) => columns.map((column) => sheet.value(row, column))),
          styles: rows.map((row) => columns.map((column) => sheet.styleId(row, column))),
        };
    this.#copied = { sheet, area: it, block, text: formatTsv(visibleTexts(sheet, it)), isCut: cut };
  }

  /** Pastes at the selection and selects what was written. @throws WorkbookError AccessDenied and the like */
  paste(text: string, isOwn: boolean): void {
    const sheet = this.workbook.activeSheet;
    const target = sheet.selection.at(-1) ?? area(0, 0);
    const copied = isOwn || this.#copied?.text === normal(text) ? this.#copied : null;
    const rows = copied ? null : parseTsv(text);
    if (rows?.length === 0) return;
    const block = copied?.block ?? { values: rows ?? [] };
    const written = this.workbook.transaction('user', 'Paste', () => {
      const place = this.user.paste(sheet.id, target, block);
      if (copied?.isCut) this.#clearSource(copied, sheet, place);
      return place;
    });
    if (copied?.isCut) this.#copied = null;
    this.user.select(sheet.id, [written], { row: written.row, column: written.column });
  }

  #clearSource(copied: Copied, sheet: Sheet, place: Area): void {
    // What was pasted over stays.
    const isSameSheet = copied.sheet === sheet;
    const left = isSameSheet ? subtractAll([copied.area], [place]) : [copied.area];
    if (left.length > 0) this.user.clear(copied.sheet.id, left, 'All');
  }
}

/** The clipboard of some systems changes line ends. */
const normal = (text: string): string => text.replace(/\r?\n/g, '\r\n');
