import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  dialog: {
    width: 'min(28rem, calc(100vw - 1rem))',
    maxWidth: 'none',
    maxHeight: 'calc(100dvh - 1rem)',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    padding: 0,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.45)' },
  },
  body: {
    padding: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What the keyboard starts at when the dialog opens, if it is not the first control. */
export const startHere = { 'data-start-here': '' } as const;

/**
 * A question above everything. The browser's own modal dialog: it keeps the focus inside, answers Esc, makes
 * the rest of the pane inert and gives the focus back, and costs nothing to load.
 *
 * @param onCancel - the person pressed Esc
 * @param above - stands above the heading over the full width
 */
export function ModalDialog({
  heading,
  above,
  children,
  buttons,
  onCancel,
}: {
  readonly heading: string;
  readonly above?: ReactNode;
  readonly children: ReactNode;
  readonly buttons: ReactNode;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>('[data-start-here]')?.focus();
    return () => {
      element?.close();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={headingId}
      // office.js takes Esc for itself (it prevents the browser's own answer), so `cancel` alone would never come.
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      // A browser closes the dialog itself at a second Esc, whatever `cancel` was answered.
      onClose={onCancel}
    >
      {above}
      <div className={styles.body}>
        <h2 id={headingId} className={styles.heading}>
          {heading}
        </h2>
        {children}
      </div>
      <div className={styles.buttons}>{buttons}</div>
    </dialog>
  );
}
