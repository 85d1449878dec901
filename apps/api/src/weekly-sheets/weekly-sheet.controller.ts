import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { paths, Permission, SheetDetail, SheetRuleView, SheetWeek } from '@huoshui/contracts';
import { isWeek, Week } from '@huoshui/domain';
import { Actor, Clock, Id, Me, Needs, Refusal } from '../platform';
import { KeepSheetRule } from './keep-sheet-rule';
import { SheetDetailReader } from './sheet-detail.reader';
import { SheetRuleReader } from './sheet-rule.reader';
import { PutSheetRuleBody } from './weekly-sheet.bodies';
import { WeeklySheetReader } from './weekly-sheet.reader';

/** A sheet is addressed by its week and team. */
@Controller(paths.weeklySheets)
export class WeeklySheetController {
  constructor(
    private readonly clock: Clock,
    private readonly reader: WeeklySheetReader,
    private readonly details: SheetDetailReader,
    private readonly rules: SheetRuleReader,
    private readonly keepRule: KeepSheetRule,
  ) {}

  /** When sheets are due and teams are reminded. */
  @Get('rule')
  @Needs(Permission.WeeklySheetRead)
  rule(): Promise<SheetRuleView> {
    return this.rules.current();
  }

  /** For weeks that begin from now on. Refusal: weekly-sheet.rule. */
  @Put('rule')
  @Needs(Permission.SettingWrite)
  putRule(@Me() actor: Actor, @Body() body: PutSheetRuleBody): Promise<{ version: number }> {
    return this.keepRule.run(actor, body);
  }

  /** Who has handed in a week's sheet; a team's roles see their own teams. */
  @Get(':week')
  @Needs(Permission.WeeklySheetRead)
  week(@Me() actor: Actor, @Param('week') week: string): Promise<SheetWeek> {
    return this.reader.week(actor, weekOf(week, this.clock));
  }

  /** A team's sheet; before anything is written it holds the week's facts alone. */
  @Get(':week/teams/:id')
  @Needs(Permission.WeeklySheetRead)
  one(@Me() actor: Actor, @Param('week') week: string, @Id() teamId: string): Promise<SheetDetail> {
    return this.details.one(actor, weekOf(week, this.clock), teamId);
  }
}

/** @throws Refusal `week.invalid` for a week that there is not or that has not begun */
export function weekOf(value: string, clock: Clock): Week {
  const current = clock.thisWeek();
  if (value === 'current') return current;
  if (!isWeek(value, clock.week) || value > current) throw new Refusal('week.invalid', { week: value.slice(0, 20) });
  return value;
}
