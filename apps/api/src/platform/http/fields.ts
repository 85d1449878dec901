import { Currency, isDay, MOST_FEN } from '@huoshui/domain';
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsString, Max, MaxLength, Min, registerDecorator, ValidateIf } from 'class-validator';

type Check = (value: unknown) => boolean;

function checkedBy(name: string, check: Check): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(property),
      validator: { validate: check },
    });
}

/** May be left out, but not be null: `@IsOptional()` would let null through to a NOT NULL column. */
export const Left = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);

/** May be left out or be null. */
export const LeftOrNull = (): PropertyDecorator =>
  ValidateIf((_, value: unknown) => value !== undefined && value !== null);

/** A day that exists, `YYYY-MM-DD`. */
export const IsDay = (): PropertyDecorator => checkedBy('isDay', isDay);

/** Whole smallest units of money, from 0 to 9 万亿元. */
export const IsMoney = (): PropertyDecorator =>
  checkedBy(
    'isMoney',
    (value) => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= MOST_FEN,
  );

export const IsCurrency = (): PropertyDecorator => IsIn(Object.values(Currency)) as PropertyDecorator;

/** Text of 1 to `most` characters that is not blank; blanks around it are cut. */
export const IsText = (most: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.trim() : value,
    ) as PropertyDecorator,
    IsString() as PropertyDecorator,
    MaxLength(most) as PropertyDecorator,
    checkedBy('isNotBlank', (value) => typeof value === 'string' && value.trim() !== ''),
  ) as PropertyDecorator;

/** A whole number in a query string. */
export const IsCount = (least: number, most: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : value,
    ) as PropertyDecorator,
    IsInt() as PropertyDecorator,
    Min(least) as PropertyDecorator,
    Max(most) as PropertyDecorator,
  ) as PropertyDecorator;

/** `true` or `false` in a query string. */
export const IsFlag = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      value === 'true' ? true : value === 'false' ? false : value,
    ) as PropertyDecorator,
    checkedBy('isFlag', (value) => typeof value === 'boolean'),
  ) as PropertyDecorator;

/** One or several of a closed set in a query string: `stage=new&stage=lost` or `stage=new,lost`. */
export const IsSomeOf = (values: readonly string[]): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.split(',') : value,
    ) as PropertyDecorator,
    checkedBy(
      'isSomeOf',
      (value) => Array.isArray(value) && value.length <= 50 && value.every((one) => values.includes(one as string)),
    ),
  ) as PropertyDecorator;

/** A list of records: `@ValidateNested()` walks into lists of lists and lets `[[[]]]` through as one. */
export const AreRecords = (): PropertyDecorator =>
  checkedBy(
    'areRecords',
    (value) =>
      Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one)),
  );
