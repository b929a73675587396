export type SignInField = 'lender' | 'email' | 'password';

const order: readonly SignInField[] = ['lender', 'email', 'password'];

/** The fields left blank, in the form's order. A password of blanks alone is a password. */
export function missingFields(entered: Readonly<Record<SignInField, string>>): readonly SignInField[] {
  return order.filter((name) => (name === 'password' ? entered[name] : entered[name].trim()) === '');
}
