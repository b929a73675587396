import { preflightDecisions, preflightGroups } from '../ports/preflight';
import { label } from './label';

const told = { command: '300.00', sheet: '100.00' };

test('a total paid that would fall is told with both figures and the question it raises', () => {
  const params = { group: 'paid-falls', count: 3, unit: undefined, ...told } as const;
  expect(label('en', 'preflight.group', params)).toBe(
    'Total paid goes down on 3 rows (Command 300.00, sheet 100.00). Is 100.00 only the last payment?',
  );
});

test('the moment Command was read stays on one line', () => {
  const asOf = label('en', 'preflight.as-of', { asOf: '2026-11-22 10:42:05 +04:00' });
  expect(asOf).toBe('Held against Command as of 2026\u201111\u201122\u00a010:42:05\u00a0+04:00.');
});

test('a unit mistake says how many times, either way', () => {
  const unit = (factor: '100' | '0.001') =>
    label('en', 'preflight.group', { group: 'unit', count: 500, unit: factor, ...told });
  expect(unit('100')).toContain('are 100 times Command’s (Command 300.00, sheet 100.00)');
  expect(unit('0.001')).toContain('are one part in 1,000 of Command’s');
});

test.each(preflightGroups)(
  '%s is worded in both languages, for one row and for many, with and without figures',
  (group) => {
    for (const count of [1, 2, 11])
      for (const figures of [told, { command: undefined, sheet: undefined }]) {
        const params = { group, count, unit: group === 'unit' ? '100' : undefined, ...figures } as const;
        const [english, arabic] = [
          label('en', 'preflight.group', params),
          label('ar', 'preflight.group', params),
        ];
        expect(english).not.toMatch(/undefined|NaN|\p{Script=Arabic}/u);
        expect(arabic).toMatch(/\p{Script=Arabic}/u);
        expect(arabic).not.toMatch(/undefined|NaN/);
        expect(english.split(/[.?:] /).length).toBeLessThanOrEqual(4);
      }
    for (const decision of preflightDecisions)
      for (const language of ['en', 'ar'] as const)
        expect(label(language, 'preflight.choice', { group, decision })).not.toBe('');
  },
);
