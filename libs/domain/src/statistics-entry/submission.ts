import { accept, Decision, refuse } from '../decision';
import { Checklist } from './checklist';
import { Mismatch, StatedPaper } from './statistics-mismatches';

/** Required papers that nobody has kept yet, by code, in the checklist's order. */
export const missingPapers = (papers: readonly Pick<StatedPaper, 'code'>[], { papers: asked }: Checklist): string[] =>
  asked.filter((ask) => ask.required && !papers.some(({ code }) => code === ask.code)).map(({ code }) => code);

/**
 * A case goes to the bureau complete and free of contradictions, or with the office's word for it.
 * Code: `statistics.blocked` {missing, mismatches} as counts.
 * @param override the office's reason, on record; null when there is none
 */
export function submission(
  missing: readonly string[],
  mismatches: readonly Mismatch[],
  override: string | null,
): Decision<{ readonly overridden: boolean }> {
  const clear = missing.length === 0 && mismatches.length === 0;
  if (!clear && override === null) {
    return refuse('statistics.blocked', { missing: missing.length, mismatches: mismatches.length });
  }
  return accept({ overridden: !clear });
}
