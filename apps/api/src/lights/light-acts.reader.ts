import { Injectable } from '@nestjs/common';
import { LightActorView } from '@huoshui/contracts';
import { LightColour, LightReading, lightRank, Milestone } from '@huoshui/domain';
import { weekBefore } from '@huoshui/domain';
import { Clock, Database, person } from '../platform';
import { ProgressReader } from '../progress';

type Known = Pick<LightActorView, 'manager' | 'leadTeam'>;

/** Who has to act: what people themselves said comes next, and whom the project belongs to. */
@Injectable()
export class LightActsReader {
  constructor(
    private readonly database: Database,
    private readonly progress: ProgressReader,
    private readonly clock: Clock,
  ) {}

  /** By project. The caller has asked whether the actor may see them. */
  async of(lights: ReadonlyMap<string, readonly LightReading[]>): Promise<Map<string, LightActorView>> {
    const ids = [...lights.keys()];
    const week = this.clock.thisWeek();
    const [known, said] = await Promise.all([
      this.known(ids),
      this.progress.standing(ids, week, weekBefore(week, this.clock.week)),
    ]);
    return new Map(
      known.map(({ id, manager, leadTeam }): [string, LightActorView] => {
        const latest = said.get(id)?.latest;
        const nextStep = latest?.nextStep
          ? { text: latest.nextStep, by: latest.nextStepBy, on: latest.nextStepOn }
          : null;
        return [id, { nextStep, manager, leadTeam, ...pointedAt(lights.get(id) ?? []) }];
      }),
    );
  }

  private known(ids: readonly string[]): Promise<(Known & { id: string })[]> {
    return this.database.query<Known & { id: string }>(
      `SELECT c.project_id AS id, jsonb_build_object('id', t.id, 'name', t.name) AS "leadTeam",
         ${person('m')} AS manager
       FROM project_current c JOIN project p ON p.id = c.project_id JOIN team t ON t.id = c.lead_team_id
       LEFT JOIN person m ON m.id = p.manager_id WHERE c.project_id = ANY ($1::uuid[])`,
      [ids],
    );
  }
}

/** Whom the lights themselves point at: a department whose thing is overdue, or the office that has yet to verify. */
export function pointedAt(lights: readonly LightReading[]): Pick<LightActorView, 'department' | 'verify'> {
  let department: string | null = null;
  let verify: Milestone | null = null;
  const lit = lights.filter(({ colour }) => colour !== LightColour.Green);
  for (const { figures } of lit.toSorted((a, b) => lightRank(b.colour) - lightRank(a.colour))) {
    if (figures.kind === 'overdueObstacle' || figures.kind === 'lateTask') department ??= figures.department;
    if (figures.kind === 'lateStart' && figures.waiting) verify ??= Milestone.Start;
    if (figures.kind === 'lateProduction' && figures.waiting) verify ??= Milestone.Production;
  }
  return { department, verify };
}
