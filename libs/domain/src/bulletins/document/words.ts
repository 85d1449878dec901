import { Day } from '../../day';
import { inYi, shownAmount } from '../../money';
import { TargetMeasure } from '../../targets/target-measure';
import { BulletinContent, BulletinEntry, BulletinTotal, EntriesInAll } from '../bulletin-content';

export const measureTitles: Readonly<Record<TargetMeasure, string>> = {
  signed: '签约项目（1000万元以上）',
  signedAmount: '签约投资额（亿元）',
  signedAtLeast1Yi: '签约亿元以上项目',
  signedAtLeast10Yi: '签约10亿元以上项目',
  landed: '落地项目',
  manufacturingLandedAtLeast1Yi: '落地亿元以上制造业项目',
  started: '开工项目',
  startedOnLandAcquisition: '拿地即开工项目',
  produced: '投产项目',
};

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 1 to 99 as headings count: 一, 十一, 二十. */
export const inChinese = (value: number): string => {
  const tens = Math.floor(value / 10);
  return `${tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`}${DIGITS[value % 10]}`;
};

/** 8月29日. */
export const shortDay = (day: Day): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

/** 2022年8月29日. */
export const longDay = (day: Day): string => `${Number(day.slice(0, 4))}年${shortDay(day)}`;

/** Amounts stand in 亿元, as the measure's title says. */
export const totalFigure = ({ unit }: BulletinTotal, value: number): string =>
  unit === 'fen' ? inYi(value) : String(value);

export const aheadWords = (ahead: string): string =>
  ahead.startsWith('-') ? `慢${ahead.slice(1)}个百分点` : `快${ahead}个百分点`;

export const movementWords = (movement: number | null): string =>
  movement === null ? '—' : movement === 0 ? '持平' : movement > 0 ? `↑${movement}` : `↓${-movement}`;

export const changeWords = (change: string | null): string =>
  change === null ? '—' : change.startsWith('-') || Number(change) === 0 ? change : `+${change}`;

/** Lead team, or all who share the project with their parts. */
export const teamWords = ({ team, shares }: BulletinEntry): string =>
  shares.length === 0 ? team : shares.map((share) => `${share.team}${share.basisPoints / 100}%`).join('、');

export const dayWords = ({ day, late }: BulletinEntry): string => (late ? `${shortDay(day)}（补报）` : shortDay(day));

/** Where the rest of a list stands that is cut on paper. */
export const IN_WORKBOOK = '，全部见电子表格';

/** Says how many are not printed when not all are. @param by what the printed ones are the first by */
export const cutWords = (shown: number, total: number, where = '', by = ''): string =>
  shown < total ? `（${by}列前${shown}项，另有${total - shown}项${where}）` : '';

/** 新签约项目3个，投资额12.50亿元; no stop yet. */
export function entriesSentence({ count, amountFen }: EntriesInAll, what: string): string {
  const { figure, unit } = shownAmount(amountFen);
  return `新${what}项目${count}个，投资额${figure}${unit}`;
}

export function leadSentence({ year, to, timeProgress, standings, totals }: BulletinContent): string {
  const of = (measure: TargetMeasure): number => totals.find((total) => total.measure === measure)?.value ?? 0;
  const first = standings.filter((row) => row.rank === 1).map((row) => row.team);
  const leaders = first.length > 0 ? `队伍排名第一的是${first.join('、')}。` : '';
  return (
    `截至${longDay(to)}，序时进度${timeProgress.percent}%（${timeProgress.elapsed}/${timeProgress.days}天）。` +
    `全区${year}年签约1000万元以上项目${of('signed')}个、开工${of('started')}个、投产${of('produced')}个。${leaders}` +
    '现将有关情况通报如下。'
  );
}

/** 2022年8月29日 00:00, an instant in the zone's time, which is eight hours ahead all year. */
function instantWords(instant: string): string {
  const local = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
  return `${longDay(local.slice(0, 10) as Day)} ${local.slice(11, 16)}`;
}

/** By which rules and until when; the hash's first characters once there is one. */
export const basisSentence = ({ cutoff, ruleSet }: BulletinContent, sha256: string | null): string =>
  `本通报依据《${ruleSet.name}》第${ruleSet.version}版，统计截至${instantWords(cutoff)}已核验的事实。` +
  (sha256 === null ? '' : `校验码：${sha256.slice(0, 16)}。`);
