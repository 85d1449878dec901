import { Injectable } from '@nestjs/common';
import { MyDayView, Permission, ProjectView, Role } from '@huoshui/contracts';
import { addDays } from '@huoshui/domain';
import { LeadReader } from '../leads';
import { Actor, may } from '../platform';
import { DAY_COLUMNS, ProjectReader, projectSight, WaitingFactsReader } from '../projects';
import { StandingReader } from '../ranking';
import { WeekNews } from './week-news';

const MOST_SHOWN = 20;
/** Signed so many days ago and not started is late (a setting later; the default rule set deducts from the same day on). */
const LATE_AFTER_DAYS = 180;

type Waiting = Pick<MyDayView, 'toVerify' | 'returned'>;

/** What waits for the person who looks; every part through the reader that scopes it. */
@Injectable()
export class MyDayReader {
  constructor(
    private readonly leads: LeadReader,
    private readonly projects: ProjectReader,
    private readonly waiting: WaitingFactsReader,
    private readonly standings: StandingReader,
    private readonly news: WeekNews,
  ) {}

  async of(actor: Actor): Promise<MyDayView> {
    const { today, week } = this.news.now();
    const [leads, facts, lateProjects, ownTeam, newestBulletin] = await Promise.all([
      this.leadsOf(actor),
      this.facts(actor),
      this.late(actor),
      this.team(actor),
      this.news.newestBulletin(actor),
    ]);
    return { today, week, ...leads, ...facts, lateProjects, ownTeam, newestBulletin };
  }

  private async leadsOf(actor: Actor): Promise<Pick<MyDayView, 'dueLeads' | 'dueCount' | 'staleLeads' | 'openLeads'>> {
    if (!may(actor, Permission.LeadRead)) return { dueLeads: [], dueCount: 0, staleLeads: 0, openLeads: 0 };
    const own = actor.role === Role.Officer;
    const { open, stale, due, dueCount } = await this.leads.due(actor, own, MOST_SHOWN);
    return { dueLeads: due, dueCount, staleLeads: stale, openLeads: open };
  }

  private async facts(actor: Actor): Promise<Waiting> {
    if (!may(actor, Permission.ProjectRead)) return { toVerify: [], returned: [] };
    const [toVerify, returned] = await Promise.all([
      may(actor, Permission.MilestoneVerify) ? this.waiting.toVerify(actor) : [],
      this.waiting.returned(actor),
    ]);
    const ids = [...new Set([...toVerify, ...returned].map((fact) => fact.projectId))];
    const projects = new Map((await this.projects.some(actor, ids)).map((project) => [project.id, project]));
    const named = <T extends { projectId: string }>(facts: readonly T[]) =>
      facts.flatMap((fact) => {
        const project = projects.get(fact.projectId);
        return project ? [{ project, fact }] : [];
      });
    return {
      toVerify: named(toVerify).map(({ project, fact: { factId, milestone, day } }) => ({
        project,
        factId,
        milestone,
        day,
      })),
      returned: named(returned).map(({ project, fact: { factId, milestone, reason } }) => ({
        project,
        factId,
        milestone,
        reason: reason ?? '',
      })),
    };
  }

  private async late(actor: Actor): Promise<ProjectView[]> {
    if (!may(actor, Permission.ProjectRead)) return [];
    const { today } = this.news.now();
    const params: unknown[] = [`${today.slice(0, 4)}-01-01`, addDays(today, -LATE_AFTER_DAYS)];
    const where = [
      `c.${DAY_COLUMNS.signing} BETWEEN $1::date - 365 AND $2`,
      `c.${DAY_COLUMNS.start} IS NULL`,
      projectSight(actor, 'c', params),
    ];
    const sort = { sql: `c.${DAY_COLUMNS.signing}`, type: 'date', nullable: false } as const;
    const listing = {
      from: 'project_current c',
      where,
      params,
      id: 'c.project_id',
      sort,
      descending: true,
      limit: MOST_SHOWN,
    };
    return (await this.projects.page(listing)).items;
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
