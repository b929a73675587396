import { formatArea, parseArea } from '../../workbook-model/address';
import { requireAllowed } from '../../workbook-model/permissions';
import type { Sheet } from '../../workbook-model/sheet';
import type { PageLayout } from '../../workbook-model/sheet-parts';
import { itemNotFound } from '../../workbook-model/workbook-error';
import { HostObject } from '../host-object';
import type { HostContext } from '../host-object';
import { areaOf } from './arguments';

/** `Excel.PageLayout`, the part that sheets for print need. */
export class PageLayoutObject extends HostObject {
  readonly className = 'PageLayout';

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  private get layout(): PageLayout {
    return this.sheet.parts.pageLayout;
  }

  private change(change: Partial<PageLayout>): void {
    requireAllowed(this.workbook, this.sheet, null);
    this.sheet.parts.pageLayout = { ...this.layout, ...change };
  }

  get Orientation(): PageLayout['orientation'] {
    return this.layout.orientation;
  }

  set Orientation(orientation: PageLayout['orientation']) {
    this.change({ orientation });
  }

  get PaperSize(): string | null {
    return this.layout.paperSize;
  }

  set PaperSize(paperSize: string | null) {
    this.change({ paperSize });
  }

  get Zoom(): Record<string, number> {
    return this.layout.zoom;
  }

  set Zoom(zoom: Record<string, number>) {
    this.change({ zoom });
  }

  get CenterHorizontally(): boolean {
    return this.layout.centerHorizontally;
  }

  set CenterHorizontally(centerHorizontally: boolean) {
    this.change({ centerHorizontally });
  }

  get CenterVertically(): boolean {
    return this.layout.centerVertically;
  }

  set CenterVertically(centerVertically: boolean) {
    this.change({ centerVertically });
  }

  get PrintGridlines(): boolean {
    return this.layout.printGridlines;
  }

  set PrintGridlines(printGridlines: boolean) {
    this.change({ printGridlines });
  }

  get PrintHeadings(): boolean {
    return this.layout.printHeadings;
  }

  set PrintHeadings(printHeadings: boolean) {
    this.change({ printHeadings });
  }

  SetPrintTitleRows(rows: unknown): void {
    this.change({ printTitleRows: this.address(rows) });
  }

  SetPrintTitleColumns(columns: unknown): void {
    this.change({ printTitleColumns: this.address(columns) });
  }

  SetPrintArea(printed: unknown): void {
    this.change({ printArea: this.address(printed) });
  }

  GetPrintTitleRowsOrNullObject(): HostObject | null {
    return this.place(this.layout.printTitleRows);
  }

  GetPrintTitleRows(): HostObject {
    return this.GetPrintTitleRowsOrNullObject() ?? notThere();
  }

  GetPrintTitleColumnsOrNullObject(): HostObject | null {
    return this.place(this.layout.printTitleColumns);
  }

  GetPrintAreaOrNullObject(): HostObject | null {
    return this.layout.printArea
      ? this.host.make.rangeAreas(this.sheet, [parseArea(this.layout.printArea)])
      : null;
  }

  private address(value: unknown): string {
    return formatArea(areaOf(this.workbook, this.sheet, value), true);
  }

  private place(address: string): HostObject | null {
    return address ? this.host.make.range(this.sheet, parseArea(address)) : null;
  }
}

function notThere(): never {
  throw itemNotFound();
}
