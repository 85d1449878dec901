import { Injectable } from '@nestjs/common';
import { Checklist, checklist } from '@huoshui/domain';
import { Actor, must, newId, UnitOfWork } from '../platform';
import { checklistNow } from './checklist.reader';

@Injectable()
export class ChangeChecklist {
  constructor(private readonly unit: UnitOfWork) {}

  /** Papers, closing day, threshold and tolerance from now on. @throws Refusal `statistics.checklist`, `request.version.stale` */
  run(actor: Actor, wanted: Checklist): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      await work.query('LOCK TABLE statistics_checklist IN SHARE ROW EXCLUSIVE MODE');
      const { version } = await checklistNow(work);
      work.mustMatch(version);
      const { papers, closingDay, leastFen, toleranceBasisPoints } = must(checklist(wanted));
      await work.query('UPDATE statistics_checklist SET known_to = clock_timestamp() WHERE known_to IS NULL');
      await work.query(
        `INSERT INTO statistics_checklist (id, version, papers, closing_day, least_fen, tolerance_basis_points, known_from,
           recorded_by) VALUES ($1, $2, $3, $4, $5, $6, clock_timestamp(), $7)`,
        [newId(), version + 1, JSON.stringify(papers), closingDay, leastFen, toleranceBasisPoints, actor.personId],
      );
      return { version: version + 1 };
    });
  }
}
