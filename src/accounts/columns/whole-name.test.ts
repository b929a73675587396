import { splitWholeName } from './whole-name';

test.each([
  ['Mariam Al Example', 'Mariam', 'Al Example'],
  ['  Mariam\u00a0  Example ', 'Mariam', 'Example'],
  ['مريم المثال', 'مريم', 'المثال'],
  ['Mariam', 'Mariam', undefined],
])('%s is %s and %s', (whole, firstName, lastName) => {
  expect(splitWholeName(whole)).toEqual({ firstName, lastName });
});
