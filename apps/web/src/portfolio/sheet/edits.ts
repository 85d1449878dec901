import { CellChange, Cells } from './cells';

/** What was typed and not saved, by line; a cell typed back to what stands is no edit. */
export type Edits = ReadonlyMap<string, Partial<Cells>>;

export const noEdits: Edits = new Map();

/** @param standing what stands of a line; changes of lines that are not known are left out */
export function edited(
  edits: Edits,
  changes: readonly CellChange[],
  standing: (id: string) => Cells | undefined,
): Edits {
  const next = new Map(edits);
  for (const { id, field, value } of changes) {
    const stands = standing(id);
    if (!stands) continue;
    const { [field]: _, ...others } = next.get(id) ?? {};
    const line = value === stands[field] ? others : { ...others, [field]: value };
    if (Object.keys(line).length === 0) next.delete(id);
    else next.set(id, line);
  }
  return next;
}

/** Without what was typed into these lines. */
export const without = (edits: Edits, ids: readonly string[]): Edits =>
  new Map([...edits].filter(([id]) => !ids.includes(id)));
