import type { Operation } from '../../accounts/operation';
import type { RepeatedPart, SingleFieldId } from '../../accounts/fields/field-ids';
import type { RepeatedFieldWords } from '../repeated-field-words';

/** Fields as people call them; also the template's headers, so each is a header that Check knows. */
export const fieldNames: Readonly<Record<SingleFieldId, string>> = {
  operation: 'العملية',
  accountId: 'رقم الحساب',
  subAccountId: 'رقم الحساب الفرعي',
  withdrawalReason: 'سبب السحب',
  debtorCompanyId: 'رقم العميل',
  firstName: 'الاسم الأول',
  lastName: 'اسم العائلة',
  language: 'اللغة',
  idNumber: 'رقم الهوية',
  passportNumber: 'رقم جواز السفر',
  birthDate: 'تاريخ الميلاد',
  gender: 'الجنس',
  nationality: 'الجنسية',
  merchant: 'التاجر',
  dateDue: 'تاريخ الاستحقاق',
  principal: 'الأصل',
  interest: 'الفائدة',
  fees: 'الرسوم',
  paidAmount: 'المبلغ المدفوع',
  paidDate: 'تاريخ الدفع',
  loanType: 'نوع القرض',
  currency: 'العملة',
  additionalData: 'بيانات إضافية',
};

/** Fields of which a row may have several, by their number; the first has none in its name. */
export const repeatedFieldNames: RepeatedFieldWords = {
  phone: (n) => `الهاتف${n}`,
  phoneType: (n) => `نوع الهاتف${n}`,
  email: (n) => `البريد الإلكتروني${n}`,
  emailType: (n) => `نوع البريد الإلكتروني${n}`,
  addressStreet: (n) => `الشارع${n}`,
  addressArea: (n) => `المنطقة${n}`,
  addressCity: (n) => `المدينة${n}`,
  addressZip: (n) => `الرمز البريدي${n}`,
  addressCountry: (n) => `البلد${n}`,
  addressType: (n) => `نوع العنوان${n}`,
  addressExternalId: (n) => `معرّف العنوان${n}`,
};

const asText = 'احفظه كنص حتى لا تضيع منه أصفار أو خانات.';
const day = 'يوم بالشكل dd/mm/yyyy.';
const amount = 'أرقام فقط، مثل 1250.50، بالعملة المحددة في الإعدادات.';
const phone = 'مع رمز البلد، مثل \u200e+971501234567\u200e. احفظه كنص.';
const email = 'عنوان واحد، مثل name@example.com.';
const country = 'ثلاثة أحرف (ISO 3166-1): ARE أو SAU أو BHR.';
const free = 'كما تريد أن يظهر في Command.';

/** What to type into a field. */
export const fieldHelps: Readonly<Record<SingleFieldId, string>> = {
  operation: 'Create لحساب جديد في Command، وUpdate لحساب موجود فيه، وWithdraw لإيقاف التحصيل.',
  accountId: `رقم العقد مع المدين لديك. ${asText}`,
  subAccountId: `رقم قسط أو التزام واحد من الحساب لديك. اتركه فارغًا إن كان الصف هو الحساب كله. ${asText}`,
  withdrawalReason: 'سبب سحب الحساب. مطلوب مع Withdraw فقط.',
  debtorCompanyId: `رقم العميل لديك. ${asText}`,
  firstName: 'كما في وثيقة الهوية.',
  lastName: 'كما في وثيقة الهوية.',
  language: 'لغة التواصل مع المدين: en أو ar.',
  idNumber: `الهوية الإماراتية أو هوية وطنية أخرى. ${asText}`,
  passportNumber: asText,
  birthDate: day,
  gender: 'male أو female.',
  nationality: 'كلمة، مثل Emirati.',
  merchant: 'المتجر الذي اشترى منه المدين.',
  dateDue: `اليوم الذي استحق أو يستحق فيه المبلغ. ${day}`,
  principal: amount,
  interest: amount,
  fees: amount,
  paidAmount: `كل ما دُفع حتى الآن، لا الدفعة الأخيرة وحدها. ${amount}`,
  paidDate: `يوم آخر دفعة. ${day}`,
  loanType: 'الرمز الذي أعطتك إياه ClearGrid، عدد صحيح.',
  currency: 'لا تُرسل أبدًا، ويجب أن تكون عملة إعداداتك، مثل AED.',
  additionalData: 'أي شيء آخر، ويُرسل تحت عنوان عموده.',
};

/** What to type into a field of which a row may have several. */
export const repeatedFieldHelps: Readonly<Record<RepeatedPart, string>> = {
  phone,
  phoneType: 'مثل mobile أو work.',
  email,
  emailType: 'مثل personal أو work.',
  addressStreet: free,
  addressArea: free,
  addressCity: free,
  addressZip: asText,
  addressCountry: country,
  addressType: 'مثل home أو work.',
  addressExternalId: `رقم العنوان لديك. ${asText}`,
};

const rowsOf: Readonly<Record<Operation, string>> = {
  create: 'الحسابات الجديدة',
  update: 'التحديثات',
  withdraw: 'السحب',
};

/** Which operations cannot do without a field. */
export function requiredFor(operations: readonly Operation[]): string {
  return `يجب ملؤه عند: ${operations.map((operation) => rowsOf[operation]).join('، ')}.`;
}
