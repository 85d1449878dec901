/** What a key means to the sheet; null for a key that is left to the browser. */
export type SheetOrder =
  | 'save'
  | 'fillDown'
  | 'undo'
  | 'redo'
  | 'open'
  | 'clear'
  | 'cancel'
  | 'newLine'
  | 'commitDown'
  | 'commitAside'
  | 'move';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing' | 'keyCode'>;

const withControl: Readonly<Record<string, SheetOrder>> = { s: 'save', d: 'fillDown', z: 'undo', y: 'redo' };
const alone: Readonly<Record<string, SheetOrder>> = {
  Enter: 'open',
  F2: 'open',
  Delete: 'clear',
  Backspace: 'clear',
};

/** @param editing whether a cell is open; a key of an input method is never ours */
export function orderOf(key: Key, editing: boolean): SheetOrder | null {
  // 229 is what some input methods send for a key of theirs.
  if (key.isComposing || key.keyCode === 229) return null;
  const control = key.ctrlKey || key.metaKey;
  const letter = key.key.toLowerCase();
  if (control && letter === 's') return 'save';
  if (!editing) {
    if (control && letter === 'z' && key.shiftKey) return 'redo';
    return (control ? withControl[letter] : alone[key.key]) ?? 'move';
  }
  if (key.key === 'Escape') return 'cancel';
  if (key.key === 'Tab') return 'commitAside';
  if (key.key === 'Enter') return key.altKey ? 'newLine' : key.shiftKey ? null : 'commitDown';
  return null;
}
