import { Injectable } from '@nestjs/common';
import { AnswerObjection as Answer, Permission } from '@huoshui/contracts';
import { moveObjection, ObjectionRemedy, ObjectionState } from '@huoshui/domain';
import { draftCorrigendum } from '../bulletins';
import { Actor, Clock, found, may, must, Refusal, UnitOfWork, Work } from '../platform';
import { placeOf } from './objection-place';
import { ObjectionRow } from './objection.row';

@Injectable()
export class AnswerObjection {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * The office upholds or rejects it, with its reason; the team may take it back until then. Upheld with a corrigendum, its
   * draft is written in the same stroke.
   * @throws Refusal `request.not-found`, `session.forbidden`, `objection.state.closed`, `objection.answer`, `objection.remedy`
   */
  run(actor: Actor, id: string, answer: Answer): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const objections = work.repository(ObjectionRow);
      const row = found(await objections.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
      mustBeTheirs(actor, row, answer.state);
      work.mustMatch(row.version);
      row.state = must(moveObjection(row.state, answer.state));
      Object.assign(row, { answeredAt: this.clock.now(), answeredBy: actor.personId });
      if (row.state !== ObjectionState.Withdrawn) await this.decide(work, row, answer);
      return { version: (await objections.save(row)).version };
    });
  }

  private async decide(work: Work, row: ObjectionRow, { answer, remedy, corrected }: Answer): Promise<void> {
    if (answer === undefined) throw new Refusal('objection.answer');
    row.answer = answer;
    if (row.state === ObjectionState.Rejected) return;
    if (remedy === undefined) throw new Refusal('objection.remedy');
    row.remedy = remedy;
    if (remedy !== ObjectionRemedy.Corrigendum) return;
    if (corrected === undefined) throw new Refusal('objection.remedy');
    const item = { where: placeOf(row.printed), printed: row.printed.points, corrected };
    const written = { reason: answer.slice(0, 500), items: [item] };
    row.corrigendumId = await draftCorrigendum(work, row.bulletinId, written, this.clock.now());
  }
}

/** Who filed may take it back, who answers may decide; of another team's nobody learns that it is there. */
function mustBeTheirs(actor: Actor, { teamId }: ObjectionRow, to: ObjectionState): void {
  const office = may(actor, Permission.ObjectionAnswer);
  const own = may(actor, Permission.ObjectionFile) && actor.teamIds.includes(teamId);
  if (!office && !own) throw new Refusal('request.not-found');
  if (to === ObjectionState.Withdrawn ? !own : !office) throw new Refusal('session.forbidden');
}
