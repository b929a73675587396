import { useEffect, useRef, type RefObject } from 'react';
import { tabFromAnywhere } from './tab-from-anywhere';

/** Marks the element that gets the focus when the one that had it is gone. */
export const focusHome = { 'data-focus-home': '' } as const;

/**
 * Keeps a keyboard user's place: when the element with the focus disappears (Check gives way to progress, a
 * question is answered), the focus goes to the pane's next sensible element and not to the top of the page.
 * It never takes the focus from the sheet: only what had it in here, and lost it by our drawing, counts.
 */
export function useFocusKept(): RefObject<HTMLDivElement | null> {
  const pane = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);

  useEffect(() => {
    const element = pane.current;
    if (!element) return undefined;
    // What was here before (the sign-in) took its focus along.
    if (document.hasFocus() && document.activeElement === document.body) focusHomeIn(element);
    const stopTab = tabFromAnywhere();
    const entered = (event: FocusEvent): void => {
      last.current = event.target as Element;
    };
    const left = (event: FocusEvent): void => {
      // A removed element sends no focusout everywhere; one that only lost the focus to elsewhere does.
      if (last.current?.isConnected && event.relatedTarget === null && document.hasFocus()) return;
      if (!document.hasFocus()) last.current = null;
    };
    const redrawn = new MutationObserver(() => {
      if (!last.current || !document.hasFocus() || document.activeElement !== document.body) return;
      if (last.current.isConnected && !last.current.matches(':disabled')) return;
      focusHomeIn(element);
    });
    element.addEventListener('focusin', entered);
    element.addEventListener('focusout', left);
    redrawn.observe(element, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    return () => {
      stopTab();
      redrawn.disconnect();
      element.removeEventListener('focusin', entered);
      element.removeEventListener('focusout', left);
    };
  }, []);

  return pane;
}

function focusHomeIn(element: HTMLElement): void {
  element.querySelector<HTMLElement>('[data-focus-home]')?.focus();
}
