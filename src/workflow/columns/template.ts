import type { CellValue, DateSystem } from '../../accounts/cell';
import { civilDateFromSerial, serialFromCivilDate } from '../../accounts/dates/excel-serial';
import type { FieldDefinition } from '../../accounts/fields/fields';
import { fieldCatalogue } from '../../accounts/fields/fields';
import type { LenderProfile } from '../../accounts/lender-profile';
import type { Operation } from '../../accounts/operation';
import { countryCodes } from '../../accounts/values/countries';
import { fieldHelp, fieldName, requiredText } from '../../messages/field-words';
import { sheetName } from '../../messages/sheet-names';
import type { SheetLayout } from '../../ports/workbook-port';
import type { Desk } from '../desk';
import { progress, set, tell } from '../desk';
import { lenderProfileOf } from './lender-profile-of';
import type { TemplateWanted } from './template-fields';
import { needOf, templateFields } from './template-fields';

const everyOperation: readonly Operation[] = ['create', 'update', 'withdraw'];

/** Rows of the table made ready to fill. */
const emptyRows = 50;

/** What a template is made from. */
export interface TemplateFor extends TemplateWanted {
  readonly profile: LenderProfile;
  readonly dateSystem: DateSystem;
}

/** Shows what a template can have, to be chosen from. */
export function openTemplate(desk: Desk): void {
  const fields = templateFields(lenderProfileOf(desk.store.getState().settings));
  set(desk, { screen: { kind: 'template', fields } });
}

/** Adds a sheet that is ready to fill, and one with examples, which never enter totals. */
export async function createTemplate(desk: Desk, wanted: TemplateWanted): Promise<void> {
  progress(desk, 'preparing', 0, 2);
  const { dateSystem } = await desk.ports.workbook.facts();
  const profile = lenderProfileOf(desk.store.getState().settings);
  const made: TemplateFor = { ...wanted, profile, dateSystem };
  await desk.ports.workbook.addSheet(templateLayout(made, 'examples'));
  progress(desk, 'preparing', 1, 2);
  const sheet = await desk.ports.workbook.addSheet(templateLayout(made, 'empty'));
  set(desk, { screen: { kind: 'main' } });
  tell(desk, 'success', { key: 'template.created', params: { sheet } });
}

/**
 * The template's columns from the field catalogue: identifiers as text, dates as dd/mm/yyyy, choices as drop-downs, those of the
 * lender's profile among them.
 */
export function templateLayout(wanted: TemplateFor, contents: 'empty' | 'examples'): SheetLayout {
  const { language, profile, purpose } = wanted;
  const chosen = new Set(wanted.fields);
  const fields = fieldCatalogue.filter(({ id }) => chosen.has(id));
  const operations = purpose === 'all' ? everyOperation : [purpose];
  const marked = purpose === 'all' ? 'create' : purpose;
  return {
    name: sheetName(language, contents === 'empty' ? 'template' : 'template-examples'),
    columns: fields.map((field) => {
      const choices = choicesOf(field, profile);
      const requiredFor = operations.filter((operation) => needOf(field, operation, profile) === 'error');
      return {
        header: fieldName(language, field.id),
        width: field.width,
        numberFormat: numberFormat(field, profile),
        note: [requiredText(language, requiredFor), fieldHelp(language, field.id)].join(' ').trim(),
        emphasised: needOf(field, marked, profile) === 'error',
        ...(choices.length === 0 ? {} : { choices }),
      };
    }),
    rows:
      contents === 'examples'
        ? operations.map((operation) => fields.map((field) => exampleOf(field, operation, wanted)))
        : Array.from({ length: emptyRows }, () => fields.map(() => '')),
    asTable: true,
    landscape: true,
    rightToLeft: language === 'ar',
  };
}

function choicesOf(field: FieldDefinition, profile: LenderProfile): readonly string[] {
  switch (field.id) {
    case 'loanType':
      return profile.loanTypes.map(({ label }) => label);
    case 'withdrawalReason':
      return profile.withdrawalReasons;
    default:
      return field.kind === 'country' ? countryCodes() : (field.choices ?? []);
  }
}

/** Blank where rows of the operation do not say it. */
function exampleOf(
  field: FieldDefinition,
  operation: Operation,
  { profile, dateSystem }: TemplateFor,
): CellValue {
  if (needOf(field, operation, profile) === 'not-sent') return '';
  if (field.id === 'operation') return field.choices?.[everyOperation.indexOf(operation)] ?? field.example;
  // Each row is about an account of its own: one that is created and withdrawn at once would be wrong.
  if (typeof field.example === 'string' && (field.id === 'accountId' || field.id === 'subAccountId'))
    return field.example.replace('0412', `041${String(2 + everyOperation.indexOf(operation))}`);
  if (field.id === 'withdrawalReason') return profile.withdrawalReasons[0] ?? field.example;
  if (field.id === 'loanType') return profile.loanTypes[0]?.label ?? field.example;
  if (field.kind !== 'date' || typeof field.example !== 'number') return field.example;
  // The catalogue's examples are serials of the 1900 system.
  const day = civilDateFromSerial(field.example, 1900);
  return (day === undefined ? undefined : serialFromCivilDate(day, dateSystem)) ?? '';
}

function numberFormat({ id, kind }: FieldDefinition, profile: LenderProfile): string {
  switch (kind) {
    case 'date':
      return 'dd/mm/yyyy';
    case 'amount':
      return `#,##0.${'0'.repeat(profile.currencyDecimals)}`;
    case 'integer':
      return id === 'loanType' && profile.loanTypes.length > 0 ? '@' : '0';
    default:
      return '@';
  }
}
