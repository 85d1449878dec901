import { Injectable } from '@nestjs/common';
import { MyDayView, Permission } from '@huoshui/contracts';
import { LightColour } from '@huoshui/domain';
import { LightReader } from '../lights';
import { Actor, may } from '../platform';
import { ProjectReader, WaitingFactsReader } from '../projects';

const RED_SHOWN = 8;

type Waiting = Pick<MyDayView, 'toVerify' | 'returned'>;

/** What waits for somebody about projects. */
@Injectable()
export class ProjectDay {
  constructor(
    private readonly projects: ProjectReader,
    private readonly waiting: WaitingFactsReader,
    private readonly lights: LightReader,
  ) {}

  async of(actor: Actor): Promise<Waiting & Pick<MyDayView, 'redLights'>> {
    if (!may(actor, Permission.ProjectRead)) {
      return { toVerify: [], returned: [], redLights: { items: [], total: 0, floor: false } };
    }
    const [facts, red] = await Promise.all([
      this.facts(actor),
      this.lights.list(actor, { colour: LightColour.Red, limit: RED_SHOWN }),
    ]);
    return { ...facts, redLights: { items: red.items, total: red.total, floor: red.totalIsFloor } };
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
}
