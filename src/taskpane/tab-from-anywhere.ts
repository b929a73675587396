/** What a person can reach with Tab. */
const reachable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';

/**
 * Lets Tab go on from where the focus stands when that is no control: the page itself, or a heading that got the focus
 * from us. office.js takes Tab over in the pane and moves only from controls it knows; from anywhere else it would
 * leave the pane (excel-web-16.00, `onWindowKeydown`).
 *
 * @returns what ends it
 */
export function tabFromAnywhere(): () => void {
  const move = (event: KeyboardEvent): void => {
    const from = document.activeElement ?? document.body;
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey || from.matches(reachable))
      return;
    const next = nextControl(from, event.shiftKey);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
  };
  document.addEventListener('keydown', move, true);
  return () => {
    document.removeEventListener('keydown', move, true);
  };
}

function nextControl(from: Element, backwards: boolean): HTMLElement | undefined {
  const within = document.querySelector('dialog[open]') ?? document;
  const controls = [...within.querySelectorAll<HTMLElement>(reachable)].filter((control) =>
    control.checkVisibility(),
  );
  if (from === document.body) return backwards ? controls.at(-1) : controls[0];
  const wanted = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const beyond = controls.filter((control) => (from.compareDocumentPosition(control) & wanted) !== 0);
  return backwards ? beyond.at(-1) : beyond[0];
}
