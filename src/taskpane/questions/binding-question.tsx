import { Button } from '@fluentui/react-components';
import { environmentWord } from '../../messages/environment-words';
import { useActions } from '../pane-context';
import { useWords } from '../words';
import { Band } from '../environment-band';
import { CancelButton } from './cancel-button';
import { ModalDialog, startHere } from './modal-dialog';
import type { QuestionOfKind } from '../../workflow/question';

/** Asked when the workbook was last sent somewhere else: the commonest way to send to the wrong place. */
export function BindingQuestion({ question }: { readonly question: QuestionOfKind<'other-binding'> }) {
  const { label, language } = useWords();
  const actions = useActions();
  const { last, now } = question;
  return (
    <ModalDialog
      heading={label('question.binding.heading')}
      above={<Band environment={now.environment}>{now.lender}</Band>}
      buttons={
        <>
          <Button
            appearance="primary"
            onClick={() => {
              actions.answer({ kind: 'use-here' });
            }}
          >
            {label('question.binding.use')}
          </Button>
          <CancelButton />
        </>
      }
      onCancel={() => {
        actions.answer({ kind: 'cancel' });
      }}
    >
      <div {...startHere} tabIndex={-1}>
        {label('question.binding.text', {
          last: environmentWord(language, last.environment),
          lastLender: last.lender,
          now: environmentWord(language, now.environment),
          nowLender: now.lender,
        })}
        {last.currency !== now.currency && (
          <> {label('question.binding.currency', { last: last.currency, now: now.currency })}</>
        )}
      </div>
    </ModalDialog>
  );
}
