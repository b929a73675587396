import {
  changeConditionalFormat,
  deleteConditionalFormat,
  setPriority,
} from '../../workbook-model/conditional-formats';
import type { Sheet } from '../../workbook-model/sheet';
import type { ConditionalFormat, ConditionalStyle } from '../../workbook-model/types';
import { FormulaSyntaxError } from '../../workbook-model/formula-calculator';
import { anchorOf } from '../../workbook-model/conditional-format-painter';
import { invalidArgument, invalidOperation, itemNotFound } from '../../workbook-model/workbook-error';
import { HostObject } from '../host-object';
import type { HostContext } from '../host-object';
import { asColor } from './colors';

/** What the rule objects share: one rule of a sheet, found by its id. */
abstract class RuleObject extends HostObject {
  constructor(
    host: HostContext,
    protected readonly sheet: Sheet,
    protected readonly id: string,
  ) {
    super(host);
  }

  /** @throws WorkbookError ItemNotFound when the rule is gone */
  protected get rule(): ConditionalFormat {
    const found = this.sheet.parts.conditionalFormats.find((it) => it.id === this.id);
    if (!found) throw itemNotFound();
    return found;
  }

  protected change(change: (rule: ConditionalFormat) => void): void {
    changeConditionalFormat(this.workbook, this.sheet, this.rule, change);
  }

  protected paint(style: ConditionalStyle): void {
    this.change((rule) => {
      rule.style = { ...rule.style, ...style };
    });
  }
}

/** `Excel.ConditionalFormat`. Only custom rules can be looked into; others are kept as they came. */
export class ConditionalFormatObject extends RuleObject {
  readonly className = 'ConditionalFormat';

  get Id(): string {
    return this.id;
  }

  get Type(): string {
    return this.rule.kind;
  }

  get Priority(): number {
    return this.sheet.parts.conditionalFormats.indexOf(this.rule);
  }

  set Priority(priority: number) {
    setPriority(this.workbook, this.sheet, this.rule, priority);
  }

  get StopIfTrue(): boolean | null {
    return this.rule.stopIfTrue;
  }

  set StopIfTrue(stopIfTrue: boolean) {
    this.change((rule) => {
      rule.stopIfTrue = stopIfTrue;
    });
  }

  get Custom(): CustomConditionalFormatObject {
    if (this.rule.kind !== 'Custom') throw invalidOperation('The conditional format is not a custom one.');
    return new CustomConditionalFormatObject(this.host, this.sheet, this.id);
  }

  get CustomOrNullObject(): CustomConditionalFormatObject | null {
    return this.rule.kind === 'Custom' ? this.Custom : null;
  }

  /** @throws WorkbookError InvalidOperation when the rule has several areas */
  GetRange(): HostObject {
    const [first, second] = this.rule.areas;
    if (!first || second) throw invalidOperation('The conditional format applies to several ranges.');
    return this.host.make.range(this.sheet, first);
  }

  GetRangeOrNullObject(): HostObject | null {
    const [first, second] = this.rule.areas;
    return first && !second ? this.host.make.range(this.sheet, first) : null;
  }

  GetRanges(): HostObject {
    return this.host.make.rangeAreas(this.sheet, this.rule.areas);
  }

  Delete(): void {
    deleteConditionalFormat(this.workbook, this.sheet, this.rule);
  }
}

/** `Excel.CustomConditionalFormat`. */
export class CustomConditionalFormatObject extends RuleObject {
  readonly className = 'CustomConditionalFormat';

  get Rule(): ConditionalFormatRuleObject {
    return new ConditionalFormatRuleObject(this.host, this.sheet, this.id);
  }

  get Format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.host, this.sheet, this.id);
  }
}

/** `Excel.ConditionalFormatRule`. Relative references are as seen from the rule's first cell. */
export class ConditionalFormatRuleObject extends RuleObject {
  readonly className = 'ConditionalFormatRule';

  get Formula(): string {
    return this.rule.formula;
  }

  set Formula(text: string) {
    const formula = text.startsWith('=') ? text : `=${text}`;
    const anchor = anchorOf(this.rule);
    try {
      this.workbook.calculator.evaluate(formula, this.sheet.name, anchor.row, anchor.column);
    } catch (error) {
      if (error instanceof FormulaSyntaxError) throw invalidArgument();
      throw error;
    }
    this.change((rule) => {
      rule.formula = formula;
    });
  }

  get FormulaLocal(): string {
    return this.Formula;
  }

  set FormulaLocal(text: string) {
    this.Formula = text;
  }
}

/** `Excel.ConditionalRangeFormat`. */
export class ConditionalRangeFormatObject extends RuleObject {
  readonly className = 'ConditionalRangeFormat';

  get NumberFormat(): string | null {
    return this.rule.style.numberFormat ?? null;
  }

  set NumberFormat(numberFormat: string) {
    this.paint({ numberFormat });
  }

  get Fill(): ConditionalRangeFillObject {
    return new ConditionalRangeFillObject(this.host, this.sheet, this.id);
  }

  get Font(): ConditionalRangeFontObject {
    return new ConditionalRangeFontObject(this.host, this.sheet, this.id);
  }
}

/** `Excel.ConditionalRangeFill`. */
export class ConditionalRangeFillObject extends RuleObject {
  readonly className = 'ConditionalRangeFill';

  get Color(): string {
    return this.rule.style.fill ?? '';
  }

  set Color(color: string) {
    this.paint({ fill: asColor(color) });
  }

  Clear(): void {
    this.paint({ fill: undefined });
  }
}

/** `Excel.ConditionalRangeFont`. */
export class ConditionalRangeFontObject extends RuleObject {
  readonly className = 'ConditionalRangeFont';

  get Color(): string {
    return this.rule.style.fontColor ?? '';
  }

  set Color(color: string) {
    this.paint({ fontColor: asColor(color) });
  }

  get Bold(): boolean | null {
    return this.rule.style.bold ?? null;
  }

  set Bold(bold: boolean) {
    this.paint({ bold });
  }

  get Italic(): boolean | null {
    return this.rule.style.italic ?? null;
  }

  set Italic(italic: boolean) {
    this.paint({ italic });
  }

  get Underline(): string | null {
    return this.rule.style.underline ?? null;
  }

  set Underline(underline: string) {
    this.paint({ underline });
  }

  get Strikethrough(): boolean | null {
    return this.rule.style.strikethrough ?? null;
  }

  set Strikethrough(strikethrough: boolean) {
    this.paint({ strikethrough });
  }

  Clear(): void {
    this.paint({
      fontColor: undefined,
      bold: undefined,
      italic: undefined,
      underline: undefined,
      strikethrough: undefined,
    });
  }
}
