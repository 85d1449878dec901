/** Indices `from` (inclusive) to `to` (exclusive). */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

/**
 * Which of `count` pieces of equal `size` to draw when `length` pixels are seen from pixel `at` on: those in sight and `spare`
 * more at either end. It changes only every `step` pieces, so that most of a scroll draws nothing.
 */
export function sliceInView(
  { at, length }: { readonly at: number; readonly length: number },
  {
    count,
    size,
    spare,
    step,
  }: { readonly count: number; readonly size: number; readonly spare: number; readonly step: number },
): Slice {
  const first = Math.floor(Math.max(0, at) / size / step) * step;
  const last = Math.ceil((Math.max(0, at) + length) / size / step) * step;
  const to = Math.min(count, last + spare);
  return { from: Math.max(0, Math.min(first - spare, to)), to };
}

export const sameSlice = (a: Slice, b: Slice): boolean => a.from === b.from && a.to === b.to;
