import { FollowUpKind, LeadSource } from '@huoshui/contracts';

export const FOLLOW_UP_NOTES: Readonly<Record<FollowUpKind, readonly string[]>> = {
  visit: ['登门拜访,参观生产线,了解扩产计划', '实地走访总部,对接投资负责人', '赴企业考察,核实产能与订单情况'],
  call: ['电话沟通选址进度,对方正在比选两个城市', '电话确认来访时间', '电话回访,企业关注人才公寓与用电'],
  meeting: ['视频会议讲解产业扶持条款', '召开专题会,讨论厂房改造方案', '与企业法务沟通投资协议条款'],
  message: ['发送园区介绍与空间清单', '发送用地指标与配套说明', '收到企业可行性报告初稿'],
  reception: ['接待企业一行到访,参观产业新空间', '陪同企业踏勘地块', '接待考察团,座谈交流'],
};

export const NEXT_STEPS = [
  '邀请企业来访',
  '发送空间方案与报价',
  '约谈投资负责人',
  '提交研判材料',
  '协调踏勘地块',
  '回复扶持条款意见',
  '安排领导会见',
  '确认协议文本',
] as const;

export const LOSS_REASONS = ['已在外地落户', '投资计划暂缓', '用地规模无法满足', '产业方向不符', '企业资金不到位'] as const;

export const NEEDS = [
  '需厂房 5000 平方米,层高 6 米以上',
  '需工业用地约 40 亩',
  '需研发办公空间 800 平方米',
  '需洁净车间与双回路供电',
  '需员工公寓 60 套',
] as const;

export const TITLES = ['总经理', '副总经理', '董事会秘书', '投资总监', '行政经理'] as const;

export const SOURCES: readonly (readonly [LeadSource, number])[] = [
  ['chain', 26],
  ['visit', 22],
  ['partner', 12],
  ['event', 12],
  ['association', 10],
  ['fund', 8],
  ['ambassador', 5],
  ['alumni', 5],
];
