import { pageLimits } from '@huoshui/contracts';
import { IsCount, IsText, Left } from './fields';

/** Where in a list to go on, and how many: the query of everything that `pageOfIds` cuts. */
export class PageQuery {
  @Left()
  @IsText(1_000)
  cursor?: string;

  @Left()
  @IsCount(1, pageLimits.most)
  limit?: number;
}
