import { makeStyles, tokens } from '@fluentui/react-components';
import type { SubmitEvent, ReactNode, RefObject } from 'react';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** A form whose errors we tell ourselves, in the person's language. */
export function SettingsForm({
  formRef,
  onSubmit,
  children,
}: {
  readonly formRef: RefObject<HTMLFormElement | null>;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly children: ReactNode;
}) {
  return (
    <form ref={formRef} className={useStyles().form} onSubmit={onSubmit} noValidate>
      {children}
    </form>
  );
}
