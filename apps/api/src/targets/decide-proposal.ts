import { Injectable } from '@nestjs/common';
import { DecideTargetProposal, Permission } from '@huoshui/contracts';
import { mayDecide, mayWithdraw, ProposalState } from '@huoshui/domain';
import { Actor, Clock, found, may, must, Refusal, UnitOfWork, Work } from '../platform';
import { ProposalEntryRow } from './proposal-entry.row';
import { TargetProposalRow } from './proposal.row';
import { putTargets, StandingTarget } from './put-targets';

const NEXT = {
  approve: ProposalState.Approved,
  reject: ProposalState.Rejected,
  withdraw: ProposalState.Withdrawn,
} as const;

@Injectable()
export class DecideProposal {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Approves or rejects what another person proposed, or takes the own proposal back. Approved targets count from now,
   * all of them at one instant.
   * @throws Refusal `target.proposal.own`, `.others`, `.closed`, `.stale` {measure}, `session.forbidden`
   */
  run(actor: Actor, id: string, { decision, note }: DecideTargetProposal): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const proposals = work.repository(TargetProposalRow);
      const row = await proposals.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      const office = may(actor, Permission.TargetApprove);
      if (!row || (!office && row.proposedBy !== actor.personId)) throw new Refusal('request.not-found');
      work.mustMatch(row.version);
      if (decision === 'withdraw') must(mayWithdraw(row, actor.personId));
      else if (office) must(mayDecide(row, actor.personId));
      else throw new Refusal('session.forbidden');
      const decidedAt = this.clock.now();
      if (decision === 'approve') await this.bring(work, row, decidedAt);
      await proposals.update({ id }, { state: NEXT[decision], decidedBy: actor.personId, decidedAt, note });
      return { version: found(await proposals.findOneBy({ id })).version };
    });
  }

  private async bring(work: Work, { id, year }: TargetProposalRow, knownFrom: Date): Promise<void> {
    const entries = await work.repository(ProposalEntryRow).find({ where: { proposalId: id }, order: { position: 1 } });
    const agreed = (standing: readonly (StandingTarget | undefined)[]): void =>
      entries.forEach(({ fromValue, fromStretch, measure }, at) => {
        const now = standing[at];
        if ((now?.value ?? null) === fromValue && (now?.stretch ?? null) === fromStretch) return;
        throw new Refusal('target.proposal.stale', { measure });
      });
    await putTargets(work, year, entries, { knownFrom, proposalId: id, agreed });
  }
}
