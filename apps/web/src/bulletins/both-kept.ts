import type { NotableLine } from '@huoshui/contracts';

/**
 * What two people wrote from one text: theirs, then one's own below it.
 * @param base what both began from: where the other one left it alone, one's own stands by itself
 */
export const bothTexts = (base: string, theirs: string, mine: string): string =>
  theirs === base || theirs === mine ? mine : [theirs, mine].filter((text) => text.trim() !== '').join('\n');

/** The lines of both, theirs first; one that both began from stays away when either took it out. */
export function bothLines(
  base: readonly NotableLine[],
  theirs: readonly NotableLine[],
  mine: readonly NotableLine[],
): NotableLine[] {
  const has = (lines: readonly NotableLine[], wanted: NotableLine): boolean =>
    lines.some(({ projectId, text }) => projectId === wanted.projectId && text === wanted.text);
  const stays = theirs.filter((line) => !has(base, line) || has(mine, line));
  return [...stays, ...mine.filter((line) => !has(base, line) && !has(theirs, line))];
}
