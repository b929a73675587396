import { area as areaAt } from '../../workbook-model/address';
import type { Sheet } from '../../workbook-model/sheet';
import type { Area, DataValidation } from '../../workbook-model/types';
import { clearValidation, setValidation, validationAt } from '../../workbook-model/validations';
import { CellsObject, HostObject } from '../host-object';
import type { HostContext } from '../host-object';

const types: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** A list may be given as a range object: it is kept as the formula that names the cells. */
function withoutObjects(rule: unknown): unknown {
  if (rule instanceof CellsObject) {
    const address: unknown = Reflect.get(rule, 'Address');
    return `=${String(address)}`;
  }
  if (Array.isArray(rule)) return rule.map(withoutObjects);
  if (rule === null || typeof rule !== 'object') return rule;
  return Object.fromEntries(Object.entries(rule).map(([key, value]) => [key, withoutObjects(value)]));
}

/** `Excel.DataValidation`. What it tells is told of the first cell. */
export class DataValidationObject extends HostObject {
  readonly className = 'DataValidation';

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly areas: () => readonly Area[],
  ) {
    super(host);
  }

  private get found(): DataValidation | undefined {
    const first = this.areas()[0] ?? areaAt(0, 0);
    return validationAt(this.sheet, first.row, first.column);
  }

  private change(change: Partial<Omit<DataValidation, 'areas'>>): void {
    setValidation(this.workbook, this.sheet, this.areas(), change);
  }

  get Type(): string {
    const [kind] = Object.keys(this.found?.rule ?? {});
    return kind === undefined ? 'None' : (types[kind] ?? 'None');
  }

  get Rule(): Record<string, unknown> {
    return this.found?.rule ?? {};
  }

  set Rule(rule: Record<string, unknown>) {
    this.change({ rule: withoutObjects(rule) as Record<string, unknown> });
  }

  get ErrorAlert(): Record<string, unknown> {
    return this.found?.errorAlert ?? { message: '', showAlert: true, style: 'Stop', title: '' };
  }

  set ErrorAlert(errorAlert: Record<string, unknown>) {
    this.change({ errorAlert });
  }

  get Prompt(): Record<string, unknown> {
    return this.found?.prompt ?? { message: '', showPrompt: true, title: '' };
  }

  set Prompt(prompt: Record<string, unknown>) {
    this.change({ prompt });
  }

  get IgnoreBlanks(): boolean {
    return this.found?.ignoreBlanks ?? true;
  }

  set IgnoreBlanks(ignoreBlanks: boolean) {
    this.change({ ignoreBlanks });
  }

  Clear(): void {
    clearValidation(this.workbook, this.sheet, this.areas());
  }
}
