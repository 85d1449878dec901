import { Injectable } from '@nestjs/common';
import { EnterTargetFigure, Permission } from '@huoshui/contracts';
import { IsNull } from 'typeorm';
import { Actor, Clock, may, newId, Refusal, UnitOfWork } from '../platform';
import { TargetFigureRow } from './figure.row';

@Injectable()
export class EnterFigure {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** A month's money; another figure of the same month ends the one before. @throws Refusal `target.figure.month` */
  run(actor: Actor, input: EnterTargetFigure): Promise<{ id: string }> {
    return this.unit.write(actor, async (work) => {
      if (!may(actor, Permission.TargetApprove)) throw new Refusal('session.forbidden');
      const { year, month, teamId, measure, amountFen, source } = input;
      const first = `${year}-${String(month).padStart(2, '0')}-01`;
      if (first > this.clock.today()) throw new Refusal('target.figure.month', { month: first.slice(0, 7) });
      const figures = work.repository(TargetFigureRow);
      const [id, knownFrom, place] = [newId(), this.clock.now(), { year, month, measure }];
      const standing = { ...place, teamId: teamId ?? IsNull(), knownTo: IsNull() };
      await figures.update(standing, { knownTo: knownFrom });
      await figures.insert({ ...place, id, teamId, amountFen, source, knownFrom, recordedBy: actor.personId });
      return { id };
    });
  }
}
