import { ImportKind, ImportState, LedgerField, LedgerUnit, RowOutcome } from '@huoshui/domain';

/** What people call the fields of a ledger. */
export const fieldName: Readonly<Record<LedgerField, string>> = {
  company: $localize`企业名称`,
  project: $localize`项目名称`,
  amount: $localize`总投资`,
  signing: $localize`签约日期`,
  leadTeam: $localize`责任单位`,
  shares: $localize`联合招商（分成）`,
  sharePercent: $localize`分成比例`,
  registeredOn: $localize`首次接洽日期`,
  landing: $localize`落地日期`,
  landAcquisition: $localize`拿地日期`,
  start: $localize`开工日期`,
  production: $localize`投产日期`,
  fullCapacity: $localize`达产日期`,
  industry: $localize`产业`,
  landMode: $localize`用地方式`,
  investment: $localize`新设或增资`,
  manufacturing: $localize`是否制造业`,
  creditCode: $localize`统一社会信用代码`,
  place: $localize`地块或载体`,
  contact: $localize`联系人`,
  phone: $localize`联系电话`,
  note: $localize`备注`,
};

export const unitName: Readonly<Record<LedgerUnit, string>> = {
  yuan: $localize`元`,
  thousand: $localize`千元`,
  wan: $localize`万元`,
  million: $localize`百万元`,
  tenMillion: $localize`千万元`,
  yi: $localize`亿元`,
};

export const unitFromName = {
  header: $localize`取自表头`,
  note: $localize`取自表上方的说明`,
  cell: $localize`各单元格自带单位`,
  guess: $localize`按数值大小推测，请核对`,
  person: $localize`由您指定`,
} as const;

export const kindName: Readonly<Record<ImportKind, string>> = {
  projects: $localize`项目台账`,
  demands: $localize`企业诉求`,
};

export const stateName: Readonly<Record<ImportState, string>> = {
  reading: $localize`正在读取`,
  checked: $localize`待确认`,
  failed: $localize`读取失败`,
  running: $localize`正在导入`,
  done: $localize`已导入`,
  undone: $localize`已撤销`,
};

export const outcomeName: Readonly<Record<RowOutcome, string>> = {
  ready: $localize`可以导入`,
  new: $localize`新增`,
  updated: $localize`更新`,
  skipped: $localize`无变化`,
  duplicate: $localize`疑似重复`,
  dropped: $localize`同一项目，未导入`,
  rejected: $localize`未通过`,
};
