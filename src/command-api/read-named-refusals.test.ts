import { readNamedRefusals } from './read-named-refusals';

const sent = [
  { accountId: 'A1', subAccountId: '1' },
  { accountId: 'A1', subAccountId: '2' },
  { accountId: '77', subAccountId: '9' },
];

describe('readNamedRefusals', () => {
  it.each<[string, unknown, unknown]>([
    ['an account', [{ accountId: 'A1', errors: ['x', 'y'] }], [{ accountId: 'A1', messages: ['x', 'y'] }]],
    ['an account by number', [{ accountId: 77, message: 'x' }], [{ accountId: '77', messages: ['x'] }]],
    [
      'an account and sub-account',
      [{ accountId: 'A1', subAccountId: '2', errors: 'x' }],
      [{ accountId: 'A1', subAccountId: '2', messages: ['x'] }],
    ],
    [
      'a sub-account that only one account has',
      [{ subAccountId: '9', errors: ['x'] }],
      [{ accountId: '77', subAccountId: '9', messages: ['x'] }],
    ],
    ['an index', [{ index: 1, errors: ['x'] }], [{ accountId: 'A1', subAccountId: '2', messages: ['x'] }]],
    [
      'a path',
      [{ path: 'accounts[2].dateDue', message: 'x' }],
      [{ accountId: '77', subAccountId: '9', messages: ['x'] }],
    ],
    [
      'a path as a list',
      [{ path: ['accounts', 2, 'dateDue'], message: 'x' }],
      [{ accountId: '77', subAccountId: '9', messages: ['x'] }],
    ],
    [
      'a text that starts with a place',
      ['accounts[0].dateDue must be a date'],
      [{ accountId: 'A1', subAccountId: '1', messages: ['accounts[0].dateDue must be a date'] }],
    ],
    [
      'messages with their field',
      [{ accountId: 'A1', errors: [{ field: 'dateDue', message: 'is wrong' }, { code: 7 }] }],
      [{ accountId: 'A1', messages: ['dateDue: is wrong', '{"code":7}'] }],
    ],
    ['an object by account', { A1: ['x'] }, [{ accountId: 'A1', messages: ['x'] }]],
    ['an object by place', { 0: 'x' }, [{ accountId: 'A1', subAccountId: '1', messages: ['x'] }]],
    [
      'an account without a word',
      [{ accountId: 'A1' }],
      [{ accountId: 'A1', messages: ['{"accountId":"A1"}'] }],
    ],
  ])('takes %s', (_, errors, named) => {
    expect(readNamedRefusals(errors, sent)).toEqual({ named, unnamed: [] });
  });

  it.each<[string, unknown, readonly string[]]>([
    ['plain strings', ['Invalid date format', 'Try again'], ['Invalid date format', 'Try again']],
    ['one string', 'Invalid', ['Invalid']],
    [
      'an account that was not sent',
      [{ accountId: 'B9', errors: ['x'] }],
      ['{"accountId":"B9","errors":["x"]}'],
    ],
    ['an index outside', [{ index: 9, errors: ['x'] }], ['x']],
    ['a number', [42], ['42']],
    ['nothing', undefined, []],
    ['null', null, []],
  ])('shows %s as text', (_, errors, unnamed) => {
    expect(readNamedRefusals(errors, sent)).toEqual({ named: [], unnamed });
  });

  it('does not guess which account a repeated sub-account belongs to', () => {
    const twice = [...sent, { accountId: 'B', subAccountId: '1' }];
    expect(readNamedRefusals([{ subAccountId: '1', errors: ['x'] }], twice).named).toEqual([]);
  });
});
