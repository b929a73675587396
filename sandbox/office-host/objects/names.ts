import { addName, deleteName, nameTarget, referenceFormula } from '../../workbook-model/names';
import type { Sheet } from '../../workbook-model/sheet';
import type { DefinedName } from '../../workbook-model/types';
import { isErrorValue } from '../../workbook-model/number-format';
import { invalidArgument, invalidOperation, itemNotFound } from '../../workbook-model/workbook-error';
import { CellsObject, HostCollection, HostObject } from '../host-object';
import type { HostContext } from '../host-object';

/** `Excel.NamedItemCollection`: of the workbook, or of a sheet. Hidden names are in it. */
export class NamedItemCollectionObject extends HostCollection {
  readonly className = 'NamedItemCollection';

  constructor(
    host: HostContext,
    private readonly scope: Sheet | null,
  ) {
    super(host);
  }

  private get names(): DefinedName[] {
    return this.scope ? this.scope.parts.names : this.workbook.names;
  }

  items(): NamedItemObject[] {
    return this.names.map((it) => new NamedItemObject(this.host, this.scope, it.name));
  }

  item(key: unknown): NamedItemObject {
    const found = this.GetItemOrNullObject(String(key));
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(name: string): NamedItemObject | null {
    const found = this.names.find((it) => it.name.toLowerCase() === name.toLowerCase());
    return found ? new NamedItemObject(this.host, this.scope, found.name) : null;
  }

  GetCount(): number {
    return this.names.length;
  }

  Add(name: string, reference: unknown, comment: string | null): NamedItemObject {
    let formula: string;
    if (reference instanceof CellsObject) {
      formula = `=${reference.areas.map((it) => referenceFormula(reference.sheet, it).slice(1)).join(',')}`;
    } else if (typeof reference === 'string')
      formula = reference.startsWith('=') ? reference : `="${reference.replaceAll('"', '""')}"`;
    else throw invalidArgument();
    addName(this.workbook, this.scope, name, formula, comment ?? '');
    return new NamedItemObject(this.host, this.scope, name);
  }
}

/** `Excel.NamedItem`. */
export class NamedItemObject extends HostObject {
  readonly className = 'NamedItem';

  constructor(
    host: HostContext,
    private readonly scope: Sheet | null,
    private readonly key: string,
  ) {
    super(host);
  }

  private get found(): DefinedName {
    const names = this.scope ? this.scope.parts.names : this.workbook.names;
    const found = names.find((it) => it.name === this.key);
    if (!found) throw itemNotFound();
    return found;
  }

  private change(change: (name: DefinedName) => void): void {
    const { found } = this;
    this.workbook.beforeWrite(this.scope ?? this.workbook.activeSheet);
    change(found);
  }

  get _Id(): string {
    return this.found.name;
  }

  get Name(): string {
    return this.found.name;
  }

  get Scope(): string {
    return this.scope ? 'Worksheet' : 'Workbook';
  }

  get Formula(): string {
    return this.found.formula;
  }

  set Formula(formula: string) {
    this.change((name) => {
      name.formula = formula.startsWith('=') ? formula : `=${formula}`;
    });
  }

  get Visible(): boolean {
    return this.found.visible;
  }

  set Visible(visible: boolean) {
    this.change((name) => {
      name.visible = visible;
    });
  }

  get Comment(): string {
    return this.found.comment;
  }

  set Comment(comment: string) {
    this.change((name) => {
      name.comment = comment;
    });
  }

  /** The address of a range, the text or number of a constant, `#REF!` when its cells are gone. */
  get Value(): string | number | boolean {
    const text = this.found.formula.slice(1);
    if (text.includes('#REF!')) return '#REF!';
    if (nameTarget(this.workbook, this.found)) return text;
    try {
      return this.workbook.calculator.evaluate(text, this.workbook.activeSheet.name, 0, 0);
    } catch {
      return '#NAME?';
    }
  }

  get Type(): string {
    const value = this.Value;
    if (nameTarget(this.workbook, this.found)) return 'Range';
    if (isErrorValue(value)) return 'Error';
    return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
  }

  get Worksheet(): HostObject {
    if (!this.scope) throw invalidOperation('A name of the whole workbook has no worksheet.');
    return this.host.make.worksheet(this.scope);
  }

  get WorksheetOrNullObject(): HostObject | null {
    return this.scope && this.host.make.worksheet(this.scope);
  }

  GetRange(): HostObject {
    const found = this.GetRangeOrNullObject();
    if (!found) throw invalidOperation('The name does not refer to a range.');
    return found;
  }

  GetRangeOrNullObject(): HostObject | null {
    const target = nameTarget(this.workbook, this.found);
    return target && this.host.make.range(target.sheet, target.area);
  }

  Delete(): void {
    deleteName(this.workbook, this.scope, this.found);
  }
}
