import type { FirstLabel } from '../first-label-key';

/** What the pane says before anybody is signed in, in Arabic. */
export const firstLabels: Readonly<Record<FirstLabel, string>> = {
  'sign-in.lender': 'المُقرض',
  'sign-in.email': 'البريد الإلكتروني',
  'sign-in.password': 'كلمة المرور',
  'sign-in.environment': 'البيئة',
  'sign-in.submit': 'تسجيل الدخول',
  'sign-in.heading': 'تسجيل الدخول إلى Command',
  'sign-in.lender-hint': 'الاسم المختصر لشركتك في Command.',
  'sign-in.working': 'جارٍ تسجيل الدخول…',
  'sign-in.production-warning': 'ما ترسله من هنا حقيقي: قد يجري التواصل مع المدينين بسببه.',
  'sign-in.password-kept-nowhere': 'لا تُحفظ كلمة مرورك في أي مكان.',
  'field.required': 'املأ هذه الخانة.',
  'language.other': 'English',
  'waiting-for-edit': 'ينتظر Excel أن تنتهي من الخلية. اضغط Enter لحفظ ما كتبته أو Esc لتركه.',
  dismiss: 'إخفاء',
  'environment.production-band': 'بيئة الإنتاج · PRODUCTION',
  'pane.title': 'حسابات Command',
};
