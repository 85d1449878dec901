import { LandMode } from '../projects/milestone';
import { OWN_LAND_TEMPLATE } from './own-land-template';
import { ScheduleTemplate, TemplateTask } from './schedule-template';
import { after, beside, track } from './template-words';

const company = track('company');
const space = track('space');
const works = track('works');
const running = track('running');

const APPROVAL = '行政审批局';
const HOUSING = '住建部门';
const CARRIER = '载体运营单位';
const FIRM = '企业';

const TRACKS = [
  { key: 'company', title: '企业' },
  { key: 'space', title: '空间' },
  { key: 'works', title: '改造装修' },
  { key: 'running', title: '投产' },
];

const REGISTRATION = company('registration', '企业注册落地', 10, [], { by: APPROVAL, milestone: 'landing' });
const FILING = company('filing', '立项备案与环评', 20, [after('registration')], { by: APPROVAL });

const NEW_SPACE: ScheduleTemplate = {
  tracks: TRACKS,
  tasks: [
    REGISTRATION,
    FILING,
    space('choice', '选定楼栋楼层', 10, [], { by: CARRIER }),
    space('contract', '签订租购合同', 8, [after('choice')], { by: CARRIER }),
    space('handover', '交房', 5, [after('contract')], { by: CARRIER, milestone: 'landAcquisition' }),
    works('design', '装修与工艺设计', 15, [after('choice')], { by: FIRM }),
    works('fireReview', '消防设计审查', 8, [after('design')], { by: HOUSING }),
    works('permit', '装修施工许可', 4, [after('fireReview'), after('contract')], { by: HOUSING }),
    works('start', '进场装修（开工）', 1, [after('permit'), after('handover')], { by: FIRM, milestone: 'start' }),
    works('fitOut', '装修施工', 40, [after('start')], { by: FIRM }),
    works('acceptance', '消防与竣工验收', 8, [after('fitOut')], { by: HOUSING }),
    running('equipment', '设备采购与安装', 25, [beside('fitOut', 25)], { by: FIRM }),
    running('hiring', '招工与培训', 20, [beside('fitOut', 20)], { by: FIRM }),
    running('production', '试产投产', 10, [after('acceptance'), after('equipment'), after('filing'), after('hiring')], {
      by: FIRM,
      milestone: 'production',
    }),
    running('fullCapacity', '达产', 80, [after('production')], { by: FIRM, milestone: 'fullCapacity' }),
  ],
  pairs: [{ key: 'contract-design', title: '租购签约 ∥ 装修设计', a: 'contract', b: 'design', withinDays: 0 }],
};

/** An old factory is first examined, and what its walls cannot carry is mended. */
const OLD_FACTORY: ScheduleTemplate = {
  ...NEW_SPACE,
  tasks: NEW_SPACE.tasks.flatMap((task): TemplateTask[] => {
    if (task.key === 'choice') {
      return [
        { ...task, title: '选定厂房', duration: 8 },
        space('examination', '结构检测与安全鉴定', 12, [after('choice')], { by: HOUSING }),
      ];
    }
    if (task.key === 'design') {
      return [{ ...task, title: '改造方案设计', duration: 20, after: [after('choice'), beside('examination', 6)] }];
    }
    if (task.key === 'start') return [{ ...task, title: '改造开工' }];
    if (task.key === 'fitOut') return [{ ...task, title: '加固改造施工', duration: 70 }];
    return [task];
  }),
  pairs: [{ key: 'examination-design', title: '检测鉴定 ∥ 改造设计', a: 'examination', b: 'design', withinDays: 0 }],
};

/** Research and service in offices: to produce is to operate. */
const OFFICE: ScheduleTemplate = {
  tracks: TRACKS.map((one) => (one.key === 'running' ? { ...one, title: '运营' } : one)),
  tasks: [
    REGISTRATION,
    space('choice', '选定办公场地', 8, [], { by: CARRIER }),
    space('contract', '签订租赁合同', 5, [after('choice')], { by: CARRIER }),
    space('handover', '交房', 3, [after('contract')], { by: CARRIER }),
    works('design', '装修设计', 8, [after('choice')], { by: FIRM }),
    works('start', '进场装修（开工）', 1, [after('design'), after('handover')], { by: FIRM, milestone: 'start' }),
    works('fitOut', '装修施工', 20, [after('start')], { by: FIRM }),
    running('hiring', '团队组建', 20, [after('registration')], { by: FIRM }),
    running('production', '入驻运营（投产）', 5, [after('fitOut'), after('hiring')], {
      by: FIRM,
      milestone: 'production',
    }),
    running('fullCapacity', '满员运营（达产）', 80, [after('production')], { by: FIRM, milestone: 'fullCapacity' }),
  ],
  pairs: [{ key: 'contract-design', title: '租赁签约 ∥ 装修设计', a: 'contract', b: 'design', withinDays: 0 }],
};

/** What the product ships, marked as defaults until the zone makes them its own. */
export const DEFAULT_TEMPLATES: Readonly<
  Record<LandMode, { readonly name: string; readonly content: ScheduleTemplate }>
> = {
  ownLand: { name: '自有用地（默认）', content: OWN_LAND_TEMPLATE },
  newSpace: { name: '产业新空间（默认）', content: NEW_SPACE },
  oldFactory: { name: '老旧厂房（默认）', content: OLD_FACTORY },
  office: { name: '楼宇办公（默认）', content: OFFICE },
};
