import { addDays, AgendaKind, apart, BulletinContent, Day, RecordedLight, RecordedObstacle } from '@huoshui/domain';
import { agendaDraft, AgendaDraft } from './agenda-draft';
import { dueWords, lightsTitle, lightTitle, line, obstaclesTitle, obstacleTitle, turnedWords } from './agenda-words';

/** More than these nobody speaks about one by one on a Monday; the bulletin and the pages behind have them all. */
const MOST = { lights: 5, obstacles: 4, told: 12 } as const;

/** Projects that the bulletin shows red: those that turned in its week one by one, the others together. */
export function lightDrafts({ from, recorded }: BulletinContent): AgendaDraft[] {
  const { items, total } = recorded?.lights ?? { items: [], total: 0 };
  const { alone, rest } = apart(items, ({ since }) => since >= from, MOST.lights);
  const drafts = alone.map(lightDraft);
  if (rest.length === 0) return drafts;
  const lines = rest
    .slice(0, MOST.told)
    .map(({ projectId, name, team, reasons }) => line(`${name}（${team}）：${reasons.join('、')}`, { projectId }));
  return [...drafts, agendaDraft(AgendaKind.Lights, lightsTitle(total, alone.length > 0), lines)];
}

export const lightDraft = ({ projectId, name, team, reasons, since }: Omit<RecordedLight, 'code'>): AgendaDraft =>
  agendaDraft(
    AgendaKind.Light,
    `${lightTitle(name)}（${team}）`,
    reasons.map((reason) => line(turnedWords(reason, since), { projectId })),
    { key: `light:${projectId}`, projectId },
  );

/** Obstacles that the bulletin shows past their day: those that fell due in its week one by one, the others together. */
export function obstacleDrafts({ from, recorded }: BulletinContent): AgendaDraft[] {
  const { items, total } = recorded?.stuck ?? { items: [], total: 0 };
  const { alone, rest } = apart(items, ({ dueOn }) => dueSince(dueOn, from), MOST.obstacles);
  const drafts = alone.map(obstacleDraft);
  if (rest.length === 0) return drafts;
  const lines = rest.slice(0, MOST.told).map(({ code, title, of, department, dueOn, obstacleId, projectId }) =>
    line(`${[of, title].filter(Boolean).join('：')}（${code}），${dueWords(department, dueOn)}`, {
      projectId,
      obstacleId,
    }),
  );
  return [...drafts, agendaDraft(AgendaKind.Obstacles, obstaclesTitle(total, alone.length > 0), lines)];
}

export function obstacleDraft({
  obstacleId,
  projectId,
  code,
  title,
  of,
  department,
  dueOn,
}: RecordedObstacle): AgendaDraft {
  const about = { projectId, obstacleId };
  const lines = [...(of ? [line(of, about)] : []), line(dueWords(department, dueOn), about)];
  return agendaDraft(AgendaKind.Obstacle, obstacleTitle(code, title), lines, {
    key: `obstacle:${obstacleId}`,
    projectId,
  });
}

/** It became overdue when the week began or later: the last day it had was the one before the week, or a later one. */
export const dueSince = (dueOn: Day, from: Day): boolean => dueOn >= addDays(from, -1);
