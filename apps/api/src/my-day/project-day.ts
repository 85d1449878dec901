import { Injectable } from '@nestjs/common';
import { MyDayView, Permission, ProjectView } from '@huoshui/contracts';
import { addDays, Day } from '@huoshui/domain';
import { Actor, may } from '../platform';
import { DAY_COLUMNS, ProjectReader, projectSight, WaitingFactsReader } from '../projects';

/** Signed so many days ago and not started is late (a setting later; the default rule set deducts from the same day on). */
const LATE_AFTER_DAYS = 180;

type Waiting = Pick<MyDayView, 'toVerify' | 'returned'>;

/** What waits for somebody about projects. */
@Injectable()
export class ProjectDay {
  constructor(
    private readonly projects: ProjectReader,
    private readonly waiting: WaitingFactsReader,
  ) {}

  /** @param most how many late projects at most */
  async of(actor: Actor, today: Day, most: number): Promise<Waiting & Pick<MyDayView, 'lateProjects'>> {
    if (!may(actor, Permission.ProjectRead)) return { toVerify: [], returned: [], lateProjects: [] };
    const [facts, lateProjects] = await Promise.all([this.facts(actor), this.late(actor, today, most)]);
    return { ...facts, lateProjects };
  }

  private async facts(actor: Actor): Promise<Waiting> {
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
      toVerify: named(toVerify).map(({ project, fact: { factId, milestone, paper, day } }) => ({
        project,
        factId,
        milestone,
        paper,
        day,
      })),
      returned: named(returned).map(({ project, fact: { factId, milestone, paper, reason } }) => ({
        project,
        factId,
        milestone,
        paper,
        reason: reason ?? '',
      })),
    };
  }

  private async late(actor: Actor, today: Day, limit: number): Promise<ProjectView[]> {
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
      limit,
    };
    return (await this.projects.page(listing)).items;
  }
}
