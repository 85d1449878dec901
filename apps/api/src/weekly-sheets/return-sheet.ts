import { Injectable } from '@nestjs/common';
import { moveSheet, SheetState, Week } from '@huoshui/domain';
import { Actor, Clock, found, must, newId, UnitOfWork } from '../platform';
import { WeeklySheetRow } from './weekly-sheet.row';

@Injectable()
export class ReturnSheet {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Gives a sheet back with what is missing. @throws Refusal `weekly-sheet.state.closed`, `request.not-found` */
  run(actor: Actor, week: Week, teamId: string, reason: string): Promise<void> {
    return this.unit.write(actor, async (work) => {
      const sheets = work.repository(WeeklySheetRow);
      const sheet = found(await sheets.findOne({ where: { week, teamId }, lock: { mode: 'pessimistic_write' } }));
      const state = must(moveSheet(sheet.state, SheetState.Returned));
      await sheets.save(Object.assign(sheet, { state, facts: null }));
      await work.query(
        `INSERT INTO weekly_sheet_event (id, sheet_id, kind, at, by_id, text) VALUES ($1, $2, 'returned', $3, $4, $5)`,
        [newId(), sheet.id, this.clock.now(), actor.personId, reason],
      );
    });
  }
}
