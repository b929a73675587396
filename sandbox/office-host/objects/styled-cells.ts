import type { Sheet } from '../../workbook-model/sheet';
import type { Area, CellStyle } from '../../workbook-model/types';
import { formatCells } from '../../workbook-model/write-cells';
import { HostObject } from '../host-object';
import type { HostContext } from '../host-object';

/** Reads and writes one member of the style of some cells; null when they differ, as Excel answers. */
export abstract class StyledCells extends HostObject {
  constructor(
    host: HostContext,
    protected readonly sheet: Sheet,
    protected readonly areas: () => readonly Area[],
  ) {
    super(host);
  }

  protected get<K extends keyof CellStyle>(name: K): CellStyle[K] | null {
    let found: CellStyle[K] | undefined;
    for (const area of this.areas()) {
      for (const id of this.sheet.styleIdsIn(area)) {
        const value = this.workbook.styles.get(id)[name];
        if (found !== undefined && found !== value) return null;
        found = value;
      }
    }
    return found ?? null;
  }

  protected put(change: Partial<CellStyle>): void {
    formatCells(this.workbook, this.sheet, this.areas(), change);
  }

  /** The value all of `places` share, or null. */
  protected shared<T>(places: Iterable<T>): T | null {
    const seen = new Set(places);
    return seen.size === 1 ? ([...seen][0] ?? null) : null;
  }
}
