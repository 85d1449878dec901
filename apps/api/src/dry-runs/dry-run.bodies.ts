import { AskDryRun, DryRunRanks } from '@huoshui/contracts';
import { IsIn, IsObject } from 'class-validator';
import { IsText, Left } from '../platform';

export class AskDryRunBody implements AskDryRun {
  /** Loose JSON on purpose: the domain checks it whole and names every fault. */
  @IsObject()
  ruleSet!: object;

  @IsText(8)
  fromWeek!: string;

  @IsText(8)
  toWeek!: string;

  @Left()
  @IsText(8)
  week?: string;

  @Left()
  @IsIn(['teams', 'persons'])
  subjects?: 'teams' | 'persons';

  @Left()
  @IsIn(['whole', 'circle'])
  ranks?: DryRunRanks;
}
