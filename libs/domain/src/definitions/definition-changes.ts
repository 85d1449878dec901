import { StartOnLandAcquisition } from '../projects/land-event';
import { Milestone, MILESTONES, RecordingRules } from '../projects/milestone';
import { PaperKind } from '../projects/paper-kind';
import { DefinitionBody } from './definition-profile';

/** One difference between two versions, for people to read. */
export type DefinitionChange =
  | Changed<'requires', readonly (readonly PaperKind[])[]>
  | Changed<'dayFrom', readonly PaperKind[]>
  | Changed<'ledgerSuffices', boolean>
  | { readonly what: 'landStart'; readonly before: StartOnLandAcquisition; readonly after: StartOnLandAcquisition }
  | { readonly what: 'recording'; readonly before: RecordingRules | null; readonly after: RecordingRules | null }
  | { readonly what: 'notes'; readonly before: string; readonly after: string };

interface Changed<What extends string, T> {
  readonly what: What;
  readonly milestone: Milestone;
  readonly before: T;
  readonly after: T;
}

const ASPECTS = ['requires', 'dayFrom', 'ledgerSuffices'] as const;

/** What `after` says otherwise than `before`. Another order of alternatives is no change, for none goes before another. */
export function definitionChanges(before: DefinitionBody, after: DefinitionBody): DefinitionChange[] {
  const changes: DefinitionChange[] = [];
  for (const milestone of MILESTONES) {
    const [was, is] = [before.milestones[milestone], after.milestones[milestone]];
    for (const what of ASPECTS) {
      if (plain(was[what]) === plain(is[what])) continue;
      changes.push({ what, milestone, before: was[what], after: is[what] } as DefinitionChange);
    }
  }
  const differ = <T>(was: T, is: T, seen: (value: T) => unknown = (value) => value): boolean =>
    plain(seen(was)) !== plain(seen(is));
  const [landBefore, landAfter] = [before.startOnLandAcquisition, after.startOnLandAcquisition];
  if (differ(landBefore, landAfter)) changes.push({ what: 'landStart', before: landBefore, after: landAfter });
  if (differ(before.recording, after.recording, unordered)) {
    changes.push({ what: 'recording', before: before.recording, after: after.recording });
  }
  if (differ(before.notes, after.notes)) changes.push({ what: 'notes', before: before.notes, after: after.notes });
  return changes;
}

/** A pair's own order is what it says; the order of pairs says nothing. */
const unordered = (rules: RecordingRules | null) =>
  rules && { ...rules, order: rules.order.map((pair) => pair.join('<')) };

/** The same text for the same content, whatever the order of keys and of lists. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plain).toSorted().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => `${key}:${plain(one)}`);
  return `{${entries.toSorted().join()}}`;
}
