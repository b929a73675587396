import { displayFix } from './display-fix';

test.each([
  [{ before: '2026-03-15', after: 46096, numberFormat: 'dd/mm/yyyy' }, 1900, '15/03/2026'],
  [{ before: '2026-03-15', after: 44634, numberFormat: 'dd/mm/yyyy' }, 1904, '15/03/2026'],
  [{ before: 'UAE', after: 'ARE' }, 1900, 'ARE'],
  [{ before: 784199012345671, after: '784199012345671', numberFormat: '@' }, 1900, '784199012345671'],
  [{ before: '1,250.00', after: 1250 }, 1900, '1250'],
] as const)('%j shows as %s', (fix, system, expected) => {
  expect(displayFix(fix, system)).toBe(expected);
});
