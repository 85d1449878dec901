import { ObjectionView } from '@huoshui/contracts';
import { CorrigendumState, ObjectionRemedy, ObjectionState, PrintedFigure } from '@huoshui/domain';

export const objectionStateName: Readonly<Record<ObjectionState, string>> = {
  filed: $localize`待答复`,
  upheld: $localize`成立`,
  rejected: $localize`不成立`,
  withdrawn: $localize`已撤回`,
};

export const remedyName: Readonly<Record<ObjectionRemedy, string>> = {
  corrigendum: $localize`以勘误更正本期`,
  nextBulletin: $localize`计入下一期，列入调整`,
};

const corrigendumWords: Readonly<Record<CorrigendumState, string>> = {
  drafted: $localize`勘误待批准`,
  approved: $localize`勘误待发布`,
  published: $localize`勘误已发布`,
  withdrawn: $localize`勘误草稿已撤回`,
};

/** "第一纵队 · 签约", "第一纵队 · 总分与名次". */
export const subjectOf = ({ team, item }: PrintedFigure): string =>
  item === null ? $localize`${team}:team: · 总分与名次` : $localize`${team}:team: · ${item}:item:`;

/** "3.50 分", "13.50 分，第 2 名". */
export const printedWords = ({ item, points, rank }: PrintedFigure): string =>
  item === null ? $localize`${points}:points: 分，第 ${rank}:rank: 名` : $localize`${points}:points: 分`;

/** How an upheld one is made good: "勘误第 1 号已发布", "计入下一期，列入调整". */
export function remedyWords({ remedy, corrigendum }: ObjectionView): string {
  if (corrigendum === null) return remedy === null ? '' : remedyName[remedy];
  const { number, state } = corrigendum;
  return number === null ? corrigendumWords[state] : $localize`勘误第 ${number}:number: 号已发布`;
}
