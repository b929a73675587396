import { readWants } from './check-context';
import { mapColumns } from '../columns/map-columns';

test('formats of dates, texts of identifiers, postal codes and columns sent along', () => {
  const columnMap = mapColumns(
    [
      'Branch',
      'Principal',
      'Due date',
      'Account ID',
      'ID number',
      'Birth date',
      'First name',
      'Street',
      'Postal code 2',
      'Country',
    ],
    {
      statusColumns: [],
      choices: { Branch: 'additional-data' },
    },
  );
  expect(readWants(columnMap, [])).toEqual({ formats: [2, 5], texts: [0, 3, 4, 8] });
  const [plain, percent] = ['#,##0.00', '0%'].map((format) => Array.from({ length: 10 }, () => format));
  expect(readWants(columnMap, plain ?? []).formats).toEqual([2, 5]);
  // The first principal is shown as a percentage: the formats of its column are wanted too.
  expect(readWants(columnMap, percent ?? []).formats).toEqual([1, 2, 5]);
});
