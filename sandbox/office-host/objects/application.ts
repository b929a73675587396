import { dateFunction } from '../../workbook-model/civil-day';
import type { Workbook } from '../../workbook-model/workbook';
import { invalidArgument } from '../../workbook-model/workbook-error';
import { HostObject } from '../host-object';
import type { HostContext } from '../host-object';

/** `Excel.Application`. Nothing calculates by itself: `calculate` only says that it is done. */
export class ApplicationObject extends HostObject {
  readonly className = 'Application';

  get CalculationMode(): Workbook['calculationMode'] {
    return this.workbook.calculationMode;
  }

  set CalculationMode(mode: Workbook['calculationMode']) {
    this.workbook.calculationMode = mode;
  }

  get CalculationState(): Workbook['calculationState'] {
    return this.workbook.calculationState;
  }

  get CalculationEngineVersion(): number {
    return 191_029;
  }

  get DecimalSeparator(): string {
    return '.';
  }

  get ThousandsSeparator(): string {
    return ',';
  }

  get UseSystemSeparators(): boolean {
    return true;
  }

  get CultureInfo(): CultureInfoObject {
    return new CultureInfoObject(this.host);
  }

  Calculate(_type: string): void {
    this.workbook.calculationState = 'Done';
  }

  SuspendApiCalculationUntilNextSync(): void {
    // There is no calculation to suspend.
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    // The grid repaints after a batch, never within one.
  }
}

/** `Excel.CultureInfo`. */
export class CultureInfoObject extends HostObject {
  readonly className = 'CultureInfo';

  get Name(): string {
    return this.workbook.dateOrder === 'dmy' ? 'en-GB' : 'en-US';
  }
}

/** `Excel.Runtime`. */
export class RuntimeObject extends HostObject {
  readonly className = 'Runtime';

  get EnableEvents(): boolean {
    return this.host.eventsEnabled;
  }

  set EnableEvents(enabled: boolean) {
    this.host.eventsEnabled = enabled;
  }
}

/** `Excel.Functions`: only DATE, by which an add-in finds the date system. */
export class FunctionsObject extends HostObject {
  readonly className = 'Functions';

  Date(year: number, month: number, day: number): FunctionResultObject {
    for (const part of [year, month, day]) if (typeof part !== 'number') throw invalidArgument();
    const serial = dateFunction(year, month, day, this.workbook.date1904);
    return new FunctionResultObject(this.host, Number.isNaN(serial) ? null : serial);
  }
}

/** `Excel.FunctionResult`. */
export class FunctionResultObject extends HostObject {
  readonly className = 'FunctionResult';

  constructor(
    host: HostContext,
    private readonly result: number | null,
  ) {
    super(host);
  }

  get Value(): number | null {
    return this.result;
  }

  get Error(): string | null {
    return this.result === null ? '#NUM!' : null;
  }
}
