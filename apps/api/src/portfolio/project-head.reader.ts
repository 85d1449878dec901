import { Injectable } from '@nestjs/common';
import { Permission, ProjectHead, ProjectView } from '@huoshui/contracts';
import { KeyProjectFactsReader } from '../key-projects';
import { ObstacleStoryReader } from '../obstacles';
import { Actor, Clock, found, may } from '../platform';
import { ProjectReader } from '../projects';
import { StatisticsFactsReader } from '../statistics-entry';
import { ProjectOrdersReader } from '../supervision';
import { PortfolioReader } from './portfolio.reader';

const NOTHING = { open: 0, overdue: 0 } as const;

/** What other rooms count of a project. */
@Injectable()
export class WaitingRooms {
  constructor(
    private readonly obstacles: ObstacleStoryReader,
    private readonly orders: ProjectOrdersReader,
    private readonly statistics: StatisticsFactsReader,
    private readonly keyProjects: KeyProjectFactsReader,
    private readonly clock: Clock,
  ) {}

  async of(
    actor: Actor,
    id: string,
  ): Promise<Pick<ProjectHead, 'obstacles' | 'orders' | 'statistics' | 'keyProjectId'>> {
    const [open, orders, [statistics], [key]] = await Promise.all([
      may(actor, Permission.ObstacleRead) ? this.obstacles.openOf(actor, [id]) : null,
      may(actor, Permission.SupervisionRead) ? this.orders.counts(actor, [id]) : null,
      this.statistics.of([id]),
      this.keyProjects.current(this.clock.today(), [id]),
    ]);
    const [waiting] = open ?? [];
    return {
      obstacles: open && (waiting ? { open: waiting.open, overdue: waiting.overdue } : NOTHING),
      orders: orders && (orders.get(id) ?? NOTHING),
      statistics: statistics?.state ?? null,
      keyProjectId: key?.keyProjectId ?? null,
    };
  }
}

@Injectable()
export class ProjectHeadReader {
  constructor(
    private readonly projects: ProjectReader,
    private readonly portfolio: PortfolioReader,
    private readonly rooms: WaitingRooms,
  ) {}

  /** @throws Refusal `request.not-found` for a project that the actor may not see */
  async one(actor: Actor, id: string): Promise<ProjectHead> {
    const { code, name } = await this.mustSee(actor, id);
    const [signs, waiting] = await Promise.all([this.portfolio.signs([id]), this.rooms.of(actor, id)]);
    return { id, code, name, light: signs.get(id)?.light ?? null, ...waiting };
  }

  /** @throws Refusal `request.not-found` */
  async mustSee(actor: Actor, id: string): Promise<ProjectView> {
    const [project] = await this.projects.some(actor, [id]);
    return found(project);
  }
}
