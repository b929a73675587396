import { namesAll, outcomesOfAnswer, type Verdict } from './outcomes-of-answer';
import type { SubmitAnswer } from '../ports/command-port';
import { preparedRow } from './submission.test-helper';

const rows = [
  preparedRow(2, 'A', { subAccountId: '1' }),
  preparedRow(3, 'A', { subAccountId: '2' }),
  preparedRow(4, 'B'),
];

const ends = (verdicts: readonly Verdict[]) =>
  verdicts.map((verdict) => (verdict === 'again' ? 'again' : `${verdict.outcome} ${verdict.detail.code}`));

describe('outcomesOfAnswer', () => {
  it('accepts all of an accepted request', () => {
    expect(outcomesOfAnswer(rows, { kind: 'accepted', requestId: 'r' }, 'unknown')).toEqual(
      rows.map(() => ({ outcome: 'accepted', detail: { code: 'processing', requestId: 'r' } })),
    );
  });

  it('rejects the named sub-account, and leaves the others open', () => {
    const named = [
      { accountId: 'A', subAccountId: '2', messages: ['x'] },
      { accountId: 'A', subAccountId: '2', messages: ['x', 'y'] },
    ];
    const others = {
      outcome: 'unconfirmed',
      detail: { code: 'refused-with-others', rejected: 1, message: 'm' },
    };
    expect(outcomesOfAnswer(rows, { kind: 'refused', message: 'm', named }, 'unknown')).toEqual([
      others,
      { outcome: 'rejected', detail: { code: 'refused', messages: ['x', 'y'] } },
      others,
    ]);
  });

  it('rejects each row of an account that is named without a sub-account', () => {
    const named = [{ accountId: 'A', messages: ['x'] }];
    expect(ends(outcomesOfAnswer(rows, { kind: 'refused', message: '', named }, 'unknown'))).toEqual([
      'rejected refused',
      'rejected refused',
      'unconfirmed refused-with-others',
    ]);
  });

  it('rejects nobody on words about strangers, and shows them', () => {
    const named = [{ accountId: 'Z', messages: ['x', 'y'] }];
    expect(outcomesOfAnswer(rows, { kind: 'refused', message: 'No', named }, 'unknown')).toEqual(
      rows.map(() => ({
        outcome: 'unconfirmed',
        detail: { code: 'refused-unnamed', message: 'No; Z: x; y' },
      })),
    );
  });

  it('tells a row the plain words in which its account stands, and rejects nobody for them', () => {
    const complaints = ['A: x', 'B: y', 'Z: z'];
    const answer = { kind: 'refused', status: 400, message: 'all', named: [], complaints } as const;
    const told = (of: readonly Verdict[]) =>
      of.map((verdict) =>
        verdict !== 'again' && verdict.detail.code === 'refused-unnamed' ? verdict.detail.message : verdict,
      );
    expect(told(outcomesOfAnswer([...rows, preparedRow(5, 'C')], answer, 'unknown'))).toEqual([
      'A: x',
      'A: x',
      'B: y',
      'all',
    ]);
    expect(outcomesOfAnswer([preparedRow(4, 'B')], answer, 'whole')).toEqual([
      { outcome: 'rejected', detail: { code: 'refused', messages: ['B: y'] } },
    ]);
  });

  it('confirms nothing without an answer', () => {
    const detail = { code: 'no-answer', reason: 'timeout', detail: 'd' };
    expect(outcomesOfAnswer(rows, { kind: 'no-answer', reason: 'timeout', detail: 'd' }, 'whole')).toEqual(
      rows.map(() => ({ outcome: 'unconfirmed', detail })),
    );
  });
});

describe('outcomesOfAnswer where it is known what a refusal does', () => {
  const refused = { kind: 'refused', status: 400, message: 'Bad' } as const;
  const named = [{ accountId: 'A', subAccountId: '2', messages: ['x'] }];

  it('sends the others again where nothing of a refused request is taken', () => {
    expect(ends(outcomesOfAnswer(rows, { ...refused, named }, 'whole'))).toEqual([
      'again',
      'rejected refused',
      'again',
    ]);
  });

  it('keeps back the other rows of an account that is created whole or not at all', () => {
    const creates = [
      preparedRow(2, 'A', { operation: 'create' }),
      preparedRow(3, 'A', { subAccountId: '2', operation: 'create' }),
      preparedRow(4, 'B', { operation: 'create' }),
    ];
    expect(ends(outcomesOfAnswer(creates, { ...refused, named }, 'whole'))).toEqual([
      'not-sent refused-with-sibling',
      'rejected refused',
      'again',
    ]);
  });

  it('accepts other accounts where only the named are refused', () => {
    expect(ends(outcomesOfAnswer(rows, { ...refused, named }, 'only-named'))).toEqual([
      'unconfirmed refused-with-others',
      'rejected refused',
      'accepted processing',
    ]);
  });

  it('narrows down whom a refusal means that names nobody, to one account', () => {
    expect(ends(outcomesOfAnswer(rows, { ...refused, named: [] }, 'whole'))).toEqual([
      'again',
      'again',
      'again',
    ]);
    expect(outcomesOfAnswer(rows.slice(0, 2), { ...refused, named: [] }, 'whole')).toEqual(
      [1, 2].map(() => ({ outcome: 'rejected', detail: { code: 'refused', messages: ['Bad'] } })),
    );
    expect(ends(outcomesOfAnswer(rows, { ...refused, named: [] }, 'only-named'))[0]).toBe(
      'unconfirmed refused-unnamed',
    );
  });

  it.each([403, 404, 405, 200, undefined])('concludes nothing from status %s', (status) => {
    const answer = {
      kind: 'refused',
      message: '',
      named,
      ...(status === undefined ? {} : { status }),
    } as const;
    for (const refusals of ['whole', 'only-named'] as const)
      expect(ends(outcomesOfAnswer(rows, answer, refusals))[0]).toBe('unconfirmed refused-with-others');
  });
});

describe('namesAll', () => {
  const named = [{ accountId: 'A', subAccountId: '2', messages: ['x'] }];
  const refused = { kind: 'refused', status: 400, message: 'Bad', named } as const;

  it('is so where the service names a row with every complaint', () => {
    expect(namesAll(rows, refused)).toBe(true);
  });

  it.each<[string, SubmitAnswer | undefined]>([
    ['a gateway’s refusal', { ...refused, status: 403 }],
    ['a complaint of which nobody knows whom it means', { ...refused, complaints: ['Invalid'] }],
    [
      'a name that no row has',
      { ...refused, named: [...named, { accountId: 'A', subAccountId: '9', messages: ['x'] }] },
    ],
    ['a refusal of nobody', { ...refused, named: [] }],
    ['an acceptance', { kind: 'accepted' }],
    ['no answer', undefined],
  ])('is not so for %s', (_, answer) => {
    expect(namesAll(rows, answer)).toBe(false);
  });
});
