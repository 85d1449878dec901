import { measureTitles } from '../bulletins/document/words';
import { StarLevel, StarMeasure } from './star-rule';

/** As papers and pages head the items, in the words of the bulletins; amounts are in 亿元. */
export const starMeasureTitles: Readonly<Record<StarMeasure, string>> = {
  ...measureTitles,
  signed: '签约项目',
  fullCapacity: '达产项目',
};

/** 得分不低于14分，名次在前3，投产项目不低于1. */
export const starCriteria = ({ atLeast, top, conditions }: StarLevel): string =>
  [
    ...(atLeast === null ? [] : [`得分不低于${atLeast}分`]),
    ...(top === null ? [] : [`名次在前${top}`]),
    ...conditions.map((one) => `${starMeasureTitles[one.measure]}不低于${one.atLeast}`),
  ].join('，');

const NAMES = ['', '一星', '二星', '三星', '四星', '五星'];

export const starName = (stars: number): string => NAMES[stars] ?? '';
