import { labels as arabic } from './arabic/labels';
import { labels as english } from './english/labels';
import { label } from './label';
import type { LabelParams } from './label-params';

const fixedNames = {
  'sign-in.lender': 'Lender', 'sign-in.email': 'E-mail', 'sign-in.password': 'Password',
  'sign-in.environment': 'Environment', 'sign-in.submit': 'Sign in', 'sign-out': 'Sign out', check: 'Check',
  'next-issue': 'Next issue', 'previous-issue': 'Previous issue', 'fix-all': 'Fix all', 'undo-fixes': 'Undo fixes',
  submit: 'Submit', cancel: 'Cancel', more: 'More', 'map-columns': 'Map columns', reconcile: 'Reconcile',
  receipts: 'Receipts', 'create-template': 'Create template', 'clear-marks': 'Clear marks', settings: 'Settings',
  details: 'Details',
} as const; // prettier-ignore

describe('labels', () => {
  it.each(Object.entries(fixedNames))('%s is called %s', (key, name) => {
    expect(english[key as keyof LabelParams]).toBe(name);
  });

  it('has every label in both languages, none empty and none left in the other language', () => {
    expect(Object.keys(arabic).sort()).toEqual(Object.keys(english).sort());
    for (const [key, wording] of Object.entries(arabic)) {
      if (typeof wording !== 'string' || key === 'language.other') continue;
      expect([key, wording]).toEqual([key, expect.stringMatching(/\p{Script=Arabic}/u)]);
    }
    for (const wording of Object.values(english)) expect(wording).not.toBe('');
  });

  it('counts the rows on the button', () => {
    expect(label('en', 'submit.rows', { count: 488 })).toBe('Submit 488 rows');
    expect(label('en', 'submit.rows', { count: 1 })).toBe('Submit 1 row');
    expect(label('ar', 'submit.rows', { count: 2 })).toBe('إرسال صفين');
  });
});
