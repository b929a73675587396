import type { FieldDefinition } from './field-definition';
import { sentByCreateAndUpdate } from './field-uses';

interface AddressPart {
  readonly part: string;
  readonly kind: 'text' | 'country';
  readonly english: readonly string[];
  readonly arabic: readonly string[];
  /** Names that mean the address even without the word. */
  readonly alone: readonly string[];
  readonly example: string;
  readonly width: number;
}

const addressParts: Readonly<Record<'Street' | 'Area' | 'City' | 'Zip' | 'Country' | 'Type', AddressPart>> = {
  Street: {
    part: 'street',
    kind: 'text',
    english: ['street', 'line', 'line 1', 'street name'],
    arabic: ['الشارع', 'شارع'],
    alone: ['Street', 'Address', 'Street address', 'Home address', 'Customer address', 'العنوان', 'عنوان'],
    example: '1 Example Street',
    width: 22,
  },
  Area: {
    part: 'area',
    kind: 'text',
    english: ['area', 'district', 'neighbourhood', 'region'],
    arabic: ['المنطقة', 'الحي'],
    alone: ['Area', 'District', 'Neighbourhood', 'Neighborhood'],
    example: 'Al Example',
    width: 14,
  },
  City: {
    part: 'city',
    kind: 'text',
    english: ['city', 'town', 'emirate'],
    arabic: ['المدينة', 'الإمارة', 'الامارة'],
    alone: ['City', 'Town', 'Emirate'],
    example: 'Dubai',
    width: 14,
  },
  Zip: {
    part: 'zip',
    kind: 'text',
    english: ['zip', 'zip code', 'postal code', 'post code', 'postcode', 'PO box'],
    arabic: ['الرمز البريدي', 'صندوق البريد'],
    alone: ['Zip', 'Zip code', 'Postal code', 'Post code', 'PO box', 'P.O. Box'],
    example: '00000',
    width: 10,
  },
  Country: {
    part: 'country',
    kind: 'country',
    english: ['country', 'country code'],
    arabic: ['الدولة', 'البلد', 'رمز الدولة'],
    alone: [
      'Country',
      'Country code',
      'Country of residence',
      'Residence country',
      'Country ISO',
      'ISO country',
      'بلد الإقامة',
      'دولة الإقامة',
    ],
    example: 'ARE',
    width: 10,
  },
  Type: {
    part: 'type',
    kind: 'text',
    english: ['type'],
    arabic: ['النوع'],
    alone: [],
    example: 'home',
    width: 10,
  },
};

function address(number: 1 | 2): FieldDefinition[] {
  return (Object.keys(addressParts) as (keyof typeof addressParts)[]).map((name) => {
    const { part, kind, english, arabic, alone, example, width } = addressParts[name];
    const n = String(number);
    return {
      id: `address${String(number) as '1' | '2'}${name}` as const,
      place: { at: 'list', name: 'addresses', entry: number - 1, part },
      kind,
      headers: {
        api:
          number === 1
            ? part === 'type'
              ? 'addressType'
              : part
            : `${part === 'type' ? 'addressType' : part}${n}`,
        english: [
          ...english.flatMap((word) => [
            ...(number === 1
              ? [`Address ${word}`, `Home ${word}`].filter((header) => header !== 'Home type')
              : []),
            `Address ${n} ${word}`,
            `Address ${word} ${n}`,
          ]),
          ...alone
            .filter(isLatin)
            .flatMap((word) => (number === 1 ? [word, `${word} ${n}`] : [`${word} ${n}`])),
        ],
        arabic: [
          ...arabic.flatMap((word) => [
            ...(number === 1 ? [word === 'النوع' ? 'نوع العنوان' : word] : []),
            `${word === 'النوع' ? 'نوع العنوان' : word} ${n}`,
            `العنوان ${n} ${word}`,
          ]),
          ...alone
            .filter((word) => !isLatin(word))
            .flatMap((word) => (number === 1 ? [word, `${word} ${n}`] : [`${word} ${n}`])),
        ],
        likely: [],
      },
      operations: sentByCreateAndUpdate('optional'),
      example: number === 1 ? example : '',
      width,
      inTemplate: number === 1 && name !== 'Type',
    };
  });
}

function isLatin(word: string): boolean {
  return /^[\u0020-\u007e]+$/.test(word);
}

/** Where the debtor lives: two addresses, the first often without a number in its headers. */
export const addressFields: readonly FieldDefinition[] = [...address(1), ...address(2)];
