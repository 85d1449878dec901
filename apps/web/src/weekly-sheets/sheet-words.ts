import { SheetView } from '@huoshui/contracts';

/** How a sheet stands, as people say it, and how loud. */
export function standingOf({ state, late, missing, submittedAt }: SheetView): { words: string; tone: string } {
  if (submittedAt !== null)
    return late ? { words: $localize`迟报`, tone: 'warn' } : { words: $localize`已报`, tone: 'good' };
  if (state === 'returned') return { words: $localize`已退回`, tone: 'alarm' };
  if (missing) return { words: $localize`未报`, tone: 'alarm' };
  return state === 'draft' ? { words: $localize`在填`, tone: 'primary' } : { words: $localize`还没填`, tone: '' };
}
