import { Injectable } from '@nestjs/common';
import { MyDayView, Permission, Role } from '@huoshui/contracts';
import { LeadReader } from '../leads';
import { Actor, may } from '../platform';
import { StandingReader } from '../ranking';
import { DutyDay } from './duty-day';
import { ProjectDay } from './project-day';
import { WeekNews } from './week-news';

const MOST_SHOWN = 20;

/** What waits for the person who looks; every part through the reader that scopes it. */
@Injectable()
export class MyDayReader {
  constructor(
    private readonly leads: LeadReader,
    private readonly projects: ProjectDay,
    private readonly duties: DutyDay,
    private readonly standings: StandingReader,
    private readonly news: WeekNews,
  ) {}

  async of(actor: Actor): Promise<MyDayView> {
    const { today, week } = this.news.now();
    const [leads, projects, duties, ownTeam, newestBulletin, bulletinsToRead, replayAlarm, objections] =
      await Promise.all([
        this.leadsOf(actor),
        this.projects.of(actor),
        this.duties.of(actor),
        this.team(actor),
        this.news.newestBulletin(actor),
        this.news.bulletinsToRead(actor),
        this.news.replayAlarm(actor),
        this.news.objections(actor),
      ]);
    return {
      today,
      week,
      ...leads,
      ...projects,
      ...duties,
      ownTeam,
      newestBulletin,
      bulletinsToRead,
      replayAlarm,
      objections,
    };
  }

  private async leadsOf(actor: Actor): Promise<Pick<MyDayView, 'dueLeads' | 'dueCount' | 'staleLeads' | 'openLeads'>> {
    if (!may(actor, Permission.LeadRead)) return { dueLeads: [], dueCount: 0, staleLeads: 0, openLeads: 0 };
    const own = actor.role === Role.Officer;
    const { open, stale, due, dueCount } = await this.leads.due(actor, own, MOST_SHOWN);
    return { dueLeads: due, dueCount, staleLeads: stale, openLeads: open };
  }

  private async team(actor: Actor): Promise<MyDayView['ownTeam']> {
    const teamId = actor.teamIds[0];
    if (!teamId || !may(actor, Permission.StandingRead)) return null;
    const { standings } = await this.standings.of(actor, this.news.now().week);
    const own = standings.find(({ team }) => team.id === teamId);
    if (own)
      return { teamId, teamName: own.team.name, rank: own.rank, points: own.total.shown, movement: own.movement };
    const name = await this.news.teamName(teamId);
    return { teamId, teamName: name, rank: null, points: '0', movement: null };
  }
}
