import { environmentWord } from '../../messages/environment-words';
import { label } from '../../messages/label';
import { andList } from '../../messages/lists';
import type { Language } from '../../messages/message';
import { formatAmount } from '../../messages/numbers';
import { sumDecimals } from '../../workflow/submitting/sum-decimals';
import { operationsWithRows } from '../totals-parts';
import type { QuestionOfKind } from '../../workflow/question';

/**
 * What is about to be sent, in one or two sentences; for Production with what cannot be undone.
 *
 * @example
 * confirmSentence('en', question);
 * //=> 'You are sending 488 updates to PRODUCTION for Noor KSA. Total paid is SAR 61,240.50. This cannot be undone, only corrected. Type 488.'
 */
export function confirmSentence(language: Language, question: QuestionOfKind<'confirm-submit'>): string {
  const { environment, lender, currency, toType } = question;
  const parts = operationsWithRows(question.totals);
  const operations = andList(
    language,
    parts.map(({ operation, total }) =>
      label(language, 'operation.counted', { operation, count: total.rows }),
    ),
  );
  if (toType === undefined)
    return label(language, 'question.submit.sentence', {
      operations,
      environment: environmentWord(language, environment),
      lender,
    });
  const paid = sumDecimals(parts.map(({ total }) => total.paid));
  return label(language, 'question.submit.production', {
    operations,
    lender,
    paid: formatAmount(language, paid, currency),
    toType,
  });
}
