import { ProposedTarget, TargetView } from '@huoshui/contracts';
import { PLAN_MEASURES, planDefinitions, PlanMeasure, TargetSheet } from '@huoshui/domain';
import { pairText, typedPair } from './target-words';

/** Whose row and which measure: `zone signed`, or a team's id in place of `zone`. */
export const cellKey = (teamId: string | null, measure: PlanMeasure): string => `${teamId ?? 'zone'} ${measure}`;

/** Cells as they were typed since they were read; a text like the standing one is no change. */
export type TargetDraft = Readonly<Record<string, string>>;

export interface DraftCell {
  readonly key: string;
  readonly measure: PlanMeasure;
  readonly standing: TargetView | undefined;
  readonly text: string;
  readonly changed: boolean;
  readonly wrong: boolean;
}

export interface DraftRow {
  readonly id: string | null;
  readonly name: string;
  readonly cells: readonly DraftCell[];
}

export function draftRows(
  owners: readonly { readonly id: string | null; readonly name: string }[],
  known: readonly TargetView[],
  draft: TargetDraft,
): DraftRow[] {
  const standing = new Map(known.map((target) => [cellKey(target.team?.id ?? null, target.measure), target]));
  return owners.map(({ id, name }) => ({
    id,
    name,
    cells: PLAN_MEASURES.map((measure): DraftCell => {
      const key = cellKey(id, measure);
      const found = standing.get(key);
      const { unit } = planDefinitions[measure];
      const shown = pairText(found?.value ?? null, found?.stretch ?? null, unit);
      const text = draft[key] ?? shown;
      const changed = text.trim() !== shown;
      return { key, measure, standing: found, text, changed, wrong: changed && typedPair(text, unit) === null };
    }),
  }));
}

/** What the draft asks for; cells that are wrong or unchanged are left out. */
export const proposedBy = (rows: readonly DraftRow[]): ProposedTarget[] =>
  rows.flatMap(({ id, cells }) =>
    cells.flatMap(({ changed, text, measure }) => {
      const pair = changed ? typedPair(text, planDefinitions[measure].unit) : null;
      return pair ? [{ teamId: id, personId: null, period: 'year' as const, measure, ...pair }] : [];
    }),
  );

/** The sound cells of a pasted table as draft cells. */
export const draftOf = ({ lines }: TargetSheet): TargetDraft =>
  Object.fromEntries(
    lines.flatMap(({ teamId, cells }) =>
      teamId === undefined
        ? []
        : cells.flatMap(({ value, stretch, measure, fault }) =>
            value === null || fault !== null
              ? []
              : [[cellKey(teamId, measure), pairText(value, stretch, planDefinitions[measure].unit)]],
          ),
    ),
  );
