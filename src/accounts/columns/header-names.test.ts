import { additionalDataName, isPersonal, isWholeName, partOf, sureField } from './header-names';
import { headerWords } from './header-words';

test.each([
  ['additionalData.Product type', 'Product type'],
  ['additional data: Branch', 'Branch'],
  ['Additional_Data / Branch', 'Branch'],
  ['ADDITIONAL-DATA.x', 'x'],
  ['\u200fadditionalData.Branch ', 'Branch'],
  ['additionalData.', undefined],
  ['additionalDataBranch', undefined],
  ['my additionalData.Branch', undefined],
  ['Branch', undefined],
])('%s is sent along as %s', (header, name) => {
  expect(additionalDataName(header)).toBe(name);
});

test('the API’s status names the operation only as it stands: elsewhere it is the state of an account', () => {
  expect(sureField(headerWords('status'))).toBeUndefined();
  expect(sureField(headerWords('operation'))).toBe('operation');
});

test.each([
  ['WhatsApp number', 'phone', 'any'],
  ['Mobile', 'phone', 'any'],
  ['Mobile number', 'phone', 'any'],
  ['رقم المحمول', 'phone', 'any'],
  ['رقم موبايل', 'phone', 'any'],
  ['Home phone', 'phone', 'further'],
  ['Home phone number', 'phone', 'further'],
  ['Country', 'addressCountry', 'any'],
  ['Country number', undefined, undefined],
  ['number', undefined, undefined],
])('%s is a part of a list: %s, %s', (header, part, entry) => {
  const named = partOf(headerWords(header));
  expect([named?.part, named?.entry]).toEqual([part, entry]);
});

test('who the debtor is', () => {
  expect((['firstName', 'birthDate', 'gender', 'idNumber'] as const).map(isPersonal)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect((['principal', 'accountId', 'merchant'] as const).map(isPersonal)).toEqual([false, false, false]);
  expect(
    ['Cardholder name', 'اسم العميل', 'First name', 'Company'].map((header) =>
      isWholeName(headerWords(header)),
    ),
  ).toEqual([true, true, false, false]);
});
