import { PrintedFigure } from '@huoshui/domain';

/** Where the figure stands, as a corrigendum says it: in the language of the paper. */
export const placeOf = ({ team, item }: PrintedFigure): string =>
  `队伍排行，${team}${item === null ? '总分' : `“${item}”得分`}`;
