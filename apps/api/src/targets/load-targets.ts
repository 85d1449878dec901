import { PlanMeasure, ProposalState } from '@huoshui/domain';
import { newId, Work } from '../platform';
import { TargetFigureRow } from './figure.row';
import { ProposalEntryRow } from './proposal-entry.row';
import { TargetProposalRow } from './proposal.row';
import { standingTargets, WantedTarget } from './put-targets';

export interface LoadedFigure {
  readonly year: number;
  readonly month: number;
  readonly measure: PlanMeasure;
  readonly amountFen: number;
  readonly source: string;
  readonly recordedBy: string | null;
}

/** Brings in the zone's figures by month inside another module's write. */
export async function loadTargetFigures(work: Work, figures: readonly LoadedFigure[], knownFrom: Date): Promise<void> {
  const rows = figures.map((figure) => ({ ...figure, id: newId(), teamId: null, knownFrom, knownTo: null }));
  await work.repository(TargetFigureRow).insert(rows);
}

export interface LoadedProposal {
  readonly year: number;
  readonly title: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly targets: readonly WantedTarget[];
}

/** Brings in proposals that wait for approval. */
export async function loadTargetProposals(work: Work, proposals: readonly LoadedProposal[]): Promise<void> {
  for (const { targets, ...proposal } of proposals) {
    const id = newId();
    const teams = new Set(targets.map(({ teamId }) => teamId));
    const teamId = teams.size === 1 ? ([...teams][0] ?? null) : null;
    await work.repository(TargetProposalRow).insert({ ...proposal, id, teamId, state: ProposalState.Proposed });
    const standing = await standingTargets(work, proposal.year, targets);
    await work.repository(ProposalEntryRow).insert(
      targets.map((target, position) => ({
        ...target,
        id: newId(),
        proposalId: id,
        position,
        fromValue: standing[position]?.value ?? null,
        fromStretch: standing[position]?.stretch ?? null,
      })),
    );
  }
}
