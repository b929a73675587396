import type { FieldId } from '../fields/fields';
import { fieldOf } from '../fields/fields';
import type { Severity } from '../issue';
import type { LenderProfile } from '../lender-profile';
import { normaliseWords, shortened, trimEdges, westernDigits } from './normalise';
import type { CellFacts, Reading } from './reading';
import { bad, good } from './reading';
import { spoiltCell } from './spoilt-cells';

/** Other words for a choice, by field. */
const otherWords: Readonly<Partial<Record<FieldId, Readonly<Record<string, readonly string[]>>>>> = {
  language: {
    en: [
      'English',
      'Eng',
      'E',
      'en-US',
      'en-GB',
      'إنجليزي',
      'الإنجليزية',
      'الإنجليزي',
      'انكليزي',
      'الإنكليزية',
    ],
    ar: ['Arabic', 'Ara', 'A', 'ar-AE', 'ar-SA', 'عربي', 'عربية', 'العربية', 'العربي'],
  },
  gender: {
    male: ['M', 'Man', 'Mr', 'Masculine', 'ذكر', 'مذكر', 'رجل', 'السيد'],
    female: [
      'F',
      'Woman',
      'Mrs',
      'Ms',
      'Miss',
      'Feminine',
      'Lady',
      'أنثى',
      'مؤنث',
      'امرأة',
      'السيدة',
      'الآنسة',
    ],
  },
};

/**
 * `en` and `ar` are documented, so another language stops a row; genders are only examples, and nobody knows what Command does
 * with another word: it is said and left out.
 */
const severities: Readonly<Partial<Record<FieldId, Severity>>> = { language: 'error', gender: 'warning' };

/**
 * Reads a cell of a field with a closed list of choices. Capitals of a gender do not matter and are sent small.
 *
 * @example
 * readChoice({ value: 'English', format: 'General', text: undefined }, 'language').finding?.fix?.after; //=> 'en'
 */
export function readChoice({ value }: CellFacts, field: FieldId): Reading {
  const severity = severities[field] ?? 'warning';
  const spoilt = spoiltCell(value, field, severity);
  if (spoilt !== undefined) return bad(spoilt);
  const text = trimEdges(String(value));
  const choices = fieldOf(field).choices ?? [];
  const spelling = severity === 'warning' ? text.toLowerCase() : text;
  if (choices.includes(spelling)) return good(spelling);
  const meant = choiceMeant(text, field, choices);
  return {
    value: undefined,
    finding: {
      code: 'choice-unknown',
      params: { value: shortened(text), choices },
      severity,
      cause: `choice-unknown:${field}:${shortened(text)}`,
      ...(meant === undefined ? {} : { fix: { before: value, after: meant, numberFormat: '@' } }),
    },
  };
}

/**
 * Reads a loan type: a whole number, or a label that the lender's profile knows.
 *
 * @example
 * readLoanType({ value: 'Car loan', format: '@', text: undefined }, profile).value; //=> 4, in a profile with that label
 */
export function readLoanType({ value }: CellFacts, { loanTypes }: LenderProfile): Reading<number> {
  const spoilt = spoiltCell(value, 'loanType', 'error');
  if (spoilt !== undefined) return bad(spoilt);
  const text = trimEdges(String(value));
  const words = normaliseWords(text);
  const labelled = loanTypes.find(({ label }) => words !== '' && normaliseWords(label) === words);
  if (labelled !== undefined) return good(labelled.code);
  const code = /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  if (code !== undefined && (loanTypes.length === 0 || loanTypes.some((known) => known.code === code)))
    return good(code);
  const params = { value: shortened(text), choices: loanTypeChoices(loanTypes) };
  // Command's list is not public: a code that the profile lacks may be right, a word cannot be sent.
  if (code !== undefined)
    return {
      value: code,
      finding: {
        code: 'loan-type-unlisted',
        params,
        severity: 'warning',
        cause: `loan-type-unlisted:${params.value}`,
      },
    };
  const meant = wholeNumberMeant(text);
  return bad({
    code: 'choice-unknown',
    params,
    severity: 'error',
    cause: `choice-unknown:loanType:${params.value}`,
    ...(meant === undefined ? {} : { fix: { before: value, after: meant } }),
  });
}

/** `٣` and `3.0` are 3; `3.000` may be three thousand. */
function wholeNumberMeant(text: string): number | undefined {
  const whole = /^(\d{1,9})(?:[.,\u066b]0{1,2})?$/.exec(westernDigits(text.normalize('NFKC')));
  return whole === null ? undefined : Number(whole[1]);
}

function loanTypeChoices(loanTypes: LenderProfile['loanTypes']): string[] {
  // 3 and 4 are the documentation's examples.
  return loanTypes.length === 0
    ? ['3', '4']
    : loanTypes.map(({ code, label }) => `${String(code)} (${label})`);
}

function choiceMeant(text: string, field: FieldId, choices: readonly string[]): string | undefined {
  const words = normaliseWords(text);
  return choices.find(
    (choice) =>
      normaliseWords(choice) === words ||
      (otherWords[field]?.[choice] ?? []).some((word) => normaliseWords(word) === words),
  );
}
