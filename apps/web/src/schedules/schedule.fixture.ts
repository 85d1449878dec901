import { PortfolioRow, ScheduleTaskView, ScheduleView } from '@huoshui/contracts';

/** A task of ten working days from Monday 2026-11-02, as promised; for specs. */
export const aTask = (key: string, differs: Partial<ScheduleTaskView> = {}): ScheduleTaskView => ({
  id: `id-${key}`,
  key,
  title: key,
  track: 'land',
  department: '土地储备中心',
  milestone: null,
  approval: null,
  duration: 10,
  unit: 'workdays',
  after: [],
  notBefore: null,
  baselineBegin: '2026-11-02',
  baselineFinish: '2026-11-13',
  actualBegin: null,
  actualFinish: null,
  begin: '2026-11-02',
  finish: '2026-11-13',
  state: 'open',
  late: false,
  critical: false,
  slack: 0,
  owner: null,
  note: null,
  own: false,
  ...differs,
});

const project = {
  id: 'p1',
  code: 'HS-2026-001',
  name: '德翼精密项目',
  company: '德翼精密有限公司',
  leadTeam: { id: 't1', name: '北京招商局' },
  landMode: 'ownLand',
} as const;

const outlook: ScheduleView['outlook'] = {
  startBaseline: '2026-11-27',
  startForecast: '2026-11-27',
  startDone: false,
  productionBaseline: null,
  productionForecast: null,
  productionDone: false,
  next: null,
  lateTasks: 0,
  openTasks: 2,
  doneTasks: 0,
  asOf: '2026-11-02',
};

/** On 2026-11-02: a listing of ten working days, and the start, ten working days after it. */
export const aSchedule = (differs: Partial<ScheduleView> = {}): ScheduleView => ({
  project,
  template: { id: 'm1', name: '自有用地', landMode: 'ownLand', version: 1 },
  from: '2026-11-02',
  tracks: [
    { key: 'land', title: '土地' },
    { key: 'building', title: '建设' },
  ],
  pairs: [],
  tasks: [
    aTask('listing'),
    aTask('start', {
      track: 'building',
      milestone: 'start',
      after: [{ on: 'listing', kind: 'finishToStart', lag: 0 }],
      baselineBegin: '2026-11-16',
      baselineFinish: '2026-11-27',
      begin: '2026-11-16',
      finish: '2026-11-27',
    }),
  ],
  outlook,
  today: '2026-11-02',
  unofficialYears: [],
  baselineNumber: 1,
  mayWrite: true,
  mayRebaseline: false,
  version: 3,
  ...differs,
});

export const aPortfolioRow = (differs: Partial<PortfolioRow> = {}): PortfolioRow => ({
  project,
  from: '2026-11-02',
  outlook,
  version: 1,
  bars: [
    {
      key: 'registration',
      title: '注册',
      track: 'company',
      milestone: 'landing',
      begin: 0,
      finish: 9,
      baselineBegin: 0,
      baselineFinish: 9,
      state: 'done',
      late: false,
      critical: false,
    },
    {
      key: 'start',
      title: '开工',
      track: 'building',
      milestone: 'start',
      begin: 40,
      finish: 49,
      baselineBegin: 30,
      baselineFinish: 39,
      state: 'open',
      late: false,
      critical: true,
    },
  ],
  ...differs,
});
