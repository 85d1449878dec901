import { Matches } from 'class-validator';
import { Left } from '../platform';

export class DerivationQuery {
  /** Position of the next project, as the page before gave it. */
  @Left()
  @Matches(/^\d{1,7}$/)
  cursor?: string;
}
