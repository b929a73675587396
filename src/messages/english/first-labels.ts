import type { FirstLabel } from '../first-label-key';

/** What the pane says before anybody is signed in, in English. */
export const firstLabels: Readonly<Record<FirstLabel, string>> = {
  'sign-in.lender': 'Lender',
  'sign-in.email': 'E-mail',
  'sign-in.password': 'Password',
  'sign-in.environment': 'Environment',
  'sign-in.submit': 'Sign in',
  'sign-in.heading': 'Sign in to Command',
  'sign-in.lender-hint': 'Your company’s short name in Command.',
  'sign-in.working': 'Signing in…',
  'sign-in.production-warning': 'What you send from here is real: debtors can be contacted because of it.',
  'sign-in.password-kept-nowhere': 'Your password is not saved anywhere.',
  'field.required': 'Fill this in.',
  'language.other': 'العربية',
  'waiting-for-edit':
    'Excel waits for you to finish a cell. Press Enter to keep what you typed, or Esc to drop it.',
  dismiss: 'Dismiss',
  'environment.production-band': 'PRODUCTION',
  'pane.title': 'Accounts for Command',
};
