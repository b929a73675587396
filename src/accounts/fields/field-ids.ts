/** The API's lists hold any number of entries; a sheet keeps at most this many of each in numbered columns. */
export const mostEntries = 20;

/** What stands once in a row, in the order of a template; the lists stand where `repeated` names them. */
const order = [
  'operation',
  'accountId',
  'subAccountId',
  'withdrawalReason',
  'debtorCompanyId',
  'firstName',
  'lastName',
  'language',
  'idNumber',
  'passportNumber',
  'birthDate',
  'gender',
  'nationality',
  { repeated: 'phone' },
  { repeated: 'email' },
  { repeated: 'address' },
  'merchant',
  'dateDue',
  'principal',
  'interest',
  'fees',
  'paidAmount',
  'paidDate',
  'loanType',
  'currency',
  'additionalData',
] as const;

/** A field that a row has once; `additionalData` stands for any column sent along under its own name. */
export type SingleFieldId = Extract<(typeof order)[number], string>;

/** The parts of each list that a column can keep, in the order of a template. */
const partsOfList = {
  phone: ['phone', 'phoneType'],
  email: ['email', 'emailType'],
  address: [
    'addressStreet',
    'addressArea',
    'addressCity',
    'addressZip',
    'addressCountry',
    'addressType',
    'addressExternalId',
  ],
} as const;

export type RepeatedList = keyof typeof partsOfList;
/** A part of the entries of a list: `phoneType` is the type of the first phone, the second phone, and so on. */
export type RepeatedPart = (typeof partsOfList)[RepeatedList][number];

/** One part of one entry, its number after the list's name: `phone4`, `phone7Type`, `address3Country`. */
export type RepeatedFieldId =
  | `phone${number}`
  | `phone${number}Type`
  | `email${number}`
  | `email${number}Type`
  | `address${number}${'Street' | 'Area' | 'City' | 'Zip' | 'Country' | 'Type' | 'ExternalId'}`;

/** Every field a column can keep. */
export type FieldId = SingleFieldId | RepeatedFieldId;

/** A part of an entry of a list; the first entry has number 1. */
export interface RepeatedField {
  readonly part: RepeatedPart;
  readonly number: number;
}

const singles: ReadonlySet<string> = new Set(order.filter((step) => typeof step === 'string'));
export const repeatedParts: readonly RepeatedPart[] = Object.values(partsOfList).flat();
const shape = /^(phone|email|address)([1-9]\d?)(|Type|Street|Area|City|Zip|Country|ExternalId)$/;

/** Whether a text, from a setting for example, names a field. */
export function isFieldId(text: string): text is FieldId {
  return singles.has(text) || repeatedField(text) !== undefined;
}

/** The list's part and entry that an id names; undefined for fields that a row has once, and for other texts. */
export function repeatedField(id: string): RepeatedField | undefined {
  const [, list = '', digits = '', rest = ''] = shape.exec(id) ?? [];
  const part = repeatedParts.find((known) => known === list + rest);
  const number = Number(digits);
  return part === undefined || number > mostEntries ? undefined : { part, number };
}

/**
 * The id of a part of an entry.
 *
 * @throws RangeError for an entry that no sheet keeps
 * @example
 * repeatedFieldId({ part: 'addressCountry', number: 3 }); //=> 'address3Country'
 */
export function repeatedFieldId({ part, number }: RepeatedField): RepeatedFieldId {
  const id = part.replace(/^(phone|email|address)/, `$1${String(number)}`);
  if (repeatedField(id) === undefined) throw new RangeError(`no such entry: ${id}`);
  return id as RepeatedFieldId;
}

/** The list that a part belongs to. */
export function listOf(part: RepeatedPart): RepeatedList {
  return part.startsWith('phone') ? 'phone' : part.startsWith('email') ? 'email' : 'address';
}

/**
 * Fields in the order of a template, with as many entries of each list as are wanted.
 *
 * @example
 * fieldIdsInOrder({ phone: 4, email: 1, address: 1 }).includes('phone4Type'); //=> true
 */
export function fieldIdsInOrder(entries: Readonly<Record<RepeatedList, number>>): FieldId[] {
  return order.flatMap((step): FieldId[] =>
    typeof step === 'string'
      ? [step]
      : Array.from({ length: Math.min(entries[step.repeated], mostEntries) }, (_, at) =>
          partsOfList[step.repeated].map((part) => repeatedFieldId({ part, number: at + 1 })),
        ).flat(),
  );
}
