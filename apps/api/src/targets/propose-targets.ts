import { Injectable } from '@nestjs/common';
import { Permission, ProposedTarget, ProposeTargets as ProposeTargetsInput } from '@huoshui/contracts';
import { ProposalState, target } from '@huoshui/domain';
import { Actor, Clock, may, must, newId, Refusal, UnitOfWork, Work } from '../platform';
import { ProposalEntryRow } from './proposal-entry.row';
import { TargetProposalRow } from './proposal.row';
import { standingTargets } from './put-targets';

const CHUNK = 500;

@Injectable()
export class ProposeTargets {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Puts targets up for approval; nothing counts yet. The office proposes any, a team's lead those of the own team's
   * persons and the own team's quarters and months. Entries that change nothing are left out.
   * @throws Refusal `target.scope`, `target.owner`, `target.twice`, `target.proposal.unchanged`, the codes of `target()`
   */
  run(actor: Actor, input: ProposeTargetsInput): Promise<{ id: string }> {
    return this.unit.write(actor, async (work) => {
      const { year, title, reason, targets } = input;
      for (const one of targets) mustPropose(actor, one);
      mustBeOnce(targets);
      await mustBeMembers(work, year, targets);
      const standing = await standingTargets(work, year, targets);
      const changes = targets.flatMap((one, at) => {
        const [fromValue, fromStretch] = [standing[at]?.value ?? null, standing[at]?.stretch ?? null];
        return one.value === fromValue && one.stretch === fromStretch ? [] : [{ ...one, fromValue, fromStretch }];
      });
      if (changes.length === 0) throw new Refusal('target.proposal.unchanged');
      const teamIds = new Set(changes.map(({ teamId }) => teamId));
      const teamId = teamIds.size === 1 ? ([...teamIds][0] ?? null) : null;
      const id = newId();
      const [state, proposedBy, proposedAt] = [ProposalState.Proposed, actor.personId, this.clock.now()];
      const proposals = work.repository(TargetProposalRow);
      await proposals.insert({ id, year, title, reason, state, teamId, proposedBy, proposedAt });
      const rows = changes.map((change, position) => ({ ...change, id: newId(), proposalId: id, position }));
      for (let at = 0; at < rows.length; at += CHUNK) {
        await work.repository(ProposalEntryRow).insert(rows.slice(at, at + CHUNK));
      }
      return { id };
    });
  }
}

function mustPropose(actor: Actor, { teamId, personId, period, measure, value, stretch }: ProposedTarget): void {
  const own = teamId !== null && actor.teamIds.includes(teamId) && (personId !== null || period !== 'year');
  if (!may(actor, Permission.TargetApprove) && !own) throw new Refusal('target.scope');
  if (personId !== null && teamId === null) throw new Refusal('target.owner', { measure });
  if (value !== null) must(target({ measure, value, stretch }));
  else if (stretch !== null) throw new Refusal('target.stretch', { measure, value, stretch });
}

function mustBeOnce(targets: readonly ProposedTarget[]): void {
  const seen = new Set<string>();
  for (const { teamId, personId, period, measure } of targets) {
    const place = `${teamId} ${personId} ${period} ${measure}`;
    if (seen.has(place)) throw new Refusal('target.twice', { measure });
    seen.add(place);
  }
}

/** A person has targets in a team of which they are a member some time of the year. */
async function mustBeMembers(work: Work, year: number, targets: readonly ProposedTarget[]): Promise<void> {
  const persons = targets.filter(({ personId }) => personId !== null);
  const strangers = await work.query(
    `SELECT 1 FROM unnest($1::uuid[], $2::uuid[]) AS given (team_id, person_id)
     WHERE NOT EXISTS (SELECT 1 FROM team_member m WHERE m.team_id = given.team_id AND m.person_id = given.person_id
       AND daterange(m.from_day, m.to_day, '[]') && daterange(make_date($3, 1, 1), make_date($3, 12, 31), '[]')) LIMIT 1`,
    [persons.map(({ teamId }) => teamId), persons.map(({ personId }) => personId), year],
  );
  if (strangers.length > 0) throw new Refusal('target.owner');
}
