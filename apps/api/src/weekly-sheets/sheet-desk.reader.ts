import { Injectable } from '@nestjs/common';
import { SheetOfDay } from '@huoshui/contracts';
import { sheetReminder, SheetState, weekBefore } from '@huoshui/domain';
import { Actor, Clock } from '../platform';
import { SheetDetailReader } from './sheet-detail.reader';
import { SheetRuleReader } from './sheet-rule.reader';
import { WeeklySheetReader } from './weekly-sheet.reader';

/** What waits on the desk of a team's lead. */
@Injectable()
export class SheetDeskReader {
  constructor(
    private readonly clock: Clock,
    private readonly known: WeeklySheetReader,
    private readonly details: SheetDetailReader,
    private readonly rules: SheetRuleReader,
  ) {}

  /**
   * Sheets of the own teams that do not stand: last week's, once the zone hands in sheets, and the running week's from the
   * moment of the reminder, or when it was reminded by hand or given back.
   */
  async of(actor: Actor): Promise<SheetOfDay[]> {
    const running = this.clock.thisWeek();
    const sheets = await this.details.waiting(actor, [weekBefore(running, this.clock.week), running]);
    if (sheets.length === 0) return [];
    const [rule, now] = [await this.rules.current(), this.clock.now()];
    const first = await this.known.firstWeek(now);
    return sheets
      .filter(({ week, state, remindedAt }) => {
        if (state === SheetState.Returned || remindedAt !== null) return true;
        return (
          first !== null && week >= first && (week !== running || now >= sheetReminder(running, this.clock.week, rule))
        );
      })
      .map(({ week, team, state, deadline, returnReason, remindedAt }) => ({
        ...{ week, teamId: team.id, teamName: team.name, state, deadline, returnReason, remindedAt },
        over: now > new Date(deadline),
      }));
  }
}
