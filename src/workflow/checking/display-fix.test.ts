import { displayFix } from './display-fix';

test.each([
  [{ before: '2026-03-15', after: 46096, numberFormat: 'dd/mm/yyyy' }, 1900, '15/03/2026'],
  [{ before: '2026-03-15', after: 44634, numberFormat: 'dd/mm/yyyy' }, 1904, '15/03/2026'],
  [{ before: 'UAE', after: 'ARE' }, 1900, 'ARE'],
  [{ before: 784199012345671, after: '784199012345671', numberFormat: '@' }, 1900, '784199012345671'],
  [{ before: '1,250.00', after: 1250, numberFormat: '#,##0.00' }, 1900, '1,250.00'],
  [{ before: '2400.5 KD', after: 2400.5, numberFormat: '#,##0.000' }, 1900, '2,400.500'],
  [{ before: '(5)', after: -5, numberFormat: '#,##0' }, 1900, '-5'],
  [{ before: 'AC-1', after: '' }, 1900, ''],
] as const)('%j shows as %s', (fix, system, expected) => {
  expect(displayFix(fix, system)).toBe(expected);
});
