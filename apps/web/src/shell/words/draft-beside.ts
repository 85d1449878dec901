import { KeepWords } from '../acting';

/** Of a draft that somebody else saved meanwhile: one's own becomes a draft beside it. */
export const draftBeside = (write: () => Promise<unknown>): KeepWords => ({
  text: $localize`您写的可以另存为一份新草稿，两份都在，可以对照着合并；`,
  action: $localize`另存为新草稿`,
  write,
});
