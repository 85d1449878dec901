import { Injectable } from '@nestjs/common';
import {
  ActivityKind,
  cutoffOf,
  Day,
  KnownActivity,
  KnownProject,
  weekAfter,
  weekEnd,
  weekOf,
  WeekSettings,
  weekStart,
} from '@huoshui/domain';
import { Clock, Database } from '../../platform';
import { WeeklySheetReader } from '../../weekly-sheets';
import { ActivityQuery, ActivityRow, ActivityWanted } from './activity-query';
import { leadActivities } from './lead-activities';
import { projectActivities } from './project-activities';
import { termsAt } from './terms-at';
import { workActivities } from './work-activities';

const QUERIES: Readonly<Partial<Record<ActivityKind, ActivityQuery>>> = {
  ...leadActivities,
  ...projectActivities,
  ...workActivities,
};

/** What people did and left undone, as known at an instant. For the engine only: it knows no actor. */
@Injectable()
export class ActivityReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sheets: WeeklySheetReader,
  ) {}

  /** One query for each kind that the rules ask for, and one for the terms of the projects among them. */
  async read({ instant, needed, upTo }: ActivityWanted): Promise<KnownActivity[]> {
    const kinds = Object.entries(needed) as [ActivityKind, Day][];
    const found = await Promise.all(kinds.map(([kind, from]) => this.ofKind(kind, { instant, from, upTo })));
    const rows = found.flat();
    const ids = [...new Set(rows.flatMap((row) => row.projectId ?? []))];
    const projects = ids.length === 0 ? new Map<string, KnownProject>() : await termsAt(this.database, ids, instant);
    return rows.flatMap(({ projectId, ...row }): KnownActivity[] => {
      if (projectId === null) return [row];
      const project = projects.get(projectId);
      return project === undefined ? [] : [{ ...row, label: row.label || project.name, project }];
    });
  }

  private async ofKind(kind: ActivityKind, span: Span): Promise<(ActivityRow & { kind: ActivityKind })[]> {
    const { instant, from, upTo } = span;
    const query = QUERIES[kind];
    if (query === undefined) return this.ofSheets(kind, span);
    const weeks = query.includes('$4') ? [JSON.stringify(endedWeeks(from, upTo, instant, this.clock.week))] : [];
    const rows = await this.database.query<ActivityRow>(query, [instant, from, upTo, ...weeks]);
    return rows.map((row) => ({ ...row, kind }));
  }

  /** A team's sheet of a week that was owed or came late, on the week's last day. */
  private async ofSheets(kind: ActivityKind, { instant, from, upTo }: Span) {
    const settings = this.clock.week;
    const range = { from: weekOf(from, settings), to: weekOf(upTo, settings) };
    const lapses = await this.sheets.lateOrMissing(range, instant);
    const wanted = kind === ActivityKind.SheetMissing ? 'missing' : kind === ActivityKind.SheetLate ? 'late' : null;
    return lapses
      .filter((one) => one.kind === wanted)
      .map(({ teamId, week }) => {
        const own = { id: `${teamId} ${week}`, day: weekEnd(week, settings), teamId, personId: null };
        return { ...own, label: week, subjectId: teamId, projectId: null, kind };
      });
  }
}

interface Span {
  readonly instant: Date;
  readonly from: Day;
  readonly upTo: Day;
}

/** The weeks between two days whose cut-off had passed at the instant. */
function endedWeeks(from: Day, upTo: Day, instant: Date, settings: WeekSettings) {
  const weeks = [];
  for (let week = weekOf(from, settings); weekEnd(week, settings) <= upTo; week = weekAfter(week, settings)) {
    const cutoff = cutoffOf(week, settings);
    if (cutoff > instant) break;
    weeks.push({ week, start: weekStart(week, settings), until: weekEnd(week, settings), cutoff });
  }
  return weeks;
}
