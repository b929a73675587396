import { Button } from '@fluentui/react-components';
import { useActions } from '../pane-context';
import { useWords } from '../words';
import { CancelButton } from './cancel-button';
import { ModalDialog, startHere } from './modal-dialog';
import type { QuestionOfKind } from '../../workflow/question';

/** Asked at sign-out where this machine keeps what Command showed: others may use it next. */
export function ForgetQuestion({ question }: { readonly question: QuestionOfKind<'forget-snapshot'> }) {
  const { label } = useWords();
  const actions = useActions();
  const answer = (forget: boolean) => () => {
    actions.answer({ kind: 'sign-out', forget });
  };
  return (
    <ModalDialog
      heading={label('forget.heading')}
      buttons={
        <>
          <Button appearance="primary" onClick={answer(false)}>
            {label('forget.keep')}
          </Button>
          <Button onClick={answer(true)}>{label('forget.forget')}</Button>
          <CancelButton />
        </>
      }
      onCancel={() => {
        actions.answer({ kind: 'cancel' });
      }}
    >
      <div {...startHere} tabIndex={-1}>
        {label('forget.text', { asOf: question.asOf })}
      </div>
    </ModalDialog>
  );
}
