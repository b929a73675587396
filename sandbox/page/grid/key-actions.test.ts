import { keyAction } from './key-actions';

const press = (text: string) => {
  const parts = text.split('+');
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  };
};

describe('keyAction', () => {
  it.each([
    ['ArrowLeft', { do: 'move', direction: 'left', extend: false, toEdge: false }],
    ['Ctrl+Shift+ArrowDown', { do: 'move', direction: 'down', extend: true, toEdge: true }],
    ['Meta+ArrowUp', { do: 'move', direction: 'up', extend: false, toEdge: true }],
    ['Alt+ArrowDown', { do: 'openFilter' }],
    ['Shift+Tab', { do: 'next', order: 'rows', step: -1 }],
    ['Enter', { do: 'next', order: 'columns', step: 1 }],
    ['Ctrl+Shift+Z', { do: 'redo' }],
    ['Meta+z', { do: 'undo' }],
    ['Backspace', { do: 'type', text: '' }],
    ['é', { do: 'type', text: 'é' }],
    ['Ctrl+c', null],
    ['Shift', null],
    ['F5', null],
  ] as const)('%s', (keys, action) => {
    expect(keyAction(press(keys))).toEqual(action);
  });

  it('turns left and right round in a right-to-left sheet', () => {
    expect(keyAction(press('ArrowLeft'), true)).toMatchObject({ direction: 'right' });
    expect(keyAction(press('ArrowUp'), true)).toMatchObject({ direction: 'up' });
  });
});
