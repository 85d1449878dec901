import { SupervisionSource } from '@huoshui/contracts';

/** Who owns it: an office by its name, the project's team, its manager, or one of the team's officers. */
export type OrderOwner = { readonly department: string } | 'team' | 'manager' | 'officer';

export interface OrderWords {
  readonly title: string;
  readonly task: string;
  readonly owner: OrderOwner;
  readonly source: SupervisionSource;
  readonly sourceText: string;
  readonly report: string;
}

/** What a commanding office supervises, in its own words. */
export const ORDER_WORDS: readonly OrderWords[] = [
  {
    title: '加快办理施工许可',
    task: '一是补齐图审和消防材料。\n二是月底前取得施工许可证。\n三是每周五前报送进展。',
    owner: { department: '建设环保局' },
    source: 'meeting',
    sourceText: '周一例会',
    report: '图审已通过，施工许可证已核发，复印件已报指挥部。',
  },
  {
    title: '落实临时用电接入方案',
    task: '会同企业确定接入点和容量，10个工作日内送电。',
    owner: { department: '供电局' },
    source: 'obstacle',
    sourceText: '企业反映临时用电容量不足',
    report: '已完成现场查勘，630kVA临时用电已送电。',
  },
  {
    title: '督促企业按承诺进场开工',
    task: '约谈企业负责人，明确进场时间，签订开工承诺。',
    owner: 'team',
    source: 'light',
    sourceText: '签约半年未开工，亮红灯',
    report: '已约谈企业，施工队伍已进场，临建完成八成。',
  },
  {
    title: '补齐纳统入库材料',
    task: '补齐备案证、施工合同、营业执照和现场照片，本月报送窗口前完成入库申报。',
    owner: 'officer',
    source: 'light',
    sourceText: '开工满一个月未纳统',
    report: '四项材料已补齐并报送统计部门，等待审核。',
  },
  {
    title: '协调解决用地红线重叠',
    task: '核对控规与用地红线，拿出调整方案报指挥部。',
    owner: { department: '自然资源分局' },
    source: 'meeting',
    sourceText: '专班会议',
    report: '红线重叠部分0.8亩已协调完毕，调整图已出。',
  },
  {
    title: '推进项目投资按序时入账',
    task: '对照年度投资计划逐月核对，找准欠账原因，提出追赶措施。',
    owner: 'manager',
    source: 'leaderNote',
    sourceText: '区主要领导批示',
    report: '已与企业核对台账，设备款本月入账，预计追上序时。',
  },
  {
    title: '完成环评批复',
    task: '指导企业修改环评报告，5个工作日内出具批复。',
    owner: { department: '建设环保局' },
    source: 'leaderNote',
    sourceText: '管委会领导现场调研要求',
    report: '环评批复已出。',
  },
  {
    title: '兑现厂房交付时限',
    task: '督促产业新空间建设方按合同时限交付，逐层验收。',
    owner: 'manager',
    source: 'meeting',
    sourceText: '周一例会',
    report: '一至三层已交付，四层整改中。',
  },
  {
    title: '办理企业变更登记',
    task: '开辟绿色通道，3个工作日内办结股权变更登记。',
    owner: { department: '行政审批局' },
    source: 'obstacle',
    sourceText: '企业反映变更登记卡在材料',
    report: '变更登记已办结，新执照已领取。',
  },
  {
    title: '跟踪关键设备到货安装',
    task: '逐台列出设备到货计划，影响投产的提前报告。',
    owner: 'officer',
    source: 'other',
    sourceText: '投产节点倒排需要',
    report: '十二台主设备到货十台，其余月底到。',
  },
];

export const RETURNED_WORDS = [
  '反馈没有附证照，请补齐后再报。',
  '只说了原因，没有时间表，请明确完成日期。',
  '现场核查与反馈不一致，请继续落实。',
] as const;
export const EXTENDED_WORDS = ['设备交期推迟，同意顺延', '上级批复未下，顺延一次', '雨季影响施工，同意延期'] as const;
export const CLOSED_WORDS = ['现场核实，予以销号', '材料齐全，同意销号', '情况属实，销号'] as const;
export const WITHDRAWN_WORD = '与另一张督办单重复，撤销。';

export const DECISIONS = [
  '一、施工许可本月底前办结，建设环保局负责。\n二、临时用电下周送电，供电局负责。',
  '一、企业每周一报送施工计划。\n二、纳统材料由项目经理牵头补齐。',
  '一、倒排投产节点，关键设备逐台跟踪。\n二、招工需求报人力资源部门对接。',
  '一、红线问题由自然资源分局三日内出方案。\n二、下次会议听取落实情况。',
] as const;

export const LEADERS = ['管委会陈副主任', '管委会林副主任', '区委王副书记', '管委会赵副主任'] as const;
