import { headerWords } from './header-words';

test.each([
  ['CUST_MOB_NO', 'customer mobile number'],
  ['LN_AC_NO', 'loan account number'],
  ['accountId', 'account id'],
  ['AccountID', 'account id'],
  ['IBANNumber', 'iban number'],
  ['A/C No.', 'account number'],
  ['O/S Balance', 'outstanding balance'],
  ['D.O.B.', 'dob'],
  ['P.O. Box', 'po box'],
  ['E-mail', 'email'],
  ['e mail id', 'email id'],
  ['Mobile2', 'mobile 2'],
  ['2nd phone', '2nd phone'],
  ['1. Account ID', 'account id'],
  ['Account #', 'account number'],
  ['  Due   Date* ', 'due date'],
  ['رَقم الحِساب', 'رقم حساب'],
  ['الاسم الأول للعميل', 'اسم اول عميل'],
  ['Interest (%)', 'interest percent'],
  ['PAID_PCT', 'paid percent'],
  ['Paid US$', 'paid us $'],
  ['€Paid', '€ paid'],
  ['__proto__', 'proto'],
  ['constructor', 'constructor'],
  ['', ''],
  ['–', ''],
])('%s: %s', (header, words) => {
  expect(headerWords(header).join(' ')).toBe(words);
});
