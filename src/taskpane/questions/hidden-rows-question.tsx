import type { QuestionOfKind } from '../../workflow/question';
import { useActions } from '../pane-context';
import { useWords } from '../words';
import { CancelButton } from './cancel-button';
import { Choices } from './choices';
import { ModalDialog } from './modal-dialog';

/** Asked when rows that are to be sent are hidden in the sheet: a filter may be there to say which are meant. */
export function HiddenRowsQuestion({ question }: { readonly question: QuestionOfKind<'hidden-rows'> }) {
  const { label } = useWords();
  const actions = useActions();
  const { rows, hidden, inSight } = question;
  const choice = (send: boolean, count: number) => ({
    name: label(send ? 'question.hidden.all' : 'question.hidden.in-sight', { count }),
    meaning: label(send ? 'question.hidden.all-meaning' : 'question.hidden.in-sight-meaning'),
    choose: () => {
      actions.answer({ kind: 'hidden-rows', send });
    },
  });
  return (
    <ModalDialog
      heading={label('question.hidden.heading')}
      buttons={<CancelButton />}
      onCancel={() => {
        actions.answer({ kind: 'cancel' });
      }}
    >
      <div>{label('question.hidden.text', { rows, hidden, parts: rows - hidden - inSight })}</div>
      <Choices choices={[...(inSight > 0 ? [choice(false, inSight)] : []), choice(true, rows)]} />
    </ModalDialog>
  );
}
