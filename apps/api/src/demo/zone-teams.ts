import { TeamKind } from '@huoshui/domain';

/** The "4+3+N" of the zone, as its ledger of 2022 names them. */
export const ZONE_TEAMS: readonly { readonly name: string; readonly kind: TeamKind }[] = [
  ...['区投促中心', '区双创中心', '区属国企', '高新金投'].map((name) => ({ name, kind: TeamKind.Attraction })),
  ...['驻北京招商办', '驻苏州招商办', '驻深圳招商办'].map((name) => ({ name, kind: TeamKind.Office })),
  ...[...'一二三四五六七八'].map((number) => ({ name: `第${number}招商纵队`, kind: TeamKind.Column })),
];
