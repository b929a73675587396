import { element } from './dom';

export interface MenuItem {
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly run: () => void;
}

/** Closes the menu that is open now. */
let close: (() => void) | null = null;

/**
 * Opens something that floats at a point of the window and closes when the person turns elsewhere.
 * @returns a function that closes it
 */
export function openFloating(content: HTMLElement, x: number, y: number, closed: () => void): () => void {
  close?.();
  document.body.append(content);
  const { width, height } = content.getBoundingClientRect();
  content.style.left = `${String(Math.max(4, Math.min(x, window.innerWidth - width - 4)))}px`;
  content.style.top = `${String(Math.max(4, Math.min(y, window.innerHeight - height - 4)))}px`;
  const away = (event: Event): void => {
    if (!(event.target instanceof Node) || !content.contains(event.target)) end();
  };
  const end = (): void => {
    close = null;
    content.remove();
    document.removeEventListener('pointerdown', away, true);
    window.removeEventListener('blur', end);
    closed();
  };
  document.addEventListener('pointerdown', away, true);
  // A click into the pane's frame reaches this page as a loss of focus only.
  window.addEventListener('blur', end);
  content.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') end();
    event.stopPropagation();
  });
  close = end;
  return end;
}

/** Opens a menu of commands; null is a line between two. @param closed where the focus goes back to */
export function openMenu(
  label: string,
  items: readonly (MenuItem | null)[],
  x: number,
  y: number,
  closed: () => void,
): void {
  const menu = element('div', { className: 'menu', role: 'menu', ariaLabel: label });
  const buttons = items.flatMap((item) => {
    if (!item) {
      menu.append(element('hr'));
      return [];
    }
    const button = element('button', {
      type: 'button',
      role: 'menuitem',
      textContent: item.label,
      disabled: item.isDisabled ?? false,
    });
    button.addEventListener('click', () => {
      end();
      item.run();
    });
    menu.append(button);
    return item.isDisabled ? [] : [button];
  });
  const end = openFloating(menu, x, y, closed);
  menu.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = buttons.findIndex((it) => it === document.activeElement);
    buttons.at((at + step) % buttons.length)?.focus();
  });
  buttons[0]?.focus();
}
