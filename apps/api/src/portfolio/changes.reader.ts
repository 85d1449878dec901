import { Injectable } from '@nestjs/common';
import { ChangeKind, ChangesFilter, changesLimits, ChangesPage, ChangeView, Permission } from '@huoshui/contracts';
import { Day, mergeChanges, weekBefore, weekStart } from '@huoshui/domain';
import { LightEventsReader } from '../lights';
import { ObstacleEventsReader } from '../obstacles';
import { Actor, Clock, may, readCursor, startOf, writeCursor } from '../platform';
import { ProgressEventsReader } from '../progress';
import { EventWindow, ProjectEvent, ProjectEventsReader, ProjectReader } from '../projects';
import { ScheduleEventsReader } from '../schedules';
import { OrderEventsReader } from '../supervision';

type Told = ProjectEvent<ChangeKind>;

/** The rooms in which something happens to projects. */
@Injectable()
export class EventRooms {
  constructor(
    private readonly projects: ProjectEventsReader,
    private readonly schedules: ScheduleEventsReader,
    private readonly progress: ProgressEventsReader,
    private readonly lights: LightEventsReader,
    private readonly obstacles: ObstacleEventsReader,
    private readonly orders: OrderEventsReader,
  ) {}

  /** What each room tells this actor, the newest of each. */
  async lists(actor: Actor, window: EventWindow): Promise<readonly (readonly Told[])[]> {
    const none: Promise<Told[]> = Promise.resolve([]);
    const asked = (permission: Permission, list: () => Promise<ProjectEvent[]>) =>
      may(actor, permission) ? (list() as Promise<Told[]>) : none;
    const [own, ...others] = await Promise.all([
      this.projects.lists(actor, window),
      this.schedules.list(actor, window) as Promise<Told[]>,
      this.progress.list(actor, window),
      this.lights.list(actor, window),
      asked(Permission.ObstacleRead, () => this.obstacles.list(actor, window)),
      asked(Permission.SupervisionRead, () => this.orders.list(actor, window)),
    ]);
    return [...own, ...others];
  }
}

/** What changed since a day, of one project or of all that the actor sees. */
@Injectable()
export class ChangesReader {
  constructor(
    private readonly rooms: EventRooms,
    private readonly projects: ProjectReader,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, filter: ChangesFilter, projectId?: string): Promise<ChangesPage> {
    const since = (filter.since ?? this.lastMonday()) as Day;
    const limit = Math.min(filter.limit ?? changesLimits.default, changesLimits.most);
    const before = filter.cursor ? readPlace(filter.cursor) : null;
    const { teamId } = filter;
    const window = {
      since: startOf(since),
      before,
      limit: limit + 1,
      ...(projectId && { projectId }),
      ...(teamId && { teamId }),
    };
    const told = mergeChanges(await this.rooms.lists(actor, window), limit + 1);
    const items = told.slice(0, limit);
    const last = items.at(-1);
    return {
      since,
      items: await this.views(actor, items),
      nextCursor: told.length > limit && last ? writeCursor(last.at, last.id) : null,
    };
  }

  /** The first day of the reporting week before this one: on a Monday morning the whole week that just ended. */
  private lastMonday(): Day {
    return weekStart(weekBefore(this.clock.thisWeek(), this.clock.week), this.clock.week);
  }

  private async views(actor: Actor, events: readonly Told[]): Promise<ChangeView[]> {
    const ids = [...new Set(events.map((event) => event.projectId))];
    const names = new Map((await this.projects.some(actor, ids)).map(({ id, code, name }) => [id, { id, code, name }]));
    return events.flatMap(({ projectId, ...event }) => {
      const project = names.get(projectId);
      return project ? [{ ...event, details: { ...event.details }, project }] : [];
    });
  }
}

function readPlace(cursor: string): { at: string; id: string } {
  const [at, id] = readCursor<[string, string]>(
    cursor,
    ([at, id]) =>
      typeof at === 'string' &&
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(at) &&
      !Number.isNaN(Date.parse(at)) &&
      typeof id === 'string' &&
      id.length < 100,
  );
  return { at, id };
}
