import { BulletinEntry, BulletinTotal, inWan, inYi, SealedBulletin, shownAmount, TargetMeasure } from '@huoshui/domain';
import { longDay, shortDay } from '../platform';

/** The words of a printed bulletin. They stand in files that leave the product, so they are Chinese whatever the page speaks. */
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

export const weekNumber = ({ week }: SealedBulletin): number => Number(week.slice(6));

export const titleOf = (bulletin: SealedBulletin): string =>
  `关于${bulletin.week.slice(0, 4)}年第${weekNumber(bulletin)}周招商引资工作情况的通报`;

export const numberOf = ({ year, number }: SealedBulletin): string => `招商通报〔${year}〕${number}号`;

/** Amounts stand in 亿元, as the measure's title says. */
export const totalFigure = ({ unit }: BulletinTotal, value: number): string =>
  unit === 'fen' ? inYi(value) : String(value);

export const aheadWords = (ahead: string): string =>
  ahead.startsWith('-') ? `慢${ahead.slice(1)}个百分点` : `快${ahead}个百分点`;

export const movementWords = (movement: number): string =>
  movement === 0 ? '持平' : movement > 0 ? `↑${movement}` : `↓${-movement}`;

export const changeWords = (change: string): string =>
  change.startsWith('-') || Number(change) === 0 ? change : `+${change}`;

export const wan = (fen: number): string => inWan(fen);

/** Lead team, or all who share the project with their parts. */
export const teamWords = ({ team, shares }: BulletinEntry): string =>
  shares.length === 0 ? team : shares.map((share) => `${share.team}${share.basisPoints / 100}%`).join('、');

export const dayWords = ({ day, late }: BulletinEntry): string => (late ? `${shortDay(day)}（补报）` : shortDay(day));

/** "本周新签约项目3个，投资额12.50亿元。" */
export function entriesSentence(entries: readonly BulletinEntry[], what: string): string {
  const { figure, unit } = shownAmount(entries.reduce((sum, entry) => sum + entry.amountFen, 0));
  return `新${what}项目${entries.length}个，投资额${figure}${unit}。`;
}

export const leadSentence = ({ year, to, timeProgress, standings, totals }: SealedBulletin): string => {
  const signed = totals.find((total) => total.measure === 'signed')?.value ?? 0;
  const started = totals.find((total) => total.measure === 'started')?.value ?? 0;
  const produced = totals.find((total) => total.measure === 'produced')?.value ?? 0;
  const first = standings.filter((row) => row.rank === 1).map((row) => row.team);
  const leaders = first.length > 0 ? `队伍排名第一的是${first.join('、')}。` : '';
  return (
    `截至${longDay(to)}，序时进度${timeProgress.percent}%（${timeProgress.elapsed}/${timeProgress.days}天）。` +
    `全区${year}年签约1000万元以上项目${signed}个、开工${started}个、投产${produced}个。${leaders}现将有关情况通报如下。`
  );
};

const SHANGHAI = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'long',
  timeStyle: 'short',
  hour12: false,
});

export const basisSentence = ({ cutoff, ruleSet }: SealedBulletin, sha256: string): string =>
  `本通报依据《${ruleSet.name}》第${ruleSet.version}版，统计截至${SHANGHAI.format(new Date(cutoff))}已核验的事实。校验码：${sha256.slice(0, 16)}。`;
