import { BulletinContent } from '../bulletins/bulletin-content';
import { accept, Decision, refuse } from '../decision';

export const ObjectionState = {
  Filed: 'filed',
  Upheld: 'upheld',
  Rejected: 'rejected',
  Withdrawn: 'withdrawn',
} as const;
export type ObjectionState = (typeof ObjectionState)[keyof typeof ObjectionState];

/** What makes an upheld objection good: a corrigendum of the bulletin, or a fact that the next bulletin names as an adjustment. */
export const ObjectionRemedy = { Corrigendum: 'corrigendum', NextBulletin: 'nextBulletin' } as const;
export type ObjectionRemedy = (typeof ObjectionRemedy)[keyof typeof ObjectionRemedy];

/** An objection is decided once, or taken back by who filed it before that. Code: `objection.state.closed` {from, to}. */
export const moveObjection = (from: ObjectionState, to: ObjectionState): Decision<ObjectionState> =>
  from === ObjectionState.Filed && to !== ObjectionState.Filed
    ? accept(to)
    : refuse('objection.state.closed', { from, to });

/** What the bulletin printed of a team, or of one of its items: kept with the objection, so that both read the same figure. */
export interface PrintedFigure {
  readonly team: string;
  readonly rank: number;
  /** Null for the sum of all items. */
  readonly item: string | null;
  /** Points at the rule set's decimals. */
  readonly points: string;
}

/** Codes: `objection.subject` when the bulletin does not rank the team, or has no such item. */
export function printedFigure(
  { items, standings }: Pick<BulletinContent, 'items' | 'standings'>,
  teamId: string,
  itemKey: string | null,
): Decision<PrintedFigure> {
  const row = standings.find((one) => one.teamId === teamId);
  const at = items.findIndex(({ key }) => key === itemKey);
  const points = itemKey === null ? row?.total : row?.points[at];
  if (row === undefined || points === undefined) return refuse('objection.subject');
  return accept({ team: row.team, rank: row.rank, item: items[at]?.title ?? null, points });
}
