import type { Sheet } from '../../workbook-model/sheet';
import type { Area, BorderEdge, BorderSide } from '../../workbook-model/types';
import { invalidArgument } from '../../workbook-model/workbook-error';
import { HostCollection } from '../host-object';
import type { HostContext } from '../host-object';
import { asColor } from './colors';
import { StyledCells } from './styled-cells';

const sides: readonly BorderSide[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

/** `Excel.RangeBorderCollection`. Every cell of the range is given the edge: inner and outer edges are not told apart. */
export class RangeBorderCollectionObject extends HostCollection {
  readonly className = 'RangeBorderCollection';

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly areas: () => readonly Area[],
  ) {
    super(host);
  }

  items(): RangeBorderObject[] {
    return sides.map((side) => new RangeBorderObject(this.host, this.sheet, this.areas, side));
  }

  item(key: unknown): RangeBorderObject {
    const side = sides.find((it) => it === key);
    if (!side) throw invalidArgument();
    return new RangeBorderObject(this.host, this.sheet, this.areas, side);
  }

  get Count(): number {
    return sides.length;
  }

  GetItemAt(index: number): RangeBorderObject {
    return this.item(sides[index]);
  }
}

const noEdge: BorderEdge = { style: 'None', weight: 'Thin', color: '#000000' };

/** `Excel.RangeBorder`. */
export class RangeBorderObject extends StyledCells {
  readonly className = 'RangeBorder';

  constructor(
    host: HostContext,
    sheet: Sheet,
    areas: () => readonly Area[],
    private readonly side: BorderSide,
  ) {
    super(host, sheet, areas);
  }

  private get edge(): BorderEdge {
    const [first] = this.areas();
    return (first && this.sheet.style(first.row, first.column).borders[this.side]) ?? noEdge;
  }

  private change(change: Partial<BorderEdge>): void {
    const edge = { ...this.edge, ...change };
    const [first] = this.areas();
    const borders = (first && this.sheet.style(first.row, first.column).borders) ?? {};
    this.put({ borders: { ...borders, [this.side]: edge } });
  }

  get SideIndex(): string {
    return this.side;
  }

  get Style(): string {
    return this.edge.style;
  }

  set Style(style: string) {
    this.change({ style });
  }

  get Weight(): string {
    return this.edge.weight;
  }

  set Weight(weight: string) {
    this.change({ weight, ...(this.edge.style === 'None' && { style: 'Continuous' }) });
  }

  get Color(): string {
    return this.edge.color;
  }

  set Color(color: string) {
    this.change({ color: asColor(color), ...(this.edge.style === 'None' && { style: 'Continuous' }) });
  }
}
