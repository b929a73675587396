import type { AccountPayload } from '../accounts/payload/account-payload';
import { requestBody } from './request-body';

const account = (at: number): AccountPayload => ({
  status: 1,
  accountId: `AC-${String(at)}`,
  firstName: at % 2 === 0 ? 'سارة' : 'Noor "N" 😀',
});

test.each([0, 1, 149, 150, 151, 300, 451])(
  '%d accounts are what JSON says of them all at once',
  async (count) => {
    const accounts = Array.from({ length: count }, (_, at) => account(at));
    let breaths = 0;
    const body = await requestBody(accounts, {
      breathe: () => {
        breaths += 1;
        return Promise.resolve();
      },
    });
    expect(new TextDecoder().decode(body)).toBe(JSON.stringify({ accounts }));
    // Between all parts, and before the request.
    expect(breaths).toBe(Math.ceil(count / 150) + 1);
  },
);
