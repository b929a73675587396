import type { HostContext, ObjectFactory } from './host-object';
import { RangeObject } from './objects/range';
import { RangeAreasObject } from './objects/range-areas';
import { TableObject } from './objects/table';
import { WorksheetObject } from './objects/worksheet';

/** The factory of a host. */
export function objectFactory(context: () => HostContext): ObjectFactory {
  return {
    range: (sheet, area) => new RangeObject(context(), sheet, area),
    rangeAreas: (sheet, areas) => new RangeAreasObject(context(), sheet, areas),
    worksheet: (sheet) => new WorksheetObject(context(), sheet),
    table: (table) => new TableObject(context(), table),
  };
}
