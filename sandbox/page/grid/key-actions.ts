import type { Direction } from '../protocol';

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What a key means while no cell is edited. */
export type KeyAction =
  | { readonly do: 'move'; readonly direction: Direction; readonly extend: boolean; readonly toEdge: boolean }
  | { readonly do: 'page'; readonly step: 1 | -1; readonly extend: boolean }
  | { readonly do: 'rowStart' | 'sheetStart' | 'sheetEnd'; readonly extend: boolean }
  | { readonly do: 'next'; readonly order: 'rows' | 'columns'; readonly step: 1 | -1 }
  | { readonly do: 'edit' }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'clear' | 'undo' | 'redo' | 'fillDown' | 'selectAll' | 'selectRows' | 'selectColumns' }
  | { readonly do: 'toggleFilter' | 'openFilter' | 'leave' | 'menu' }
  | { readonly do: 'sheet'; readonly step: 1 | -1 };

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * What a key press means to the grid; null when it is none of its keys (Ctrl+C, X and V come as clipboard events).
 * @param rightToLeft in such a sheet the left arrow leads to later columns
 */
export function keyAction(press: KeyPress, rightToLeft = false): KeyAction | null {
  const { key, shiftKey: extend, altKey } = press;
  const ctrl = press.ctrlKey || press.metaKey;
  const arrow = arrows[key];
  if (arrow) {
    if (altKey) return arrow === 'down' ? { do: 'openFilter' } : null;
    const mirrored = arrow === 'left' ? 'right' : arrow === 'right' ? 'left' : arrow;
    return { do: 'move', direction: rightToLeft ? mirrored : arrow, extend, toEdge: ctrl };
  }
  if (ctrl) return withCtrl(key, extend);
  if (altKey) return null;
  switch (key) {
    case 'PageUp':
      return { do: 'page', step: -1, extend };
    case 'PageDown':
      return { do: 'page', step: 1, extend };
    case 'Home':
      return { do: 'rowStart', extend };
    case 'Tab':
      return { do: 'next', order: 'rows', step: extend ? -1 : 1 };
    case 'Enter':
      return { do: 'next', order: 'columns', step: extend ? -1 : 1 };
    case 'F2':
      return { do: 'edit' };
    case 'F6':
      return { do: 'leave' };
    case 'F10':
      return extend ? { do: 'menu' } : null;
    case 'ContextMenu':
      return { do: 'menu' };
    case 'Delete':
      return { do: 'clear' };
    case 'Backspace':
      return { do: 'type', text: '' };
    case ' ':
      return extend ? { do: 'selectRows' } : { do: 'type', text: ' ' };
    default:
      return key.length === 1 ? { do: 'type', text: key } : null;
  }
}

function withCtrl(key: string, shift: boolean): KeyAction | null {
  switch (key.toLowerCase()) {
    case 'home':
      return { do: 'sheetStart', extend: shift };
    case 'end':
      return { do: 'sheetEnd', extend: shift };
    case 'pageup':
      return { do: 'sheet', step: -1 };
    case 'pagedown':
      return { do: 'sheet', step: 1 };
    case 'a':
      return { do: 'selectAll' };
    case 'z':
      return { do: shift ? 'redo' : 'undo' };
    case 'y':
      return { do: 'redo' };
    case 'd':
      return { do: 'fillDown' };
    case 'l':
      return shift ? { do: 'toggleFilter' } : null;
    case ' ':
      return { do: 'selectColumns' };
    default:
      return null;
  }
}
