import { Injectable } from '@nestjs/common';
import { Permission, SheetDetail, SheetEntry, SheetFacts, SheetStateOrNone } from '@huoshui/contracts';
import { SheetState, Week } from '@huoshui/domain';
import { Actor, Database, found, may, person } from '../platform';
import { SheetFactsReader } from './sheet-facts.reader';
import { WeeklySheetReader } from './weekly-sheet.reader';

interface Read {
  readonly highlights: string;
  readonly plan: string;
  readonly difficulties: string;
  readonly facts: SheetFacts | null;
  readonly version: number;
}

const HISTORY = `SELECT told.kind, told.at, told.text,
    ${person('p')} AS by
  FROM (SELECT e.kind, e.at, e.text, e.by_id FROM weekly_sheet_event e JOIN weekly_sheet s ON s.id = e.sheet_id
        WHERE s.week = $1 AND s.team_id = $2
      UNION ALL SELECT 'reminded', r.at, NULL, r.by_id FROM weekly_sheet_reminder r WHERE r.week = $1 AND r.team_id = $2) told
  LEFT JOIN person p ON p.id = told.by_id ORDER BY told.at DESC LIMIT 100`;

@Injectable()
export class SheetDetailReader {
  constructor(
    private readonly database: Database,
    private readonly sheets: WeeklySheetReader,
    private readonly facts: SheetFactsReader,
  ) {}

  /** A team's sheet with the week's facts: of now, or as they were when it was handed in. @throws Refusal `request.not-found` */
  async one(actor: Actor, week: Week, teamId: string): Promise<SheetDetail> {
    const { sheets, deadline } = await this.sheets.week(actor, week);
    const sheet = found(sheets.find(({ team }) => team.id === teamId));
    const [read, history] = await Promise.all([
      this.database.one<Read>(
        'SELECT highlights, plan, difficulties, facts, version FROM weekly_sheet WHERE week = $1 AND team_id = $2',
        [week, teamId],
      ),
      this.database.query<SheetEntry>(HISTORY, [week, teamId]),
    ]);
    const facts = read?.facts ?? (await this.facts.of(teamId, week));
    const { highlights = '', plan = '', difficulties = '', version = 0 } = read ?? {};
    const back = sheet.state === SheetState.Returned ? history.find(({ kind }) => kind === 'returned') : undefined;
    return {
      ...{ ...sheet, highlights, plan, difficulties, version, facts, deadline, history },
      ...{ returnReason: back?.text ?? null, returnedBy: back?.by ?? null },
      mayWrite: writes(actor, teamId) && sheet.state !== SheetState.Submitted,
      mayReturn: may(actor, Permission.WeeklySheetManage) && sheet.state === SheetState.Submitted,
    };
  }

  /** Sheets that wait on the desk of who writes them: of the own teams, in the given weeks. */
  async waiting(actor: Actor, weeks: readonly Week[]): Promise<(SheetDetail & { state: SheetStateOrNone })[]> {
    if (!may(actor, Permission.WeeklySheetWrite)) return [];
    const found = await Promise.all(
      weeks.flatMap((week) => actor.teamIds.map((teamId) => this.one(actor, week, teamId))),
    );
    return found.filter(({ submittedAt }) => submittedAt === null);
  }
}

/** The lead of the team, today. */
export const writes = (actor: Actor, teamId: string): boolean =>
  may(actor, Permission.WeeklySheetWrite) && actor.teamIds.includes(teamId);
