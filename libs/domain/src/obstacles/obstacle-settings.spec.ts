import { allowedWorkdays, DEFAULT_OBSTACLE_SETTINGS, obstacleSettings, ObstacleSettings } from './obstacle-settings';

const changed = (change: Partial<ObstacleSettings>) => obstacleSettings({ ...DEFAULT_OBSTACLE_SETTINGS, ...change });
const { allowances, escalations } = DEFAULT_OBSTACLE_SETTINGS;

describe('the settings of obstacles', () => {
  it('by default can be worked with', () => {
    expect(changed({})).toEqual({ ok: true, value: DEFAULT_OBSTACLE_SETTINGS });
  });

  it.each([
    ['immediate', '交通出行', 1],
    ['immediate', '融资', 2],
    ['referred', '报批报建', 10],
    ['referred', '用工', 5],
    ['referred', null, 5],
    [null, '报批报建', 2],
    [null, '交通出行', 1],
  ] as const)('allow %s of %s %d working days', (handling, category, workdays) => {
    expect(allowedWorkdays(DEFAULT_OBSTACLE_SETTINGS, handling, category)).toBe(workdays);
  });

  it.each([
    [{ categories: [] }, 'obstacle.settings.categories'],
    [{ categories: ['用工', '用工'] }, 'obstacle.settings.categories'],
    [{ allowances: allowances.slice(1) }, 'obstacle.settings.allowances'],
    [{ allowances: [...allowances, allowances[0]] }, 'obstacle.settings.allowances'],
    [{ categories: ['用工'] }, 'obstacle.settings.allowances'],
    [{ escalations: [...escalations].reverse() }, 'obstacle.settings.escalations'],
    [{ escalations: escalations.slice(1) }, 'obstacle.settings.escalations'],
    [{ escalations: escalations.map((rule) => ({ ...rule, overdueWorkdays: 1 })) }, 'obstacle.settings.escalations'],
    [{ escalations: [{ level: 1, overdueWorkdays: 0, to: 'zoneLeader' }] }, 'obstacle.settings.escalations'],
  ] as [Partial<ObstacleSettings>, string][])('refuse %j', (change, code) => {
    expect(changed(change)).toMatchObject({ ok: false, code });
  });
});
