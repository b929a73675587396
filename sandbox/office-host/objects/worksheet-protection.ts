import { protectSheet, unprotectSheet } from '../../workbook-model/sheet-list';
import type { Sheet } from '../../workbook-model/sheet';
import type { ProtectionOptions } from '../../workbook-model/types';
import { HostObject } from '../host-object';
import type { HostContext } from '../host-object';

const allDenied: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** `Excel.WorksheetProtection`. */
export class WorksheetProtectionObject extends HostObject {
  readonly className = 'WorksheetProtection';

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get Protected(): boolean {
    return this.sheet.parts.protection !== null;
  }

  get Options(): ProtectionOptions {
    return { ...allDenied, ...this.sheet.parts.protection?.options };
  }

  Protect(options: ProtectionOptions | null, password: string | null): void {
    protectSheet(this.workbook, this.sheet, options ?? {}, password ?? '');
  }

  Unprotect(password: string | null): void {
    unprotectSheet(this.workbook, this.sheet, password ?? '');
  }
}
