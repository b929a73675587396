import type { CellValue, DateSystem } from '../../accounts/cell';
import { civilDateFromSerial, serialFromCivilDate } from '../../accounts/dates/excel-serial';
import type { FieldDefinition } from '../../accounts/fields/fields';
import { fieldCatalogue } from '../../accounts/fields/fields';
import type { LenderProfile } from '../../accounts/lender-profile';
import { fieldHelp, fieldName } from '../../messages/field-words';
import type { Language } from '../../messages/message';
import { sheetName } from '../../messages/sheet-names';
import type { SheetLayout } from '../../ports/workbook-port';
import type { Desk } from '../desk';
import { progress, tell } from '../desk';
import { lenderProfileOf } from './lender-profile-of';

/** Rows of the table made ready to fill. */
const emptyRows = 50;

/** What a template is made for. */
export interface TemplateFor {
  readonly language: Language;
  readonly profile: LenderProfile;
  readonly dateSystem: DateSystem;
}

/** Adds a sheet that is ready to fill, and one with examples, which never enter totals. */
export async function createTemplate(desk: Desk): Promise<void> {
  const { language, settings } = desk.store.getState();
  progress(desk, 'preparing', 0, 2);
  const { dateSystem } = await desk.ports.workbook.facts();
  const wanted: TemplateFor = { language, profile: lenderProfileOf(settings), dateSystem };
  await desk.ports.workbook.addSheet(templateLayout(wanted, 'examples'));
  progress(desk, 'preparing', 1, 2);
  const sheet = await desk.ports.workbook.addSheet(templateLayout(wanted, 'empty'));
  tell(desk, 'success', { key: 'template.created', params: { sheet } });
}

/**
 * The template's columns from the field catalogue: identifiers as text, dates as dd/mm/yyyy, choices as drop-downs, those of the
 * lender's profile among them.
 */
export function templateLayout(wanted: TemplateFor, contents: 'empty' | 'examples'): SheetLayout {
  const { language, profile } = wanted;
  const fields = fieldCatalogue.filter(
    ({ id, inTemplate }) => inTemplate || profile.required.create?.[id] === 'error',
  );
  return {
    name: sheetName(language, contents === 'empty' ? 'template' : 'template-examples'),
    columns: fields.map((field) => {
      const choices = choicesOf(field, profile);
      return {
        header: fieldName(language, field.id),
        width: field.width,
        numberFormat: numberFormat(field, profile),
        note: fieldHelp(language, field.id),
        emphasised: (profile.required.create?.[field.id] ?? field.operations.create.need) === 'error',
        ...(choices.length === 0 ? {} : { choices }),
      };
    }),
    rows:
      contents === 'examples'
        ? [fields.map((field) => exampleOf(field, wanted))]
        : Array.from({ length: emptyRows }, () => fields.map(() => '')),
    asTable: true,
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
      return field.choices ?? [];
  }
}

function exampleOf(field: FieldDefinition, { profile, dateSystem }: TemplateFor): CellValue {
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
