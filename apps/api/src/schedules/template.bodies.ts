import { DraftScheduleTemplate, scheduleLimits, templateLimits, WriteScheduleTemplate } from '@huoshui/contracts';
import {
  ApprovalKind,
  APPROVAL_KINDS,
  DurationUnit,
  LandMode,
  Milestone,
  ParallelPair,
  ScheduleTemplate,
  ScheduleTrack,
  TemplateTask,
} from '@huoshui/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { AreRecords, IsText } from '../platform';
import { DependencyBody } from './schedule.bodies';

const OrNull = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== null);

/** A draft may be unfinished: an empty title is a fault that is shown, not a body that is refused. */
class TrackBody implements ScheduleTrack {
  @IsText(templateLimits.key)
  key!: string;

  @IsString()
  @MaxLength(templateLimits.title)
  title!: string;
}

class TemplateTaskBody implements TemplateTask {
  @IsText(templateLimits.key)
  key!: string;

  @IsString()
  @MaxLength(templateLimits.title)
  title!: string;

  @IsString()
  @MaxLength(templateLimits.key)
  track!: string;

  @IsInt()
  duration!: number;

  @IsIn(Object.values(DurationUnit))
  unit!: DurationUnit;

  @OrNull()
  @IsText(scheduleLimits.department)
  department!: string | null;

  @OrNull()
  @IsIn(Object.values(Milestone))
  milestone!: Milestone | null;

  @OrNull()
  @IsIn(APPROVAL_KINDS)
  approval!: ApprovalKind | null;

  @AreRecords()
  @ArrayMaxSize(scheduleLimits.after)
  @ValidateNested({ each: true })
  @Type(() => DependencyBody)
  after!: DependencyBody[];
}

class PairBody implements ParallelPair {
  @IsText(templateLimits.key)
  key!: string;

  @IsText(templateLimits.title)
  title!: string;

  @IsString()
  @MaxLength(templateLimits.key)
  a!: string;

  @IsString()
  @MaxLength(templateLimits.key)
  b!: string;

  @IsInt()
  @Min(0)
  withinDays!: number;
}

class TemplateContentBody implements ScheduleTemplate {
  @AreRecords()
  @ArrayMaxSize(templateLimits.tracks)
  @ValidateNested({ each: true })
  @Type(() => TrackBody)
  tracks!: TrackBody[];

  @AreRecords()
  @ArrayMaxSize(templateLimits.tasks)
  @ValidateNested({ each: true })
  @Type(() => TemplateTaskBody)
  tasks!: TemplateTaskBody[];

  @AreRecords()
  @ArrayMaxSize(templateLimits.pairs)
  @ValidateNested({ each: true })
  @Type(() => PairBody)
  pairs!: PairBody[];
}

export class WriteTemplateBody implements WriteScheduleTemplate {
  @IsText(templateLimits.name)
  name!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => TemplateContentBody)
  content!: TemplateContentBody;
}

export class DraftTemplateBody extends WriteTemplateBody implements DraftScheduleTemplate {
  @IsIn(Object.values(LandMode))
  landMode!: LandMode;
}
