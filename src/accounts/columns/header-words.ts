import { normaliseWords } from '../values/normalise';

/** What systems shorten in headers, and other spellings of one word. A word not listed stands for itself. */
const meanings: Readonly<Record<string, string>> = {
  no: 'number', nbr: 'number', num: 'number', nmbr: 'number', nr: 'number', numbers: 'number',
  ac: 'account', acc: 'account', acct: 'account', acnt: 'account', accnt: 'account',
  cus: 'customer', cust: 'customer', cst: 'customer', cli: 'client', clnt: 'client', brwr: 'borrower', dbtr: 'debtor',
  amt: 'amount', amnt: 'amount', amts: 'amount', bal: 'balance', prin: 'principal', princ: 'principal', ppl: 'principal',
  int: 'interest', pd: 'paid', pmt: 'payment', pymt: 'payment', pay: 'payment', pymnt: 'payment', pymts: 'payments',
  chg: 'charges', chgs: 'charges', chrg: 'charges', chrgs: 'charges', pnlty: 'penalty', penalties: 'penalty',
  os: 'outstanding', outst: 'outstanding', outstd: 'outstanding', tot: 'total', ttl: 'total', orig: 'original',
  dt: 'date', dte: 'date', nxt: 'next', frst: 'first', lst: 'last', mat: 'maturity',
  ln: 'loan', agmt: 'agreement', agrmt: 'agreement', agr: 'agreement', cntrct: 'contract', fac: 'facility', fclty: 'facility',
  inst: 'instalment', instl: 'instalment', instal: 'instalment', install: 'instalment', installment: 'instalment',
  instlmnt: 'instalment', inslmt: 'instalment', seq: 'sequence', inv: 'invoice', ref: 'reference',
  prd: 'product', prod: 'product', typ: 'type', cd: 'code', sts: 'status', stat: 'status', ccy: 'currency', curr: 'currency',
  mob: 'mobile', mbl: 'mobile', mobiles: 'mobile', cellular: 'cell', ph: 'phone', phn: 'phone', fone: 'phone',
  tel: 'phone', tele: 'phone', telephone: 'phone', telno: 'phone number', mobno: 'mobile number', mobileno: 'mobile number',
  phoneno: 'phone number', accno: 'account number', acctno: 'account number', accountno: 'account number',
  loanno: 'loan number', custno: 'customer number', custid: 'customer id', cifno: 'cif number', idno: 'id number',
  alt: 'alternate', ofc: 'office', off: 'office', res: 'residence', resi: 'residence', pref: 'preferred', prim: 'primary', emailid: 'email id',
  addr: 'address', adr: 'address', add: 'address', addrs: 'address', cntry: 'country', ctry: 'country', cty: 'city',
  nm: 'name', fname: 'first name', lname: 'last name', firstname: 'first name', lastname: 'last name', fullname: 'full name',
  nat: 'national', natl: 'national', natnl: 'national', natnlty: 'nationality', ntnlty: 'nationality',
  pp: 'passport', psprt: 'passport', ppno: 'passport number', passprt: 'passport', lang: 'language', gndr: 'gender',
  percentage: 'percent', pct: 'percent', perc: 'percent',
  eng: 'english', en: 'english', mrch: 'merchant', mrchnt: 'merchant', wdl: 'withdrawal', rsn: 'reason',
}; // prettier-ignore

const percentSigns = /[%٪‰‱؉؊﹪％]/gu;

/**
 * The words of a header: split at spaces, signs, underscores and inside camelCase; abbreviations written out; the article of Arabic
 * words, letter variants and vowel marks taken away. `%` and `€` are words: they say what a figure is. Two headers with the same
 * words mean the same.
 *
 * @example
 * headerWords('CUST_MOB_NO'); //=> ['customer', 'mobile', 'number']
 * headerWords('رقم الجوَّال'); //=> the words of 'رقم جوال'
 */
export function headerWords(header: string): string[] {
  const parts = header
    .replace(/^\s*\d+\s*[.)]\s+/u, '')
    .replace(/#|№/g, ' no ')
    .replace(percentSigns, ' percent ')
    .replace(/[\p{Sc}\u20a0-\u20cf]/gu, ' $& ')
    .replace(/\be[-\s_]?mail/giu, 'Email')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .replace(/(\p{N})(?!st\b|nd\b|rd\b|th\b)(\p{L})/giu, '$1 $2')
    .split(/[^\p{L}\p{M}\p{N}\p{Sc}\u0640\u20a0-\u20cf]+/u)
    .map((part) => (isCurrencySign(part) ? part : withoutArticle(normaliseWords(part))))
    .filter((part) => part !== '');
  return joinLetters(parts)
    .flatMap((part) => (Object.hasOwn(meanings, part) ? (meanings[part] ?? '').split(' ') : [part]))
    .filter((word, at, words) => word !== words[at - 1]);
}

/** Whether a word of a header is the sign of a currency, one that this Unicode does not know yet among them. */
export function isCurrencySign(word: string): boolean {
  return /^[\p{Sc}\u20a0-\u20cf]$/u.test(word);
}

/** `D.O.B.` is one word, and so are `A/C` and `O/S`. */
function joinLetters(parts: readonly string[]): string[] {
  const words: string[] = [];
  let letters = '';
  for (const part of [...parts, '']) {
    if (/^\p{L}$/u.test(part)) {
      letters += part;
      continue;
    }
    if (letters !== '') words.push(letters);
    letters = '';
    if (part !== '') words.push(part);
  }
  return words;
}

/** `الحساب` and `حساب` are one word in a header, and so is `للعميل`. */
function withoutArticle(word: string): string {
  if (word.length > 4 && word.startsWith('ال')) return word.slice(2);
  return word.length > 4 && word.startsWith('لل') ? word.slice(2) : word;
}
