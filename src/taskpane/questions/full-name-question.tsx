import { useActions } from '../pane-context';
import { useWords } from '../words';
import { CancelButton } from './cancel-button';
import { Choices } from './choices';
import { ModalDialog } from './modal-dialog';
import type { QuestionOfKind } from '../../workflow/question';

/** Asked once of a column of whole names: the API has a first and a last name. */
export function FullNameQuestion({ question }: { readonly question: QuestionOfKind<'full-name'> }) {
  const { label } = useWords();
  const actions = useActions();
  const { header, names, split } = question;
  return (
    <ModalDialog
      heading={label('question.full-name.heading')}
      buttons={<CancelButton />}
      onCancel={() => {
        actions.answer({ kind: 'cancel' });
      }}
    >
      <div>{label('question.full-name.text', { header })}</div>
      <Choices
        choices={[
          {
            name: label('question.full-name.split'),
            meaning: label('question.full-name.split-meaning', { names: split }),
            choose: () => {
              actions.answer({ kind: 'full-name', choice: 'full-name-split' });
            },
          },
          {
            name: label('question.full-name.whole'),
            meaning: label('question.full-name.whole-meaning', { names }),
            choose: () => {
              actions.answer({ kind: 'full-name', choice: 'full-name-whole' });
            },
          },
          {
            name: label('question.full-name.ignore'),
            meaning: label('question.full-name.ignore-meaning'),
            choose: () => {
              actions.answer({ kind: 'full-name', choice: 'ignore' });
            },
          },
        ]}
      />
    </ModalDialog>
  );
}
