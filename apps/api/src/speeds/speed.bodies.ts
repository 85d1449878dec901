import {
  ChangeSpeedSetting,
  pageLimits,
  SpeedFilter,
  SpeedGrouping,
  speedGroupings,
  speedLimits,
  SpeedRowsFilter,
  projectLimits,
} from '@huoshui/contracts';
import { ApprovalKind, LandMode, MOST_FEN, MOST_SPEED_DAYS, Speed, SPEEDS } from '@huoshui/domain';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsUUID, Max, Min, ValidateIf, ValidateNested } from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import { IsCount, IsDay, IsText, Left } from '../platform';

/** Whole days, or null where there is none. */
const Days = (least: number): PropertyDecorator =>
  applyDecorators(
    ValidateIf((_, value: unknown) => value !== null) as PropertyDecorator,
    IsInt() as PropertyDecorator,
    Min(least) as PropertyDecorator,
    Max(MOST_SPEED_DAYS) as PropertyDecorator,
  ) as PropertyDecorator;

class StandardsBody implements Record<Speed, number | null> {
  @Days(0) assess!: number | null;
  @Days(0) sign!: number | null;
  @Days(0) land!: number | null;
  @Days(0) start!: number | null;
  @Days(0) produce!: number | null;
  @Days(0) fullCapacity!: number | null;
  @Days(0) startOnLand!: number | null;
  @Days(0) whole!: number | null;
}

class BaselinesBody implements Record<ApprovalKind, number | null> {
  @Days(1) detailedPlan!: number | null;
  @Days(1) landUsePlan!: number | null;
  @Days(1) landApplication!: number | null;
}

export class ChangeSpeedSettingBody implements ChangeSpeedSetting {
  @IsObject()
  @ValidateNested()
  @Type(() => StandardsBody)
  standards!: StandardsBody;

  @IsObject()
  @ValidateNested()
  @Type(() => BaselinesBody)
  baselines!: BaselinesBody;

  @IsText(speedLimits.reason)
  reason!: string;
}

class PeriodQuery {
  @Left()
  @IsDay()
  from?: string;

  @Left()
  @IsDay()
  to?: string;

  @Left()
  @IsUUID()
  teamId?: string;

  @Left()
  @IsIn(Object.values(LandMode))
  landMode?: LandMode;

  @Left()
  @IsCount(0, MOST_FEN)
  leastFen?: number;
}

export class SpeedQuery extends PeriodQuery implements SpeedFilter {
  @Left()
  @IsIn(speedGroupings)
  by?: SpeedGrouping;
}

export class SpeedRowsQuery extends PeriodQuery implements SpeedRowsFilter {
  @IsIn(SPEEDS.filter((speed) => speed !== Speed.Assess))
  speed!: SpeedRowsFilter['speed'];

  @Left()
  @IsText(projectLimits.industry)
  industry?: string;

  @Left()
  @IsCount(0, MOST_FEN)
  belowFen?: number;

  @Left()
  @IsText(1_000)
  cursor?: string;

  @Left()
  @IsCount(1, pageLimits.most)
  limit?: number;
}
