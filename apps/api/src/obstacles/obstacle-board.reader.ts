import { Injectable } from '@nestjs/common';
import { BoardBy, ObstacleColumn, ObstacleFilter, obstacleLimits, ObstacleView, Page } from '@huoshui/contracts';
import { ON_DESKS } from '@huoshui/domain';
import { DepartmentReader } from '../departments';
import { Actor, Database, pageOfIds } from '../platform';
import { Asking, obstacleConditions, obstacleListing, OPEN, RUNNING } from './obstacle.listing';
import { ObstacleReader } from './obstacle.reader';

interface Column {
  readonly key: string;
  readonly name: string | null;
  readonly mine: boolean;
  readonly filter: ObstacleFilter;
}

/** The states of a board in the order of a life. */
const STATES = ['raised', 'handling', 'waiting', 'answered', 'settled'] as const;

@Injectable()
export class ObstacleBoardReader {
  constructor(
    private readonly database: Database,
    private readonly obstacles: ObstacleReader,
    private readonly departments: DepartmentReader,
  ) {}

  /**
   * Columns with their first cards, the most urgent first; by department what lies on a desk unless the filter
   * names states.
   * Further cards are the list's, under the column's key and the cursor given here.
   */
  async board(actor: Actor, by: BoardBy, wanted: ObstacleFilter): Promise<ObstacleColumn[]> {
    const asking = await this.obstacles.asking(actor);
    const filter = {
      ...wanted,
      open: undefined,
      sort: 'dueOn',
      descending: false,
      cursor: undefined,
      limit: obstacleLimits.column,
    } as const;
    const columns = by === 'state' ? byState(filter) : await this.byDepartment(actor, filter);
    const [pages, late] = await Promise.all([
      Promise.all(columns.map((column) => pageOfIds(this.database, obstacleListing(asking, column.filter)))),
      this.late(asking, by, filter),
    ]);
    const views = await this.obstacles.some(
      actor,
      pages.flatMap((page) => page.items),
    );
    const known = new Map(views.map((view) => [view.id, view]));
    return columns.flatMap(({ key, name, mine }, at): ObstacleColumn[] => {
      const page = pages[at];
      if (!page) return [];
      return [{ key, name, mine, overdue: late.get(key) ?? 0, cards: cardsOf(page, known) }];
    });
  }

  private async byDepartment(actor: Actor, filter: ObstacleFilter): Promise<Column[]> {
    const desks = filter.state ? {} : { open: true, state: [...ON_DESKS] };
    const door = { key: '', name: null, mine: false, filter: { ...filter, ...desks, atDoor: true } };
    const departments = (await this.departments.list(actor)).filter(
      ({ id, active }) => active && (!filter.departmentId || filter.departmentId === id),
    );
    const own = departments.map(({ id, name, mine }) => ({
      key: id,
      name,
      mine,
      filter: { ...filter, ...desks, departmentId: id },
    }));
    return filter.departmentId ? own : [door, ...own];
  }

  private async late(asking: Asking, by: BoardBy, filter: ObstacleFilter): Promise<Map<string, number>> {
    const params: unknown[] = [asking.today];
    const where = obstacleConditions(asking, filter, params);
    const rows = await this.database.query<{ key: string; n: number }>(
      `SELECT coalesce(${by === 'state' ? 'o.state' : 'o.department_id::text'}, '') AS key, count(*)::int AS n FROM obstacle o
       WHERE ${OPEN} AND ${RUNNING} AND o.due_on < $1 AND ${where.join(' AND ')} GROUP BY 1`,
      params,
    );
    return new Map(rows.map(({ key, n }) => [key, n]));
  }
}

const byState = (filter: ObstacleFilter): Column[] =>
  STATES.filter((state) => !filter.state || filter.state.includes(state)).map((state) => ({
    key: state,
    name: null,
    mine: false,
    filter: { ...filter, state: [state], ...(state === 'settled' ? { sort: 'raisedAt', descending: true } : {}) },
  }));

const cardsOf = (page: Page<string>, known: ReadonlyMap<string, ObstacleView>): Page<ObstacleView> => ({
  ...page,
  items: page.items.flatMap((id) => known.get(id) ?? []),
});
