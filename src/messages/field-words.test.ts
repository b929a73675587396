import type { FieldId } from '../accounts/fields/field-ids';
import { fieldIdsInOrder, mostEntries } from '../accounts/fields/field-ids';
import { fieldCatalogue } from '../accounts/fields/fields';
import { mapColumns } from '../accounts/columns/map-columns';
import { fieldHelp, fieldName, fieldsInOrder } from './field-words';

const everyField = fieldIdsInOrder({ phone: mostEntries, email: mostEntries, address: mostEntries }).filter(
  (id) => id !== 'additionalData',
);

describe('field words', () => {
  it.each(['en', 'ar'] as const)(
    'a header in %s, as the template writes it, is that very field',
    (language) => {
      const { columns, problems } = mapColumns(
        everyField.map((id) => fieldName(language, id)),
        { statusColumns: [], choices: {} },
      );
      expect(columns.map(({ field }) => field)).toEqual(everyField);
      expect(columns.filter(({ match }) => match !== 'exact' && match !== 'synonym')).toEqual([]);
      expect(problems).toEqual([]);
    },
  );

  it.each(everyField)('%s has a help sentence in each language', (id) => {
    expect(fieldHelp('en', id)).not.toBe('');
    expect(fieldHelp('ar', id)).toMatch(/\p{Script=Arabic}/u);
  });

  it.each(['en', 'ar'] as const)('no two fields share a name in %s', (language) => {
    const names = everyField.map((id) => fieldName(language, id));
    expect(new Set(names).size).toBe(names.length);
  });

  it('offers the catalogue’s fields, and one entry more than are in use', () => {
    const offered = (inUse: readonly FieldId[]) => fieldsInOrder('en', inUse).map(({ field }) => field);
    expect(offered([])).toEqual(fieldCatalogue.map(({ id }) => id).filter((id) => id !== 'additionalData'));
    const more = offered(['phone4', 'address1City']);
    expect([more.includes('phone5Type'), more.includes('phone6'), more.includes('address3City')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
