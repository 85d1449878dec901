import { aSchedule, aTask } from './schedule.fixture';
import { tasksByTrack } from './task-order';

describe('the list on a phone', () => {
  it('has in each track what is next first, and apart from it what is over', () => {
    const tasks = [
      aTask('done early', { state: 'done', finish: '2026-10-01' }),
      aTask('later', { finish: '2026-12-01' }),
      aTask('late', { finish: '2026-11-03', late: true }),
      aTask('done lately', { state: 'presumed', finish: '2026-10-20' }),
      aTask('elsewhere', { track: 'building' }),
    ];
    const keys = (own: readonly { key: string }[]) => own.map(({ key }) => key);
    const tracks = tasksByTrack(aSchedule({ tasks }));
    expect(tracks.map((one) => [one.title, one.late, keys(one.ahead), keys(one.over)])).toEqual([
      ['土地', 1, ['late', 'later'], ['done lately', 'done early']],
      ['建设', 0, ['elsewhere'], []],
    ]);
  });

  it('puts a track on which nothing is left at the end', () => {
    const tasks = [aTask('done', { state: 'done' }), aTask('open', { track: 'building' })];
    expect(tasksByTrack(aSchedule({ tasks })).map(({ key }) => key)).toEqual(['building', 'land']);
  });

  it('leaves out a track without tasks', () => {
    expect(tasksByTrack(aSchedule({ tasks: [aTask('only')] })).map(({ key }) => key)).toEqual(['land']);
  });
});
