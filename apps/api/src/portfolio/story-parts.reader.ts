import { Injectable } from '@nestjs/common';
import { Permission, ProjectStory } from '@huoshui/contracts';
import { KeyProjectFactsReader } from '../key-projects';
import { ProjectLightsReader, worseFirst } from '../lights';
import { ObstacleStoryReader } from '../obstacles';
import { Actor, Clock, may } from '../platform';
import { ScheduleReader } from '../schedules';
import { SupervisedProjectReader } from '../supervision';

/** The parts of a story that one room each tells. Whoever asks has asked whether the project is seen. */
@Injectable()
export class StoryPartsReader {
  constructor(
    private readonly lightsReader: ProjectLightsReader,
    private readonly schedules: ScheduleReader,
    private readonly obstacles: ObstacleStoryReader,
    private readonly supervision: SupervisedProjectReader,
    private readonly keyProjects: KeyProjectFactsReader,
    private readonly clock: Clock,
  ) {}

  async lights(actor: Actor, id: string): Promise<ProjectStory['lights']> {
    const { watched, lights, forecast, act } = await this.lightsReader.one(actor, id);
    if (!watched) return null;
    const shining = lights.filter((light) => light.colour !== 'green').toSorted(worseFirst);
    return { shining, forecast: forecast[0] ?? null, act };
  }

  async schedule(actor: Actor, id: string): Promise<ProjectStory['schedule']> {
    const { items } = await this.schedules.list(actor, { projectId: id, limit: 1 });
    return items[0]?.outlook ?? null;
  }

  async urgent(actor: Actor, id: string): Promise<ProjectStory['urgent']> {
    if (!may(actor, Permission.ObstacleRead)) return [];
    const { urgent } = await this.obstacles.ofProject(actor, id);
    return urgent.map(({ id: of, code, title, state, dueOn, overdueWorkdays }) => ({
      id: of,
      code,
      title,
      state,
      dueOn,
      overdueWorkdays,
    }));
  }

  async taskForce(actor: Actor, id: string): Promise<ProjectStory['taskForce']> {
    if (!may(actor, Permission.SupervisionRead)) return null;
    const { taskForce } = await this.supervision.one(actor, id);
    return taskForce && { members: taskForce.members, nextMeetingOn: taskForce.nextMeetingOn };
  }

  async key(id: string): Promise<ProjectStory['key']> {
    const [[facts], basis] = await Promise.all([
      this.keyProjects.current(this.clock.today(), [id]),
      this.keyProjects.basis(),
    ]);
    if (!facts) return null;
    const { keyProjectId, year, figures, through, reported } = facts;
    return { id: keyProjectId, year, figures, basis, through, reported };
  }
}
