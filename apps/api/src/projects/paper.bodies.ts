import { NewPaper, paperLimits, ShotSource } from '@huoshui/contracts';
import { HANDED_IN, PaperKind } from '@huoshui/domain';
import { IsIn, IsISO8601, IsInt, IsLatitude, IsLongitude, IsNumber, IsUUID, Max, Min } from 'class-validator';
import { IsDay, IsText, Left } from '../platform';

const SOURCES = Object.values(ShotSource);

export class NewPaperBody implements NewPaper {
  @IsIn(HANDED_IN)
  kind!: PaperKind;

  @IsUUID()
  fileId!: string;

  @Left()
  @IsDay()
  day?: string;

  @Left()
  @IsISO8601({ strict: true, strictSeparator: true })
  takenAt?: string;

  @Left()
  @IsIn(SOURCES)
  timeSource?: ShotSource;

  @Left()
  @IsNumber()
  @IsLatitude()
  latitude?: number;

  @Left()
  @IsNumber()
  @IsLongitude()
  longitude?: number;

  @Left()
  @IsInt()
  @Min(0)
  @Max(paperLimits.accuracyMetres)
  accuracyMetres?: number;

  @Left()
  @IsIn(SOURCES)
  placeSource?: ShotSource;

  @Left()
  @IsText(paperLimits.place)
  place?: string;
}
