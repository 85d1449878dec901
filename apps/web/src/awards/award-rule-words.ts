import { planDefinitions, ReferralRule, RuleFault, starCriteria, starMeasureTitles, StarRule } from '@huoshui/domain';
import { milestoneName } from '@huoshui/ui';
import { shownFen } from '../standings/editor/typed-number';
import { starCircleName, starPeriodName, starsName, starSourceName } from './award-words';

/** A part of a rule as people read it: what it is about, and its sentences. */
export interface RulePart {
  readonly title: string;
  readonly lines: readonly string[];
}

const unit = (measure: keyof typeof starMeasureTitles): string =>
  planDefinitions[measure].unit === 'fen' ? $localize`每亿元` : $localize`每个`;

export function starRuleParts(rule: StarRule): RulePart[] {
  const breakers = rule.tieBreakers.map((measure) => starMeasureTitles[measure]).join($localize`、`);
  const quota = rule.quota;
  return [
    { title: $localize`评选期`, lines: [starPeriodName[rule.period]] },
    {
      title: $localize`得分`,
      lines: [
        starSourceName[rule.source],
        ...rule.points.map(
          ({ measure, perUnit }) =>
            $localize`${starMeasureTitles[measure]}:measure:，${unit(measure)}:unit: ${perUnit}:points: 分，共有项目按本人分成`,
        ),
      ],
    },
    {
      title: $localize`星级`,
      lines: rule.levels.map((level) => `${starsName(level.stars)}：${starCriteria(level)}`),
    },
    {
      title: $localize`名次和名额`,
      lines: [
        starCircleName[rule.within],
        breakers ? $localize`同分的依次看：${breakers}:measures:；再相同的并列` : $localize`同分的并列`,
        quota === null ? $localize`不限名额` : $localize`每组名额 ${quota}:quota: 人，末位并列一并列入`,
      ],
    },
  ];
}

export function referralRuleParts({ base, bands, portions, capFen }: ReferralRule): RulePart[] {
  return [
    {
      title: $localize`计算基数`,
      lines: [base === 'agreed' ? $localize`项目投资额` : $localize`月报累计的实际投资`],
    },
    {
      title: $localize`分档`,
      lines: bands.map(({ atLeastFen, fixedFen, basisPoints }) =>
        fixedFen === null
          ? $localize`${shownFen(atLeastFen)}:from: 以上，按基数的万分之 ${basisPoints}:rate:`
          : $localize`${shownFen(atLeastFen)}:from: 以上，奖励 ${shownFen(fixedFen)}:sum:`,
      ),
    },
    {
      title: $localize`兑付节点`,
      lines: portions.map(
        ({ milestone, percent }) => $localize`${milestoneName[milestone]}:milestone:兑付 ${percent}:percent:%`,
      ),
    },
    { title: $localize`上限`, lines: [$localize`单个项目合计不超过 ${shownFen(capFen)}:cap:`] },
    { title: $localize`前提`, lines: [$localize`报备的那一天早于签约日，且为这条线索最早的报备；只计已核验的事实`] },
  ];
}

const sentences: Readonly<Record<string, (fault: RuleFault) => string>> = {
  'award-rule.no-points': () => $localize`至少写一项分值，或改为取个人排行的得分`,
  'award-rule.points-of-ranking': () => $localize`取排行的得分时，这里不写分值`,
  'award-rule.twice': () => $localize`同一项只能写一次`,
  'award-rule.zero': () => $localize`要大于 0`,
  'award-rule.no-criterion': () => $localize`得分、名次、条件至少写一样`,
  'award-rule.stars-rise': () => $localize`星级要由低到高，不能重复`,
  'award-rule.points-rise': () => $localize`得分不能比低一级的少`,
  'award-rule.bands-rise': () => $localize`起点要比前一档高`,
  'award-rule.one-of-two': () => $localize`固定金额和比例写一样`,
  'award-rule.portions-sum': ({ facts }) => $localize`各节点合计应为 100%，现在是 ${facts['sum']}:sum:%`,
  'award-rule.list': ({ facts }) => $localize`应有 ${facts['least']}:least: 到 ${facts['most']}:most: 项`,
  'award-rule.number': ({ facts }) => $localize`应是 ${facts['least']}:least: 到 ${facts['most']}:most: 的数`,
  'award-rule.whole': ({ facts }) => $localize`应是 ${facts['least']}:least: 到 ${facts['most']}:most: 的整数`,
};

/** What is wrong, said beside its field. */
export const ruleFaultText = (fault: RuleFault): string => sentences[fault.code]?.(fault) ?? $localize`这里没有写对`;
