import { AskDryRun, DryRunRanks } from '@huoshui/contracts';
import { IsIn, IsObject, IsOptional } from 'class-validator';
import { IsText } from '../platform';

export class AskDryRunBody implements AskDryRun {
  /** Loose JSON on purpose: the domain checks it whole and names every fault. */
  @IsObject()
  ruleSet!: object;

  @IsText(8)
  fromWeek!: string;

  @IsText(8)
  toWeek!: string;

  @IsOptional()
  @IsText(8)
  week?: string;

  @IsOptional()
  @IsIn(['teams', 'persons'])
  subjects?: 'teams' | 'persons';

  @IsOptional()
  @IsIn(['whole', 'circle'])
  ranks?: DryRunRanks;
}
