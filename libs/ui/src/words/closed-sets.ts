import {
  Currency,
  DefinitionKey,
  EntryState,
  Handling,
  LandEvent,
  LandMode,
  LeadStage,
  Milestone,
  Need,
  ObstacleState,
  PaperKind,
  Satisfaction,
  SupervisionState,
  TeamKind,
} from '@huoshui/domain';

/** What people call the members of the domain's closed sets. One table each; the compiler finds a missing member. */
export const leadStageName: Readonly<Record<LeadStage, string>> = {
  new: $localize`新线索`,
  contacted: $localize`已接触`,
  assessing: $localize`研判中`,
  negotiating: $localize`洽谈中`,
  signed: $localize`已签约`,
  lost: $localize`已流失`,
};

export const milestoneName: Readonly<Record<Milestone, string>> = {
  signing: $localize`签约`,
  landing: $localize`落地`,
  landAcquisition: $localize`拿地`,
  start: $localize`开工`,
  production: $localize`投产`,
  fullCapacity: $localize`达产`,
};

export const paperKindName: Readonly<Record<PaperKind, string>> = {
  contract: $localize`投资协议`,
  businessLicence: $localize`营业执照`,
  taxRegistration: $localize`税务登记`,
  capitalProof: $localize`资金到位凭证`,
  landResult: $localize`成交确认书`,
  landContract: $localize`出让合同`,
  handOver: $localize`交地确认书`,
  constructionPermit: $localize`施工许可证`,
  sitePhoto: $localize`现场照片`,
  pilingPhoto: $localize`打桩照片`,
  mainWorksPhoto: $localize`主体施工照片`,
  equipmentPhoto: $localize`设备到位照片`,
  productionProof: $localize`投产证明`,
  acceptance: $localize`达产验收`,
  ledgerRow: $localize`台账行`,
  other: $localize`其他佐证`,
};

export const definitionKeyName: Readonly<Record<DefinitionKey, string>> = {
  zone: $localize`高新区`,
  city: $localize`市级`,
  statistics: $localize`统计局`,
};

export const landEventName: Readonly<Record<LandEvent, string>> = {
  recorded: $localize`登记的拿地日`,
  result: $localize`成交确认`,
  contract: $localize`出让合同签订`,
  handOver: $localize`交地`,
};

export const landModeName: Readonly<Record<LandMode, string>> = {
  ownLand: $localize`自有用地`,
  newSpace: $localize`产业新空间`,
  oldFactory: $localize`旧厂房`,
  office: $localize`办公写字楼`,
};

export const teamKindName: Readonly<Record<TeamKind, string>> = {
  attraction: $localize`招商队伍`,
  office: $localize`驻外办`,
  column: $localize`纵队`,
};

export const currencyName: Readonly<Record<Currency, string>> = {
  CNY: $localize`人民币`,
  USD: $localize`美元`,
  HKD: $localize`港元`,
  EUR: $localize`欧元`,
  JPY: $localize`日元`,
  MOP: $localize`澳门元`,
};

export const entryStateName: Readonly<Record<EntryState, string>> = {
  notDue: $localize`未到期`,
  collecting: $localize`收集材料`,
  submitted: $localize`已报送`,
  listed: $localize`已入库`,
  rejected: $localize`被退回`,
};

export const needName: Readonly<Record<Need, string>> = {
  obstacle: $localize`卡点`,
  demand: $localize`诉求`,
};

export const handlingName: Readonly<Record<Handling, string>> = {
  immediate: $localize`马上办`,
  referred: $localize`转办`,
};

export const obstacleStateName: Readonly<Record<ObstacleState, string>> = {
  raised: $localize`待受理`,
  handling: $localize`办理中`,
  waiting: $localize`等待企业`,
  answered: $localize`已反馈`,
  settled: $localize`已办结`,
  withdrawn: $localize`已撤回`,
};

export const satisfactionName: Readonly<Record<Satisfaction, string>> = {
  verySatisfied: $localize`非常满意`,
  satisfied: $localize`满意`,
  basicallySatisfied: $localize`基本满意`,
  unsatisfied: $localize`不满意`,
};

export const supervisionStateName: Readonly<Record<SupervisionState, string>> = {
  issued: $localize`待签收`,
  acknowledged: $localize`办理中`,
  reported: $localize`待销号`,
  returned: $localize`退回续办`,
  closed: $localize`已办结`,
  withdrawn: $localize`已撤销`,
};

/** The members of a closed set as a select's options, in the table's order. */
export const optionsOf = <T extends string>(
  names: Readonly<Record<T, string>>,
): readonly { value: T; name: string }[] => (Object.keys(names) as T[]).map((value) => ({ value, name: names[value] }));
