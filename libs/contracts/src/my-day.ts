import { BulletinToRead } from './bulletins';
import { PaperKind } from '@huoshui/domain';
import { LeadView } from './leads';
import { LightRow } from './lights';
import { ObjectionsOfDay } from './objections';
import { ObstaclesOfDay } from './obstacle-views';
import { ProjectView } from './projects';
import { ReplayAlarm } from './replay';
import { OrdersOfDay } from './supervision';
import { SheetOfDay } from './weekly-sheets';

/** What waits for the person who looks, today. */
export interface MyDayView {
  today: string;
  week: string;
  /** Open leads whose next step is due today or overdue: the first twenty, and how many there are. */
  dueLeads: LeadView[];
  dueCount: number;
  staleLeads: number;
  openLeads: number;
  /** Milestones, or single papers of them, that wait for this person's verification (commanding office) or were returned to them. */
  toVerify: { project: ProjectView; factId: string; milestone: string; paper: PaperKind | null; day: string }[];
  returned: { project: ProjectView; factId: string; milestone: string; paper: PaperKind | null; reason: string }[];
  /** Red lights in sight: the first eight, the longest red first, and how many there are (at least so many, with `floor`). */
  redLights: { items: LightRow[]; total: number; floor: boolean };
  /** Supervision orders that this person owes, helps with or has to judge. */
  orders: OrdersOfDay;
  /** Obstacles of one's department (of the service centre, at the office; escalated ones, with the leaders) that press. */
  obstacles: ObstaclesOfDay;
  /** Weekly sheets that this person's teams owe. */
  sheets: SheetOfDay[];
  ownTeam: { teamId: string; teamName: string; rank: number | null; points: string; movement: number | null } | null;
  /** The last replay of frozen bulletins, where it found a difference or failed; only for who works on bulletins. */
  replayAlarm: ReplayAlarm | null;
  /** Of each kind the newest, when it was published in the last two weeks and one has not opened it. */
  bulletinsToRead: BulletinToRead[];
  /** Objections to answer, or answered of late. */
  objections: ObjectionsOfDay;
  newestBulletin: { id: string; period: string; state: string; publishedAt: string | null } | null;
}
