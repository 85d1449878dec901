import { ScheduleTemplate } from './schedule-template';
import { after, beside, inCalendarDays, track } from './template-words';

const company = track('company');
const planning = track('planning');
const land = track('land');
const permits = track('permits');
const building = track('building');

const PLANNING = '自然资源和规划部门';
const LAND = '土地储备中心';
const APPROVAL = '行政审批局';
const FIRM = '企业';

/**
 * The usual order on own land (domain.md §4.5). Durations are defaults for the zone to change. A listing's notice lasts
 * at least 20 days (招标拍卖挂牌出让国有建设用地使用权规定 §8), its bidding at least 10 (§18).
 */
export const OWN_LAND_TEMPLATE: ScheduleTemplate = {
  tracks: [
    { key: 'company', title: '企业' },
    { key: 'planning', title: '规划' },
    { key: 'land', title: '土地' },
    { key: 'permits', title: '报建' },
    { key: 'building', title: '建设投产' },
  ],
  tasks: [
    company('registration', '企业注册落地', 10, [], { by: APPROVAL, milestone: 'landing' }),
    company('design', '建设方案设计', 30, [], { by: FIRM }),
    company('filing', '立项备案与环评、能评', 20, [after('registration')], { by: APPROVAL }),
    planning('detailedPlan', '控规修改', 40, [], { by: PLANNING, approval: 'detailedPlan' }),
    planning('landUsePlan', '土规调整', 30, [beside('detailedPlan', 5)], { by: PLANNING, approval: 'landUsePlan' }),
    planning('siting', '用地预审与选址意见', 10, [after('landUsePlan')], { by: PLANNING }),
    planning('planReview', '规划方案预审', 20, [after('design'), beside('saleTerms', 5)], { by: PLANNING }),
    planning('planOptimisation', '规划方案优化定稿', 8, [after('planReview'), beside('award')], { by: PLANNING }),
    land('survey', '勘测定界', 8, [], { by: LAND }),
    land('conversion', '农转用与土地征收报批', 40, [after('siting'), after('survey')], {
      by: PLANNING,
      approval: 'landApplication',
    }),
    land('expropriation', '征收补偿安置', 25, [beside('conversion', 20)], { by: LAND }),
    land('clearance', '土地清理交净地', 20, [after('conversion'), after('expropriation')], { by: LAND }),
    land('saleTerms', '出让条件与出让方案', 10, [after('detailedPlan'), after('clearance')], { by: PLANNING }),
    inCalendarDays(land('listing', '挂牌公告（不少于20日）', 20, [after('saleTerms')], { by: LAND })),
    inCalendarDays(land('award', '挂牌竞价与成交', 10, [after('listing')], { by: LAND })),
    land('contract', '签订出让合同', 5, [after('award'), after('registration')], { by: PLANNING }),
    land('handover', '缴款与交地（拿地）', 8, [after('contract')], { by: LAND, milestone: 'landAcquisition' }),
    permits('landPermit', '建设用地规划许可证', 3, [after('contract')], { by: PLANNING }),
    permits('worksPermit', '建设工程规划许可证', 3, [after('landPermit'), after('planOptimisation'), after('filing')], {
      by: PLANNING,
    }),
    permits('drawings', '施工图设计与审查', 15, [beside('planOptimisation', 3)], { by: APPROVAL }),
    permits('constructionPermit', '建筑工程施工许可证', 3, [after('worksPermit'), after('drawings'), after('tender')], {
      by: APPROVAL,
    }),
    building('tender', '施工总包确定', 20, [beside('planReview', 10)], { by: FIRM }),
    building('site', '场地平整与临时设施', 8, [after('contract')], { by: FIRM }),
    building('start', '开工', 1, [after('constructionPermit'), after('site')], { by: FIRM, milestone: 'start' }),
    building('works', '主体施工', 180, [after('start')], { by: FIRM }),
    building('equipment', '设备采购与安装', 60, [beside('works', 130)], { by: FIRM }),
    building('acceptance', '竣工联合验收', 15, [after('works')], { by: APPROVAL }),
    building('production', '试产投产', 15, [after('acceptance'), after('equipment')], {
      by: FIRM,
      milestone: 'production',
    }),
    building('fullCapacity', '达产', 120, [after('production')], { by: FIRM, milestone: 'fullCapacity' }),
  ],
  pairs: [
    { key: 'review-listing', title: '方案预审 ∥ 土地挂牌', a: 'planReview', b: 'listing', withinDays: 0 },
    { key: 'optimisation-award', title: '方案优化 ∥ 土地成交', a: 'planOptimisation', b: 'award', withinDays: 0 },
    { key: 'land-start', title: '拿地 ∥ 开工', a: 'handover', b: 'start', withinDays: 5 },
  ],
};
