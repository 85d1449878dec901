import { orderOf, SheetOrder } from './cell-keys';

const key = (pressed: string) => {
  const parts = pressed.split('+');
  const has = (name: string): boolean => parts.includes(name);
  const [ctrlKey, metaKey, shiftKey, altKey] = ['Ctrl', 'Meta', 'Shift', 'Alt'].map(has) as [
    boolean,
    boolean,
    boolean,
    boolean,
  ];
  return { key: parts.at(-1) ?? '', ctrlKey, metaKey, shiftKey, altKey, isComposing: false, keyCode: 0 };
};

describe('a key on the sheet', () => {
  it.each<[string, SheetOrder | null, SheetOrder | null]>([
    ['Ctrl+d', 'fillDown', null],
    ['Meta+D', 'fillDown', null],
    ['Ctrl+z', 'undo', null],
    ['Ctrl+Shift+Z', 'redo', null],
    ['Ctrl+y', 'redo', null],
    ['Ctrl+s', 'save', 'save'],
    ['F2', 'open', null],
    ['Enter', 'open', 'commitDown'],
    ['Shift+Enter', 'open', null],
    ['Alt+Enter', 'open', 'newLine'],
    ['Tab', 'move', 'commitAside'],
    ['Escape', 'move', 'cancel'],
    ['Delete', 'clear', null],
    ['ArrowDown', 'move', null],
    ['a', 'move', null],
  ])('%s means %s, and %s in an open cell', (pressed, onSheet, inCell) => {
    expect([orderOf(key(pressed), false), orderOf(key(pressed), true)]).toEqual([onSheet, inCell]);
  });

  it.each(['Enter', 'Tab', 'Escape', 'Ctrl+z', 'ArrowDown'])('%s of an input method is left to it', (pressed) => {
    for (const editing of [true, false]) {
      expect(orderOf({ ...key(pressed), isComposing: true }, editing)).toBeNull();
      expect(orderOf({ ...key(pressed), keyCode: 229 }, editing)).toBeNull();
    }
  });
});
