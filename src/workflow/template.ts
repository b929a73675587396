import type { FieldDefinition } from '../accounts/fields';
import { fieldCatalogue } from '../accounts/fields';
import { fieldHelp, fieldName } from '../messages/field-words';
import type { Language } from '../messages/message';
import { sheetName } from '../messages/sheet-names';
import type { SheetLayout } from '../ports/workbook-port';
import type { Desk } from './desk';
import { progress, tell } from './desk';

/** Rows of the table made ready to fill. */
const emptyRows = 50;

/** Adds a sheet that is ready to fill, and one with examples, which never enter totals. */
export async function createTemplate(desk: Desk): Promise<void> {
  const { language } = desk.store.getState();
  progress(desk, 'preparing', 0, 2);
  await desk.ports.workbook.addSheet(templateLayout(language, 'examples'));
  progress(desk, 'preparing', 1, 2);
  const sheet = await desk.ports.workbook.addSheet(templateLayout(language, 'empty'));
  tell(desk, 'success', { key: 'template.created', params: { sheet } });
}

/** The template's columns from the field catalogue: identifiers as text, dates as dd/mm/yyyy, choices as drop-downs. */
export function templateLayout(language: Language, contents: 'empty' | 'examples'): SheetLayout {
  const wanted = fieldCatalogue.filter((field) => field.inTemplate);
  return {
    name: sheetName(language, contents === 'empty' ? 'template' : 'template-examples'),
    columns: wanted.map((field) => ({
      header: fieldName(language, field.id),
      width: field.width,
      numberFormat: numberFormat(field),
      note: fieldHelp(language, field.id),
      emphasised: field.operations.create.need === 'error',
      ...(field.choices === undefined ? {} : { choices: field.choices }),
    })),
    rows:
      contents === 'examples'
        ? [wanted.map((field) => field.example)]
        : Array.from({ length: emptyRows }, () => wanted.map(() => '')),
    asTable: true,
    rightToLeft: language === 'ar',
  };
}

function numberFormat(field: FieldDefinition): string {
  switch (field.kind) {
    case 'date':
      return 'dd/mm/yyyy';
    case 'amount':
      return '#,##0.00';
    case 'integer':
      return '0';
    default:
      return '@';
  }
}
