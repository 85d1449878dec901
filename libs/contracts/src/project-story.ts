import { EntryState, KeyFigures, LightForecast, PaceBasis } from '@huoshui/domain';
import { HistoryKind } from './history';
import { PersonRef } from './identity';
import { LightView, ProjectLights } from './lights';
import { ScheduleChangeKind } from './schedule-changes';
import { ScheduleOutlook } from './schedules';
import { ObstacleEntryKind, ObstacleView } from './obstacles';
import { PortfolioLine } from './portfolio';
import { OrderEventKind } from './supervision';
import { TaskForceMemberView } from './task-forces';

/** What happens to a project, room by room. */
export type ChangeKind =
  | Exclude<HistoryKind, `lead.${string}`>
  | 'progress.reported'
  | 'light.turned'
  | `schedule.${Exclude<ScheduleChangeKind, 'applied'>}`
  | `obstacle.${ObstacleEntryKind}`
  | `order.${Exclude<OrderEventKind, 'reminded'>}`;

/** Something that happened, who did it and when. `details` are the values of its sentence, and the ids of what it leads to. */
export interface ChangeView {
  id: string;
  /** UTC to the microsecond. */
  at: string;
  /** Null for the system's own jobs. */
  by: PersonRef | null;
  project: { id: string; code: string; name: string };
  kind: ChangeKind;
  details: Record<string, string | number | boolean | null>;
}

export interface ChangesFilter {
  /** The day at whose beginning it starts; left out: the first day of the reporting week before this one. */
  since?: string;
  /** Of projects in which this team leads or has a share. */
  teamId?: string;
  cursor?: string;
  limit?: number;
}

export const changesLimits = { default: 50, most: 100 } as const;

/** The newest first. There is no count: what happened is read on, not added up. */
export interface ChangesPage {
  since: string;
  items: ChangeView[];
  nextCursor: string | null;
}

/** What stands over every page about one project: its name and what waits in each room. */
export interface ProjectHead {
  id: string;
  code: string;
  name: string;
  /** Null where no rules watch it. */
  light: PortfolioLine['light'];
  /** Null for who may not read them. */
  obstacles: { open: number; overdue: number } | null;
  orders: { open: number; overdue: number } | null;
  /** Of the entry on the running year's list of key projects. */
  keyProjectId: string | null;
  /** Started, and to be on the statistics list. */
  statistics: EntryState | null;
}

/** A file that belongs to the project, wherever it was handed in. */
export interface StoryFile {
  fileId: string;
  name: string;
  /** Whose evidence it is: a milestone, or a paper of the statistics entry by its code. */
  of: 'milestone' | 'statistics';
  what: string;
  at: string;
  by: PersonRef | null;
}

/** How a project stands, at a glance: each part only for who may read it. */
export interface ProjectStory extends ProjectHead {
  today: string;
  week: string;
  progress: Pick<PortfolioLine, 'thisWeek' | 'lastWeek' | 'latest'>;
  lights: {
    /** Red and yellow ones, the worst first. */
    shining: LightView[];
    forecast: (LightForecast & { title: string }) | null;
    act: ProjectLights['act'];
  } | null;
  /** Null without a schedule. */
  schedule: ScheduleOutlook | null;
  urgent: Pick<ObstacleView, 'id' | 'code' | 'title' | 'state' | 'dueOn' | 'overdueWorkdays'>[];
  taskForce: { members: TaskForceMemberView[]; nextMeetingOn: string } | null;
  key: {
    id: string;
    year: number;
    figures: KeyFigures;
    /** Against which time progress the figures are held. */
    basis: PaceBasis;
    /** The last month whose report is due, and whether it has come. */
    through: string | null;
    reported: boolean;
  } | null;
  statisticsCase: { state: EntryState; dueDay: string | null; missing: number; mismatches: number } | null;
  files: StoryFile[];
}
