import type { FieldDefinition, FieldId } from './field-definition';
import { sentByCreateAndUpdate } from './field-uses';

interface Words {
  readonly api: string;
  readonly english: readonly string[];
  readonly arabic: readonly string[];
}

/** `Phone`, `Phone 1` for the first; `Phone 2`, `2nd phone`, `Second phone` for the second; and the same in Arabic. */
function numbered(
  number: number,
  { api, english, arabic }: Words,
  ownWords: readonly string[] = [],
): FieldDefinition['headers'] {
  const ordinal = ['1st', '2nd', '3rd'][number - 1] ?? '';
  const spelt = ['First', 'Second', 'Third'][number - 1] ?? '';
  const spacious = (word: string) => [
    `${word} ${String(number)}`,
    `${word} no ${String(number)}`,
    `${ordinal} ${word}`,
    `${spelt} ${word}`,
  ];
  return {
    api: `${api}${number === 1 ? '' : String(number)}`,
    english: [...(number === 1 ? english : []), ...english.flatMap(spacious), ...ownWords],
    arabic: [...(number === 1 ? arabic : []), ...arabic.map((word) => `${word} ${String(number)}`)],
    likely: [],
  };
}

function phone(number: 1 | 2 | 3, [id, typeId]: readonly [FieldId, FieldId]): FieldDefinition[] {
  const ownWords = {
    1: ['Primary phone', 'Primary mobile', 'Main phone', 'Customer mobile', 'Customer phone'],
    2: [
      'Alternate phone',
      'Alternative phone',
      'Alternate mobile',
      'Alternative mobile',
      'Secondary phone',
      'Secondary mobile',
      'Other phone',
      'Home phone',
      'Landline',
    ],
    3: ['Work phone', 'Office phone', 'Business phone'],
  }[number];
  return [
    {
      id,
      place: { at: 'list', name: 'phones', entry: number - 1, part: 'number' },
      kind: 'phone',
      headers: numbered(
        number,
        {
          api: 'phone',
          english: [
            'Phone',
            'Phone number',
            'Phone no',
            'Mobile',
            'Mobile number',
            'Mobile no',
            'Mobile phone',
            'Cell',
            'Cell phone',
            'Telephone',
            'Tel',
            'MSISDN',
            'Contact number',
            'Contact no',
            'Phones',
          ],
          arabic: [
            'الهاتف',
            'رقم الهاتف',
            'الجوال',
            'رقم الجوال',
            'الموبايل',
            'رقم الموبايل',
            'هاتف',
            'جوال',
            'رقم التواصل',
          ],
        },
        ownWords,
      ),
      operations: sentByCreateAndUpdate(number === 1 ? 'warning' : 'optional'),
      example: number === 1 ? '+971500000001' : '',
      width: 17,
      inTemplate: number < 3,
    },
    {
      id: typeId,
      place: { at: 'list', name: 'phones', entry: number - 1, part: 'type' },
      kind: 'text',
      headers: typed(number, 'phoneType', ['Phone', 'Mobile'], ['نوع الهاتف', 'نوع الجوال']),
      operations: sentByCreateAndUpdate('optional'),
      example: number === 1 ? 'mobile' : '',
      width: 12,
      inTemplate: number < 3,
    },
  ];
}

function email(number: 1 | 2, [id, typeId]: readonly [FieldId, FieldId]): FieldDefinition[] {
  return [
    {
      id,
      place: { at: 'list', name: 'emails', entry: number - 1, part: 'email' },
      kind: 'email',
      headers: numbered(
        number,
        {
          api: 'email',
          english: ['E-mail', 'E-mail address', 'Mail', 'E-mail ID', 'Customer e-mail', 'E-mails'],
          arabic: [
            'البريد الإلكتروني',
            'البريد الالكتروني',
            'الإيميل',
            'بريد إلكتروني',
            'عنوان البريد الإلكتروني',
          ],
        },
        number === 1
          ? ['Primary e-mail', 'Personal e-mail']
          : ['Alternate e-mail', 'Alternative e-mail', 'Secondary e-mail', 'Work e-mail', 'Other e-mail'],
      ),
      operations: sentByCreateAndUpdate('optional'),
      example: number === 1 ? 'mariam@example.com' : '',
      width: 24,
      inTemplate: number === 1,
    },
    {
      id: typeId,
      place: { at: 'list', name: 'emails', entry: number - 1, part: 'type' },
      kind: 'text',
      headers: typed(number, 'emailType', ['E-mail'], ['نوع البريد الإلكتروني', 'نوع البريد']),
      operations: sentByCreateAndUpdate('optional'),
      example: number === 1 ? 'personal' : '',
      width: 12,
      inTemplate: number === 1,
    },
  ];
}

/** `Phone type`, `Phone 1 type`, `Phone type 1`; `Phone 2 type`, `Phone type 2`. */
function typed(
  number: number,
  api: string,
  words: readonly string[],
  arabic: readonly string[],
): FieldDefinition['headers'] {
  const n = String(number);
  return {
    api: `${api}${number === 1 ? '' : n}`,
    english: words.flatMap((word) => [
      ...(number === 1 ? [`${word} type`] : []),
      `${word} ${n} type`,
      `${word} type ${n}`,
    ]),
    arabic: arabic.flatMap((word) => [...(number === 1 ? [word] : []), `${word} ${n}`]),
    likely: [],
  };
}

/** How the debtor is reached. The API takes lists; a sheet has numbered columns, the first of them often without a number. */
export const contactFields: readonly FieldDefinition[] = [
  ...phone(1, ['phone1', 'phone1Type']),
  ...phone(2, ['phone2', 'phone2Type']),
  ...phone(3, ['phone3', 'phone3Type']),
  ...email(1, ['email1', 'email1Type']),
  ...email(2, ['email2', 'email2Type']),
];
