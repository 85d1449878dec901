import fc from 'fast-check';
import { aSheet, readAll, SPEC_TEAMS } from './a-ledger-sheet';
import { Day, day, daysBetween } from '../day';
import { Cell } from './grid';

interface Told {
  company: string;
  project: string;
  wan: number;
  signing: Day;
  start: Day | null;
  team: string;
}

/** Ways in which offices write the same thing: each dress says all of it. */
const dayForms: Record<string, (value: Day) => Cell> = {
  real: (value) => ({ serial: daysBetween(day('1900-01-01'), value) + 2 }),
  serial: (value) => daysBetween(day('1900-01-01'), value) + 2,
  dots: (value) => value.split('-').map(Number).join('.'),
  slashes: (value) => value.split('-').map(Number).join('/'),
  characters: (value) => `${Number(value.slice(0, 4))}年${Number(value.slice(5, 7))}月${Number(value.slice(8))}日`,
  short: (value) => value.slice(2).split('-').map(Number).join('.'),
  monthDay: (value) => `${Number(value.slice(5, 7))}月${Number(value.slice(8))}日`,
  packed: (value) => value.replaceAll('-', ''),
};
const amountForms: Record<string, { unit: string; write: (wan: number) => Cell }> = {
  wanInHeader: { unit: '（万元）', write: (wan) => wan },
  yiInHeader: { unit: '(亿元)', write: (wan) => wan / 10_000 },
  yuanInHeader: { unit: '（元）', write: (wan) => (wan * 10_000).toLocaleString('en-US') },
  inCell: { unit: '', write: (wan) => (wan >= 10_000 ? `${wan / 10_000}亿元` : `${wan.toLocaleString('en-US')}万元`) },
  wide: {
    unit: '（万元）',
    write: (wan) => String(wan).replace(/\d/g, (figure) => String.fromCodePoint((figure.codePointAt(0) ?? 0) + 0xfee0)),
  },
};
const headerSets = [
  ['序号', '企业名称', '项目名称', '总投资', '签约时间', '开工时间', '责任单位'],
  ['编号', '投资方', '招商项目', '协议投资额', '合同签订日期', '实际动工日期', '牵头队伍'],
  ['No.', '公司名称', '项目', '投资规模', '签约日', '开工', '招商单位'],
  ['序\n号', '客商名称', '签约项目名称', '计划总投资额', '正式签约时间', '开工（装修）时间', '首谈单位'],
];

const told = fc
  .record({
    company: fc.constantFrom('珠海甲辰电子有限公司', '广东乙未软件股份有限公司', '丙申装备（珠海）有限公司'),
    project: fc.constantFrom('甲辰新能源项目', '研发总部一期项目', '智能制造基地'),
    wan: fc.integer({ min: 100, max: 999_999 }),
    signing: fc.integer({ min: 0, max: 180 }),
    later: fc.option(fc.integer({ min: 0, max: 180 })),
    team: fc.constantFrom(...SPEC_TEAMS),
  })
  .map(({ signing, later, ...rest }): Told => {
    const at = (count: number): Day => new Date(Date.UTC(2022, 0, 1 + count)).toISOString().slice(0, 10) as Day;
    return { ...rest, signing: at(signing), start: later === null ? null : at(Math.min(signing + later, 364)) };
  });

describe('a ledger of the kind', () => {
  it('says the same in every dress', () => {
    fc.assert(
      fc.property(
        fc.array(told, { minLength: 3, maxLength: 8 }),
        fc.constantFrom(...headerSets),
        fc.constantFrom(...Object.keys(dayForms)),
        fc.constantFrom(...Object.keys(amountForms)),
        fc.boolean(),
        (rows, headers, dayForm, amountForm, withMess) => {
          const asDay = dayForms[dayForm] as (value: Day) => Cell;
          const { unit, write } = amountForms[amountForm] as (typeof amountForms)[string];
          const data = rows.map(({ company, project, wan, signing, start, team }, at): Cell[] => [
            at + 1,
            company,
            project,
            write(wan),
            asDay(signing),
            start ? asDay(start) : '',
            team,
          ]);
          const head = headers.map((header, at) => (at === 3 ? header + unit : header));
          const mess: Cell[][] = withMess ? [[null], ['小计', '', '', 99_999]] : [];
          const verdicts = readAll(
            aSheet([
              ['某某2022年招商引资项目台账'],
              ['填报单位：指挥部', '', '', '', '填报日期：2022年12月31日'],
              head,
              ...data,
              ...mess,
              ['合计', '', `${rows.length}个`, 1],
              ['填表人：', '', '审核人：'],
            ]),
          );
          expect(
            verdicts.map(
              (verdict) =>
                verdict.ok && {
                  company: verdict.value.company,
                  project: verdict.value.project,
                  wan: verdict.value.amountFen / 1_000_000,
                  signing: verdict.value.days.signing,
                  start: verdict.value.days.start ?? null,
                  team: verdict.value.leadTeamId,
                },
            ),
          ).toEqual(rows.map((one) => ({ ...one, company: one.company.normalize('NFKC') })));
        },
      ),
      { numRuns: 300 },
    );
  });
});
