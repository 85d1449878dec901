import { day } from '../day';
import { LandMode } from '../projects/milestone';
import { DEFAULT_TEMPLATES } from './default-templates';
import { forecast } from './forecast';
import { readPair } from './parallel';
import { plan } from './plan';
import { CHINA } from './schedule.fixture';
import { ScheduleTemplate, TemplateTask } from './schedule-template';
import { scheduleTemplateFaults } from './template-faults';
import { after } from './template-words';

const sound = DEFAULT_TEMPLATES.ownLand.content;
const SIGNED = day('2026-03-02');

describe.each(Object.values(LandMode))('the template shipped for %s', (mode) => {
  const { content } = DEFAULT_TEMPLATES[mode];
  const adopted = plan(content, SIGNED, CHINA);
  const milestone = (wanted: string) => adopted.find((task) => task.milestone === wanted)?.baselineFinish ?? '';

  it('has no fault', () => expect(scheduleTemplateFaults(content)).toEqual([]));

  it('starts before it produces, and within two years', () => {
    expect(milestone('start') > SIGNED && milestone('start') < milestone('production')).toBe(true);
    expect(milestone('fullCapacity') < '2028-12-31').toBe(true);
  });

  it('plans each of its pairs side by side', () => {
    const { tasks } = forecast(adopted, CHINA, SIGNED);
    for (const pair of content.pairs) expect([pair.key, readPair(pair, tasks)?.state]).toEqual([pair.key, 'parallel']);
  });
});

it('own land has the three pairs, the three approvals and a listing of 20 calendar days', () => {
  expect(sound.pairs).toHaveLength(3);
  expect(sound.tasks.flatMap((task) => task.approval ?? [])).toEqual([
    'detailedPlan',
    'landUsePlan',
    'landApplication',
  ]);
  expect(sound.tasks.find((task) => task.key === 'listing')).toMatchObject({ duration: 20, unit: 'calendarDays' });
});

describe('a template', () => {
  const at = (key: string): number => sound.tasks.findIndex((task) => task.key === key);
  const with_ = (key: string, change: Partial<TemplateTask>): ScheduleTemplate => ({
    ...sound,
    tasks: sound.tasks.map((task) => (task.key === key ? { ...task, ...change } : task)),
  });

  it.each([
    ['track-empty', { ...sound, tracks: [...sound.tracks, { key: 'x', title: '空线' }] }, null, { track: '空线' }],
    ['track-twice', { ...sound, tracks: [...sound.tracks, { key: 'land', title: '土地' }] }, null, { track: '土地' }],
    ['track-unknown', with_('start', { track: 'x' }), at('start'), { task: '开工' }],
    ['task-twice', with_('start', { key: 'site' }), at('start'), { task: '开工', key: 'site' }],
    ['untitled', with_('start', { title: ' ' }), at('start'), { key: 'start' }],
    ['duration', with_('start', { duration: 0 }), at('start'), { task: '开工', longest: 2_000 }],
    ['duration', with_('start', { duration: 1.5 }), at('start'), { task: '开工', longest: 2_000 }],
    ['lag', with_('start', { after: [after('site', -1)] }), at('start'), { task: '开工' }],
    ['dependency-unknown', with_('start', { after: [after('x')] }), at('start'), { task: '开工', on: 'x' }],
    ['dependency-self', with_('start', { after: [after('start')] }), at('start'), { task: '开工' }],
    ['dependency-twice', with_('start', { after: [after('site'), after('site')] }), at('start'), { task: '开工' }],
    ['milestone-signing', with_('site', { milestone: 'signing' }), at('site'), { task: '场地平整与临时设施' }],
    ['milestone-twice', with_('works', { milestone: 'start' }), at('works'), { task: '主体施工', milestone: 'start' }],
    ['milestone-missing', with_('start', { milestone: null }), null, { milestone: 'start' }],
    [
      'approval-twice',
      with_('survey', { approval: 'detailedPlan' }),
      at('survey'),
      { task: '勘测定界', approval: 'detailedPlan' },
    ],
    ['pair-unknown', with_('start', { key: 'begin' }), null, { pair: '拿地 ∥ 开工' }],
    ['pair-twice', { ...sound, pairs: [...sound.pairs, ...sound.pairs] }, null, { pair: '拿地 ∥ 开工' }],
    ['empty', { ...sound, tasks: [] }, null, {}],
  ])('%#: %s names what is at fault', (code, template, task, facts) => {
    expect(scheduleTemplateFaults(template as ScheduleTemplate)).toContainEqual({ code, task, facts });
  });

  it('is told through which tasks a circle runs', () => {
    const circle = scheduleTemplateFaults(with_('contract', { after: [after('start')] }));
    expect(circle.map((fault) => fault.code)).toEqual(['cycle']);
    expect(circle[0]?.facts['through']).toContain('签订出让合同');
    expect(circle[0]?.facts['through']).toContain('开工');
  });
});
