import { join } from 'node:path';
import { ContributionView, StarItemView, StarSheetView } from '@huoshui/contracts';
import { Day, inWan, starName } from '@huoshui/domain';
import { dayOf, longDay, renderDocx } from '../../platform';
import { milestoneWords, periodWords, ruleWords, shareWords } from './paper-words';

const TEMPLATE = join(__dirname, 'star.docx');

/** The evidence sheet of a star as a Word file: every figure with its facts, as they were at the nomination. */
export const docxOfStar = (sheet: StarSheetView): Buffer => renderDocx(TEMPLATE, dataOf(sheet));

function dataOf(sheet: StarSheetView): object {
  const { person, team, stars, points, place, among, from, to, items, award, kind } = sheet;
  const period = periodWords(kind, from as Day);
  const facts = items.flatMap(factsOf);
  const placed = place === null ? '' : `，在比较范围内${among}人中列第${place}名`;
  return {
    ...{ period, person: person.displayName, team: team.name },
    result:
      `${period}（${longDay(from as Day)}至${longDay(to as Day)}），${person.displayName}得${points}分${placed}，` +
      `评为${starName(stars ?? 0)}。`,
    criteria: sheet.criteria ?? '',
    basis: basisOf(sheet),
    revoked: award?.state === 'revoked' && {
      words: `本星级已于${award.endedAt ? longDay(dayOf(new Date(award.endedAt))) : ''}撤销，原因：${award.reason ?? ''}。`,
    },
    items: items.map(({ title, value, points: earned }, at) => ({
      ...{ at: at + 1, title, value: value?.shown ?? '—', points: earned.shown },
    })),
    none: facts.length === 0,
    facts: facts.map((fact, at) => ({ at: at + 1, ...fact })),
    steps: stepsOf(sheet),
    seal: `校验码（SHA-256）：${award?.sha256 ?? '—'}`,
  };
}

function basisOf({ rule, ruleSet, definition, knownAt }: StarSheetView): string {
  const ranked = ruleSet ? `，得分取自排名规则第${ruleSet.number}版` : '';
  return (
    `星级评定${ruleWords(rule.number)}${ranked}；里程碑按第${definition.number}版口径认定，只计已核验的事实，` +
    `共有项目按本人分成计算；事实截至${longDay(dayOf(new Date(knownAt)))}。`
  );
}

function stepsOf({ award }: StarSheetView): string {
  if (award === null) return '';
  const { nominatedBy, approvedBy, announcedBy, announcedAt, nominatedAt } = award;
  const on = (instant: string): string => longDay(dayOf(new Date(instant)));
  return (
    `${nominatedBy?.displayName ?? '系统'}于${on(nominatedAt)}提名，${approvedBy?.displayName ?? '—'}复核批准，` +
    `${announcedBy?.displayName ?? '—'}${announcedAt ? `于${on(announcedAt)}` : ''}公布。公布后事实如有变化，不改变本单。`
  );
}

const factsOf = ({ title, contributions }: StarItemView): object[] =>
  contributions.map((one) => ({
    item: title,
    project: `${one.code} ${one.name}`.trim(),
    day: one.facts.map(({ milestone, day }) => `${milestoneWords[milestone]}\n${day}`).join('\n') || dayOfOther(one),
    amount: one.amountFen === null ? '' : inWan(one.amountFen),
    share: shareWords(one.basisPoints),
    points: one.points?.shown ?? '—',
  }));

const dayOfOther = ({ activity, entry }: ContributionView): string => activity?.day ?? entry?.day ?? '';
