import type { Message, MessageKey } from './message';
import type { MessageParams } from './message-params';
import { issueMarks } from '../ports/issue-marks';
import { say } from './say';
import { sentences as english } from './english/sentences';
import { sentences as arabic } from './arabic/sentences';

const languages = ['en', 'ar'] as const;

/** Gives a plausible value for whatever a sentence asks of its parameters. */
function anyParams(count: number): Record<string, unknown> {
  const known: Record<string, unknown> = {
    environment: 'staging',
    reason: 'timeout',
    why: 'withdrawal',
    field: 'dateDue',
    group: 'missing',
    factor: '100',
  };
  const counts = new Set([
    'ready', 'errors', 'held', 'count', 'skipped', 'kept', 'rows', 'sent', 'notSent', 'landed', 'different',
    'missing', 'cannotTell', 'notRestored', 'accepted', 'rejected', 'unconfirmed',
    'minutes', 'measured', 'needed', 'settled', 'accounts', 'agree', 'onlyInCommand', 'byHand',
    'filled', 'create', 'update', 'unchanged', 'undecided',
  ]); // prettier-ignore
  return new Proxy(known, {
    get: (target, name) =>
      typeof name === 'string' && counts.has(name) ? count : (target[String(name)] ?? `‹${String(name)}›`),
  });
}

describe('say', () => {
  describe.each(languages)('%s', (language) => {
    const keys = Object.keys(language === 'en' ? english : arabic) as MessageKey[];

    it.each(keys)('words %s for every count', (key) => {
      for (const count of [0, 1, 2, 3, 11, 100, 1234]) {
        const sentence = say(language, { key, params: anyParams(count) } as unknown as Message);
        expect(sentence).toMatch(/[.:؛…›]$/u);
        expect(sentence).not.toMatch(/undefined|NaN|\[object|\$\{|#|[ ]{2}| \./);
        expect(sentence).not.toMatch(/^[+\-=@]/);
        expect(sentence.length).toBeLessThan(400);
      }
    });
  });

  it('has the same keys in both languages', () => {
    expect(Object.keys(arabic).sort()).toEqual(Object.keys(english).sort());
  });

  it('no sentence speaks to developers', () => {
    const jargon = /\b(payload|batch|json|token|http|api|null|sync|upload|item|entity|record)\b/i;
    for (const key of Object.keys(english) as MessageKey[])
      expect(say('en', { key, params: anyParams(3) } as unknown as Message)).not.toMatch(jargon);
  });

  it.each<[MessageKey, MessageParams[MessageKey], string]>([
    [
      'check.done',
      { ready: 488, errors: 12, held: 0 },
      '488 rows ready. 12 have errors and will stay behind.',
    ],
    [
      'check.done',
      { ready: 1, errors: 1, held: 1 },
      '1 row ready. 1 has an error and will stay behind. 1 row waits for other rows.',
    ],
    ['check.done', { ready: 500, errors: 0, held: 0 }, '500 rows ready. No errors.'],
    [
      'submit.accepted',
      { rows: 488, nextLook: '10:42' },
      'Command accepted 488 rows and is processing them. This is not proof yet; next look 10:42.',
    ],
    [
      'submit.unconfirmed',
      { rows: 120 },
      'No answer came for 120 rows. They may or may not have arrived. They will not be sent again until Command has been read.',
    ],
    [
      'submit.rejected',
      { rows: 2 },
      'Command rejected 2 rows. Its reason is in Response; fix them and press Submit.',
    ],
  ])('keeps the tone of the design: %s', (key, params, expected) => {
    expect(say('en', { key, params } as Message)).toBe(expected);
  });

  it.each(['en', 'ar'] as const)(
    'says no more of what a server says than a cell can hold, in %s',
    (language) => {
      const text = `${'x'.repeat(498)}😀${'x'.repeat(35_000)}`;
      const sentences = [
        say(language, { key: 'response.refused', params: { messages: text } }),
        say(language, { key: 'response.refused-unnamed', params: { message: text } }),
        say(language, { key: 'response.refused-with-others', params: { message: text } }),
        say(language, { key: 'response.no-answer', params: { reason: 'unreadable', detail: text } }),
      ];
      for (const sentence of sentences) {
        expect(sentence.length).toBeLessThan(800);
        expect(sentence).toContain(`${'x'.repeat(498)}…`);
        expect(sentence).not.toMatch(/\p{Surrogate}/u);
      }
    },
  );

  it.each(['en', 'ar'] as const)('does not announce words where a server said none, in %s', (language) => {
    for (const message of ['', ' ', issueMarks.error]) {
      const sentences = [
        say(language, { key: 'response.refused', params: { messages: message } }),
        say(language, { key: 'response.refused-unnamed', params: { message } }),
        say(language, { key: 'response.refused-with-others', params: { message } }),
      ];
      for (const sentence of sentences) expect(sentence).not.toMatch(/says|رده|رد Command|: | {2}/);
    }
  });

  it('takes issue marks out of what a server says', () => {
    const messages = `${issueMarks.error} Country — wrong`;
    expect(say('en', { key: 'response.refused', params: { messages } })).toBe(
      'Command says:  Country — wrong',
    );
  });
});
