import { Injectable } from '@nestjs/common';
import { AgendaKind, LightColour, Week, weekStart } from '@huoshui/domain';
import { LightReader, LightTurnsReader } from '../lights';
import { ObstacleReader } from '../obstacles';
import { Clock, SYSTEM } from '../platform';
import { agendaDraft, AgendaDraft } from './agenda-draft';
import { lightsTitle, lightTitle, line, obstacleTitle, overdueWords, turnedWords } from './agenda-words';

/** More than these nobody speaks about one by one on a Monday; the pages behind have them all. */
const MOST = { turned: 6, others: 10, obstacles: 6 } as const;

/** Projects that do not move. */
@Injectable()
export class StuckReader {
  constructor(
    private readonly clock: Clock,
    private readonly turns: LightTurnsReader,
    private readonly reds: LightReader,
    private readonly stuck: ObstacleReader,
  ) {}

  /** Lights that turned red since the week began, the largest projects first; the other red ones together. */
  async lights(week: Week): Promise<AgendaDraft[]> {
    const since = weekStart(week, this.clock.week);
    const [turned, red] = await Promise.all([
      this.turns.since(SYSTEM, since, LightColour.Red, MOST.turned),
      this.reds.list(SYSTEM, { colour: LightColour.Red, limit: MOST.others + MOST.turned }),
    ]);
    const drafts = turned.map(({ id, name, leadTeam, lights }) => {
      const lines = lights.map(({ title, since: day }) => line(turnedWords(title, day), { projectId: id }));
      const about = { key: `light:${id}`, projectId: id };
      return agendaDraft(AgendaKind.Light, `${lightTitle(name)}（${leadTeam.name}）`, lines, about);
    });
    const own = new Set(turned.map(({ id }) => id));
    const others = red.items.filter(({ id }) => !own.has(id)).slice(0, MOST.others);
    if (others.length === 0) return drafts;
    const lines = others.map(({ id, name, act, lights }) => {
      const why = lights.filter(({ colour }) => colour === LightColour.Red).map(({ title }) => title);
      return line(`${name}（${act.leadTeam.name}）：${why.join('、')}`, { projectId: id });
    });
    return [...drafts, agendaDraft(AgendaKind.Lights, lightsTitle(red.total), lines)];
  }

  /** Obstacles past their day, those that wait the longest first. */
  async obstacles(): Promise<AgendaDraft[]> {
    const page = await this.stuck.list(SYSTEM, { open: true, overdue: true, sort: 'dueOn', limit: MOST.obstacles });
    return page.items.map(({ id, code, title, project, firm, department, overdueWorkdays }) => {
      const about = { projectId: project?.id ?? null, obstacleId: id };
      const lines = [line(overdueWords(department?.name ?? '服务中心', overdueWorkdays), about)];
      const of = project?.name ?? firm;
      if (of) lines.unshift(line(of, about));
      const key = { key: `obstacle:${id}`, projectId: project?.id ?? null };
      return agendaDraft(AgendaKind.Obstacle, obstacleTitle(code, title), lines, key);
    });
  }
}
