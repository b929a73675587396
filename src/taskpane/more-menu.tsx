import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { PlainLabel } from '../messages/label';
import { useActions, useAppState } from './pane-context';
import { useWords } from './words';

const useStyles = makeStyles({
  more: { whiteSpace: 'nowrap', minWidth: 'max-content' },
  list: {
    position: 'absolute',
    insetInlineEnd: tokens.spacingHorizontalL,
    top: '100%',
    zIndex: 2,
    margin: 0,
    padding: tokens.spacingVerticalXS,
    minWidth: '12rem',
    maxWidth: 'calc(100vw - 2rem)',
    maxHeight: '70vh',
    overflowY: 'auto',
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  entry: { width: '100%', justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  apart: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    marginTop: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

interface Entry {
  readonly name: PlainLabel | 'reconcile-selected';
  readonly run: () => void;
  /** Can be opened while other work is going on. */
  readonly whileBusy?: true;
}

/**
 * Everything that is not part of the daily path. A button that discloses a list of buttons, and not an ARIA
 * menu: Tab and Enter are enough, and Fluent's Menu alone would cost a fifth of the pane's first load.
 */
export function MoreMenu() {
  const styles = useStyles();
  const { label, language } = useWords();
  const actions = useActions();
  const busy = useAppState((state) => state.work.kind !== 'idle');
  const asYouType = useAppState((state) => state.asYouType === 'on');
  const selected = useAppState((state) => state.selection.rows);
  const [open, setOpen] = useState(false);
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const focusButton = (): void => menu.current?.querySelector('button')?.focus();

  const entries: readonly Entry[] = [
    { name: 'map-columns', run: () => void actions.openColumns() },
    { name: 'decide-from-command', run: () => void actions.decideFromCommand() },
    { name: 'reconcile', run: () => void actions.reconcile() },
    ...(selected > 1
      ? [{ name: 'reconcile-selected', run: () => void actions.reconcile('selected') } as const]
      : []),
    { name: 'reconcile-portfolio', run: () => void actions.reconcilePortfolio() },
    { name: 'read-anew', run: () => void actions.readCommand('everything') },
    { name: 'submit-again', run: () => void actions.submitAgain() },
    { name: 'receipts', run: () => void actions.openReceipts(), whileBusy: true },
    { name: 'create-template', run: () => void actions.openTemplate() },
    { name: 'clear-marks', run: () => void actions.clearMarks() },
    {
      name: 'settings',
      run: () => {
        actions.openSettings();
      },
    },
    { name: 'details', run: () => void actions.openDetails(), whileBusy: true },
  ];
  const choose = (run: () => void): void => {
    focusButton();
    setOpen(false);
    run();
  };

  return (
    <div
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        focusButton();
        setOpen(false);
      }}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Button
        className={styles.more}
        size="small"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {label('more')} <span aria-hidden="true">&nbsp;▾</span>
      </Button>
      {open && (
        <ul id={id} className={styles.list}>
          {entries.map(({ name, run, whileBusy }) => (
            <li key={name}>
              <Button
                className={styles.entry}
                appearance="subtle"
                disabled={busy && !whileBusy}
                onClick={() => {
                  choose(run);
                }}
              >
                {name === 'reconcile-selected' ? label(name, { count: selected }) : label(name)}
              </Button>
            </li>
          ))}
          <li className={styles.apart}>
            <Button
              className={styles.entry}
              appearance="subtle"
              role="checkbox"
              aria-checked={asYouType}
              disabled={busy}
              onClick={() => {
                choose(() => void actions.chooseAsYouType(!asYouType));
              }}
            >
              <span aria-hidden="true">{asYouType ? '☑' : '☐'}&nbsp;</span>
              {label('as-you-type')}
            </Button>
          </li>
          <li className={styles.apart}>
            <Button
              className={styles.entry}
              appearance="subtle"
              lang={language === 'en' ? 'ar' : 'en'}
              onClick={() => {
                choose(() => {
                  actions.setLanguage(language === 'en' ? 'ar' : 'en');
                });
              }}
            >
              {label('language.other')}
            </Button>
          </li>
          <li>
            <Button
              className={styles.entry}
              appearance="subtle"
              disabled={busy}
              onClick={() => {
                choose(() => {
                  void actions.signOut();
                });
              }}
            >
              {label('sign-out')}
            </Button>
          </li>
        </ul>
      )}
    </div>
  );
}
