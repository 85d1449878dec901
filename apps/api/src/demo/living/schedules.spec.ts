import { addDays, APPROVAL_KINDS, changeInPermille, Day, day, daysBetween, DEFAULT_SPEED_SETTING, DEFAULT_TEMPLATES, forecast, NOTICE_YEARS, plan, scheduleOutlook, spread, workCalendar } from '@huoshui/domain';
import { KnownSchedule, KnownTask } from '../../schedules';
import { Companies } from './companies';
import { Dice } from './dice';
import { livingPeople } from './people';
import { livingProjects } from './projects';
import { livingSchedule } from './schedules';
import { livingZone } from './zone';

const teams = Array.from({ length: 15 }, (_, at) => `team-${at}`);
const calendar = workCalendar(NOTICE_YEARS);

function lived(today: string) {
  const dice = new Dice(7);
  const now = new Date(`${today}T10:00:00+08:00`);
  const zone = livingZone(livingPeople(teams, dice, now.getTime()), day(today), now);
  const projects = livingProjects(zone, new Companies(dice), dice);
  const byId = new Map(projects.map((project, at) => [`project-${at}`, project]));
  const schedules = projects.map((project, at): KnownSchedule => {
    const reached = new Map(project.facts.map((fact) => [fact.milestone, fact.day]));
    const { content } = DEFAULT_TEMPLATES[project.terms.landMode ?? 'newSpace'];
    const tasks = plan(content, project.signedOn, calendar).map((task): KnownTask => {
      const actualFinish = (task.milestone && reached.get(task.milestone)) ?? null;
      return { ...task, id: `${at}-${task.key}`, actualFinish, owner: null, note: null, own: false };
    });
    return { projectId: `project-${at}`, from: project.signedOn, tasks };
  });
  const worked = schedules.map((schedule) => ({ schedule, tasks: livingSchedule(schedule, byId, zone, dice) }));
  return { today: day(today), now, worked };
}

describe('schedules of the living year', () => {
  it.each(['2026-06-17', '2026-01-01', '2028-02-29'])('are possible on %s', (today) => {
    const { worked, now } = lived(today);
    for (const { schedule, tasks } of worked) {
      for (const [at, { actualBegin, actualFinish, replan, notBefore }] of tasks.entries()) {
        const reached = schedule.tasks[at]?.actualFinish ?? actualFinish;
        expect((actualBegin ?? '') <= today && (actualFinish ?? '') <= today).toBe(true);
        expect(actualBegin === null || reached === null || actualBegin <= reached).toBe(true);
        expect(replan === null || (replan.at <= now && (notBefore ?? '') > today)).toBe(true);
      }
    }
  });

  it('have approvals that take about half of what they took before', () => {
    const { worked } = lived('2026-06-17');
    for (const approval of APPROVAL_KINDS) {
      const took = worked.flatMap(({ schedule, tasks }) =>
        tasks.flatMap(({ actualBegin, actualFinish }, at) =>
          schedule.tasks[at]?.approval === approval && actualBegin && actualFinish
            ? [daysBetween(actualBegin as Day, actualFinish as Day)]
            : [],
        ),
      );
      const change = changeInPermille(spread(took).medianHalves, 2 * (DEFAULT_SPEED_SETTING.baselines[approval] ?? 0));
      expect(took.length).toBeGreaterThan(5);
      expect(change).toBeLessThan(-400);
      expect(change).toBeGreaterThan(-600);
    }
  });

  it('are early, on time and late, with tasks that were replanned and owned', () => {
    const { worked, today } = lived('2026-06-17');
    const outlooks = worked.map(({ schedule, tasks }) => {
      const merged = schedule.tasks.map((task, at) => ({
        ...task,
        ...tasks[at],
        actualFinish: task.actualFinish ?? tasks[at]?.actualFinish ?? null,
      }));
      return scheduleOutlook(merged, forecast(merged, calendar, today));
    });
    const late = outlooks.filter((one) => one.lateTasks > 0).length;
    expect(late).toBeGreaterThan(40);
    expect(late).toBeLessThan(260);
    const slipped = outlooks.filter(({ start }) => !start.done && start.forecast && start.baseline && start.forecast > addDays(start.baseline, 30));
    expect(slipped.length).toBeGreaterThan(10);
    const all = worked.flatMap(({ tasks }) => tasks);
    expect(all.filter((task) => task.replan).length).toBeGreaterThan(40);
    expect(all.filter((task) => task.ownerId).length).toBeGreaterThan(500);
    expect(all.filter((task) => task.actualFinish).length).toBeGreaterThan(500);
  });
});
