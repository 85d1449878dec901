import { ReferralView, StarSheetView } from '@huoshui/contracts';
import PizZip from 'pizzip';
import { docxOfReward } from './docx-of-reward';
import { docxOfStar } from './docx-of-star';
import { periodWords } from './paper-words';

const SHA = 'a'.repeat(64);
const someone = (displayName: string) => ({ id: displayName, displayName });
const points = (shown: string) => ({ shown, exact: shown });

const sheet: StarSheetView = {
  ...{ period: '2026-Q3', kind: 'quarter', from: '2026-07-01', to: '2026-09-30' },
  ...{
    person: someone('程明'),
    team: { id: 't', name: '第一招商纵队' },
    stars: 5,
    points: '14.67',
    place: 1,
    among: 17,
  },
  criteria: '得分不低于14分，名次在前3',
  rule: { id: 'r', number: 2 },
  ruleSet: null,
  unscored: false,
  definition: { number: 1, name: '高新区口径' },
  knownAt: '2026-10-08T01:00:00.000Z',
  items: [
    {
      ...{ key: 'star-started', title: '开工项目', value: points('0.67'), points: points('2.67') },
      contributions: [
        {
          ...{
            kind: 'project',
            id: 'p',
            projectId: 'p',
            code: 'GX2026-0007',
            name: '某<芯片> & 封测',
            company: '某公司',
          },
          ...{ amountFen: 12_345_678_900, activity: null, entry: null, side: null, basisPoints: 6_667 },
          ...{ value: points('0.67'), points: points('2.67') },
          facts: [{ id: 'f', milestone: 'start', day: '2026-08-15' }],
        },
      ],
    },
    { key: 'star-produced', title: '投产项目', value: points('0'), points: points('0.00'), contributions: [] },
  ],
  award: {
    ...{ id: 'a', state: 'revoked', reason: '项目虚假', sha256: SHA, intact: true, version: 4 },
    ...{ nominatedBy: someone('甲'), nominatedAt: '2026-10-08T01:00:00.000Z', approvedBy: someone('乙') },
    ...{ approvedAt: '2026-10-08T09:00:00.000Z' },
    ...{ announcedBy: someone('乙'), announcedAt: '2026-10-09T01:00:00.000Z' },
    ...{ endedBy: someone('甲'), endedAt: '2026-11-01T01:00:00.000Z' },
  },
};

const referral: ReferralView = {
  ...{ id: 'x', lead: { id: 'l', company: '某公司' }, team: { id: 't', name: '第一招商纵队' } },
  ...{ partnerKind: 'association', partnerName: '异地商会 A', note: null },
  ...{ filedAt: '2026-03-01T02:00:00.000Z', filedOn: '2026-03-01', filedBy: someone('丙') },
  ...{ project: { id: 'p', code: 'GX2026-0007', name: '某项目' }, signedOn: '2026-03-10', amountFen: 12_345_678_900 },
  ...{ bar: null, rule: 1, totalFen: 9_000_001, capped: true },
  portions: [
    { milestone: 'start', amountFen: 4_500_001, due: true },
    { milestone: 'production', amountFen: 4_500_000, due: false },
  ],
  rewards: [
    {
      ...{ id: 'w', milestone: 'start', amountFen: 4_500_001, state: 'paid', computedBy: someone('甲') },
      ...{
        approvedBy: someone('乙'),
        paidOn: '2026-11-20',
        reference: 'JL-0001',
        reason: null,
        sha256: SHA,
        version: 3,
      },
    },
  ],
};

/** The words of a docx, a line for each paragraph. */
const wordsOf = (docx: Buffer): string =>
  (new PizZip(docx).file('word/document.xml')?.asText() ?? '')
    .replace(/<w:br\/>|<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

describe('papers of awards', () => {
  it('print a star with its points by item, each fact with the share, who took which step, and the seal', () => {
    const words = wordsOf(docxOfStar(sheet));
    for (const line of [
      '2026年第三季度　程明（第一招商纵队）',
      '程明得14.67分，在比较范围内17人中列第1名，评为五星。',
      '评定标准：得分不低于14分，名次在前3。',
      '本星级已于2026年11月1日撤销，原因：项目虚假。',
      'GX2026-0007 某<芯片> & 封测',
      '开工\n2026-08-15',
      '12,345.68',
      '66.67%',
      '甲于2026年10月8日提名，乙复核批准，乙于2026年10月9日公布。',
      '本人签字：',
      SHA,
    ]) {
      expect(words).toContain(line);
    }
    expect(words).not.toMatch(/[{}]|undefined|null/);
  });

  it('print a reward to the 分, why it is eligible, and what of it is paid', () => {
    const words = wordsOf(docxOfReward(referral, 'w'));
    for (const line of [
      '商协会“异地商会 A”推荐企业某公司，由第一招商纵队丙于2026年3月1日报备；项目于2026年3月10日签约，编号GX2026-0007。',
      '奖励合计90,000.01元（已到单个项目上限）',
      '45,000.01',
      '未到节点',
      '开工节点应付45,000.01元。已于2026年11月20日兑付，凭证号JL-0001。',
      '甲核算，乙复核批准',
    ]) {
      expect(words).toContain(line);
    }
    expect(words).not.toMatch(/[{}]|undefined|null/);
  });

  it.each([
    ['month', '2026-10-01', '2026年10月'],
    ['halfYear', '2026-07-01', '2026年下半年'],
    ['year', '2026-01-01', '2026年度'],
  ] as const)('call a %s from %s %s', (kind, from, words) => expect(periodWords(kind, from as never)).toBe(words));
});
