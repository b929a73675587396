import { fieldCatalogue } from '../accounts/fields';
import { fieldHelp, fieldName, fieldsInOrder, isFieldId } from './field-words';

describe('field words', () => {
  it.each(
    fieldCatalogue.filter(({ id }) => id !== 'additionalData').map((field) => [field.id, field] as const),
  )('the template header of %s is a header that Check knows, in both languages', (id, { headers }) => {
    const fold = (text: string): string => text.toLowerCase().replace(/[\s-]/g, '');
    expect(headers.english.map(fold)).toContain(fold(fieldName('en', id)));
    expect(headers.arabic.map(fold)).toContain(fold(fieldName('ar', id)));
    expect(fieldHelp('en', id)).not.toBe('');
    expect(fieldHelp('ar', id)).toMatch(/\p{Script=Arabic}/u);
  });

  it.each(['en', 'ar'] as const)('no two fields share a name in %s', (language) => {
    const names = fieldsInOrder(language).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('knows the fields', () => {
    expect(fieldsInOrder('en').map(({ field }) => field)).toEqual(
      fieldCatalogue.map(({ id }) => id).filter((id) => id !== 'additionalData'),
    );
    expect(isFieldId('dateDue')).toBe(true);
    expect(isFieldId('toString')).toBe(false);
  });
});
