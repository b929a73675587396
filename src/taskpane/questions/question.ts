import type { Question } from '../../workflow/state';

/** One kind of question, with what it asks about. */
export type QuestionOf<Kind extends Question['kind']> = Extract<Question, { readonly kind: Kind }>;
