import { autofitColumns, setColumnWidth, setRowHeight } from '../../workbook-model/rows-and-columns';
import type { HorizontalAlignment, VerticalAlignment } from '../../workbook-model/types';
import { invalidArgument } from '../../workbook-model/workbook-error';
import { asColor } from './colors';
import { RangeBorderCollectionObject } from './range-borders';
import { StyledCells } from './styled-cells';

/** `Excel.RangeFormat`. */
export class RangeFormatObject extends StyledCells {
  readonly className = 'RangeFormat';

  get Fill(): RangeFillObject {
    return new RangeFillObject(this.host, this.sheet, this.areas);
  }

  get Font(): RangeFontObject {
    return new RangeFontObject(this.host, this.sheet, this.areas);
  }

  get Protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.host, this.sheet, this.areas);
  }

  get Borders(): RangeBorderCollectionObject {
    return new RangeBorderCollectionObject(this.host, this.sheet, this.areas);
  }

  get WrapText(): boolean | null {
    return this.get('wrapText');
  }

  set WrapText(wrapText: boolean) {
    this.put({ wrapText });
  }

  get HorizontalAlignment(): HorizontalAlignment | null {
    return this.get('horizontalAlignment');
  }

  set HorizontalAlignment(horizontalAlignment: HorizontalAlignment) {
    this.put({ horizontalAlignment });
  }

  get VerticalAlignment(): VerticalAlignment | null {
    return this.get('verticalAlignment');
  }

  set VerticalAlignment(verticalAlignment: VerticalAlignment) {
    this.put({ verticalAlignment });
  }

  get IndentLevel(): number | null {
    return this.get('indentLevel');
  }

  set IndentLevel(indentLevel: number) {
    if (indentLevel < 0 || indentLevel > 250) throw invalidArgument();
    this.put({ indentLevel });
  }

  get TextOrientation(): number | null {
    return this.get('textOrientation');
  }

  set TextOrientation(textOrientation: number) {
    this.put({ textOrientation });
  }

  get ReadingOrder(): string | null {
    return this.get('readingOrder');
  }

  set ReadingOrder(readingOrder: string) {
    this.put({ readingOrder });
  }

  get ShrinkToFit(): boolean | null {
    return this.get('shrinkToFit');
  }

  set ShrinkToFit(shrinkToFit: boolean) {
    this.put({ shrinkToFit });
  }

  private *columns(): Generator<number> {
    for (const it of this.areas()) for (let c = it.column; c < it.column + it.columnCount; c++) yield c;
  }

  private *rows(): Generator<number> {
    for (const it of this.areas()) {
      const end = Math.min(it.row + it.rowCount, Math.max(this.sheet.cells.rowCount, it.row) + 1);
      for (let row = it.row; row < end; row++) yield row;
    }
  }

  /** In points. */
  get ColumnWidth(): number | null {
    return this.shared([...this.columns()].map((column) => this.sheet.columnWidth(column)));
  }

  set ColumnWidth(width: number) {
    setColumnWidth(this.workbook, this.sheet, this.areas(), width);
  }

  get RowHeight(): number | null {
    return this.shared([...this.rows()].map((row) => this.sheet.rowHeight(row)));
  }

  set RowHeight(height: number) {
    setRowHeight(this.workbook, this.sheet, this.areas(), height);
  }

  get UseStandardWidth(): boolean | null {
    return this.shared(
      [...this.columns()].map((column) => this.sheet.parts.columns.get(column)?.width === undefined),
    );
  }

  set UseStandardWidth(standard: boolean) {
    if (standard) setColumnWidth(this.workbook, this.sheet, this.areas(), null);
  }

  get UseStandardHeight(): boolean | null {
    return this.shared([...this.rows()].map((row) => this.sheet.cells.row(row)?.height === undefined));
  }

  set UseStandardHeight(standard: boolean) {
    if (standard) setRowHeight(this.workbook, this.sheet, this.areas(), null);
  }

  AutofitColumns(): void {
    autofitColumns(this.workbook, this.sheet, this.areas());
  }

  AutofitRows(): void {
    setRowHeight(this.workbook, this.sheet, this.areas(), null);
  }
}

/** `Excel.RangeFill`. */
export class RangeFillObject extends StyledCells {
  readonly className = 'RangeFill';

  get Color(): string | null {
    const color = this.get('fill');
    return color === null ? null : color || '#FFFFFF';
  }

  set Color(color: string) {
    this.put({ fill: asColor(color) });
  }

  Clear(): void {
    this.put({ fill: '' });
  }
}

/** `Excel.RangeFont`. */
export class RangeFontObject extends StyledCells {
  readonly className = 'RangeFont';

  get Name(): string | null {
    return this.get('fontName');
  }

  set Name(fontName: string) {
    this.put({ fontName });
  }

  get Size(): number | null {
    return this.get('fontSize');
  }

  set Size(fontSize: number) {
    this.put({ fontSize });
  }

  get Color(): string | null {
    return this.get('fontColor');
  }

  set Color(color: string) {
    this.put({ fontColor: asColor(color) });
  }

  get Bold(): boolean | null {
    return this.get('bold');
  }

  set Bold(bold: boolean) {
    this.put({ bold });
  }

  get Italic(): boolean | null {
    return this.get('italic');
  }

  set Italic(italic: boolean) {
    this.put({ italic });
  }

  get Underline(): string | null {
    return this.get('underline');
  }

  set Underline(underline: string) {
    this.put({ underline });
  }

  get Strikethrough(): boolean | null {
    return this.get('strikethrough');
  }

  set Strikethrough(strikethrough: boolean) {
    this.put({ strikethrough });
  }
}

/** `Excel.FormatProtection`. */
export class FormatProtectionObject extends StyledCells {
  readonly className = 'FormatProtection';

  get Locked(): boolean | null {
    return this.get('locked');
  }

  set Locked(locked: boolean) {
    this.put({ locked });
  }

  get FormulaHidden(): boolean | null {
    return this.get('formulaHidden');
  }

  set FormulaHidden(formulaHidden: boolean) {
    this.put({ formulaHidden });
  }
}
