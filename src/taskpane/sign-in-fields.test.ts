import { missingFields } from './sign-in-fields';

describe('missingFields', () => {
  it('names what is blank, in the order of the form', () => {
    expect(missingFields({ lender: ' ', email: '', password: '' })).toEqual(['lender', 'email', 'password']);
    expect(missingFields({ lender: 'demo', email: 'demo@example.com', password: ' ' })).toEqual([]);
  });
});
