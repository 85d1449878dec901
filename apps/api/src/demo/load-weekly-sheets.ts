import { Injectable } from '@nestjs/common';
import { SheetFacts } from '@huoshui/contracts';
import { SheetState, Week, weekBefore } from '@huoshui/domain';
import { Actor, Clock, Database, UnitOfWork } from '../platform';
import { LoadedSheet, loadSheets, SheetDeadlines, SheetFactsReader } from '../weekly-sheets';
import { Dice } from './living/dice';
import { sheetCourse, sheetTexts } from './living/weekly-sheets';
import { TeamAndLead, teamLeads } from './team-leads';

const WEEKS = 6;
const HOUR = 3_600_000;

/** The last weeks' sheets of all teams: most in time, some late, one given back, some never written. */
@Injectable()
export class LoadWeeklySheets {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly facts: SheetFactsReader,
    private readonly deadlines: SheetDeadlines,
  ) {}

  async run(office: Actor): Promise<void> {
    if (await this.database.one('SELECT 1 FROM weekly_sheet WHERE demo LIMIT 1')) return;
    const teams = await teamLeads(this.database);
    const weeks: Week[] = [];
    for (let week = this.clock.thisWeek(); weeks.length < WEEKS; ) weeks.unshift((week = weekBefore(week, this.clock.week)));
    const dice = new Dice(2_022_0063);
    const sheets: LoadedSheet[] = [];
    for (const week of weeks) {
      const deadline = await this.deadlines.one(week);
      for (const [at, team] of teams.entries()) {
        const facts = await this.facts.of(team.teamId, week);
        const sheet = this.sheet(office, team, { week, deadline, facts, newest: week === weeks.at(-1), at }, dice);
        if (sheet) sheets.push(sheet);
      }
    }
    await this.unit.write(office, (work) => loadSheets(work, sheets));
  }

  private sheet(
    office: Actor,
    { teamId, leadId }: TeamAndLead,
    { week, deadline, facts, newest, at }: { week: Week; deadline: Date; facts: SheetFacts; newest: boolean; at: number },
    dice: Dice,
  ): LoadedSheet | null {
    const { kind, hours } = sheetCourse(newest, at, dice);
    const moment = (after: number): Date => new Date(Math.min(deadline.getTime() + after * HOUR, this.clock.now().getTime()));
    if (kind === 'missing') return null;
    const back = kind === 'returned';
    return {
      ...{ teamId, week, facts, ...sheetTexts(facts, dice) },
      state: back ? SheetState.Returned : SheetState.Submitted,
      submitted: { at: moment(hours), by: leadId },
      returned: back
        ? { at: moment(hours + 2), by: office.personId ?? '', text: '下周打算太笼统，请写明见哪家企业、推进到哪一步。' }
        : null,
    };
  }
}
