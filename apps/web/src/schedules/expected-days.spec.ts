import { AddScheduleTask } from '@huoshui/contracts';
import { DependencyKind, DurationUnit, WEEKDAYS_ONLY } from '@huoshui/domain';
import { expectedDays } from './expected-days';
import { aSchedule } from './schedule.fixture';

const asked = (differs: Partial<AddScheduleTask>): AddScheduleTask => ({
  title: '高压线迁改',
  track: 'land',
  duration: 5,
  unit: DurationUnit.Workdays,
  after: [],
  ...differs,
});
const days = (differs: Partial<AddScheduleTask>) => expectedDays(aSchedule(), asked(differs), WEEKDAYS_ONLY);
const waitFor = (on: string) => [{ on, kind: DependencyKind.FinishToStart, lag: 0 }];

describe('the days of a task of one’s own', () => {
  it('begin today when it waits for nothing, and move nothing', () => {
    expect(days({})).toEqual({ begin: '2026-11-02', finish: '2026-11-06', moved: 0 });
  });

  it('come after what it waits for, and push what waits for it', () => {
    expect(days({ after: waitFor('listing'), before: ['start'] })).toEqual({
      begin: '2026-11-16',
      finish: '2026-11-20',
      moved: 7,
    });
    expect(days({ after: waitFor('start'), unit: DurationUnit.CalendarDays })).toMatchObject({
      begin: '2026-11-28',
      moved: 5,
    });
  });

  it('cannot be told when tasks would wait for one another', () => {
    expect(days({ after: waitFor('start'), before: ['listing'] })).toBeNull();
  });
});
