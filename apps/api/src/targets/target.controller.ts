import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import {
  MyTargetsView,
  Page,
  paths,
  Permission,
  TargetBoardView,
  TargetFigureView,
  TargetSumGap,
  TargetTrendView,
  TargetVersionView,
  TargetView,
  TargetWeights,
} from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { BoardReader } from './board.reader';
import { EnterFigure } from './enter-figure';
import { GapReader } from './gap.reader';
import { MoneyReader } from './money.reader';
import {
  EnterTargetFigureBody,
  TargetBoardQuery,
  TargetGapQuery,
  TargetQuery,
  TargetTrendQuery,
  TargetWeightsQuery,
  TargetYearQuery,
} from './target.bodies';
import { TargetReader } from './target.reader';
import { TrendReader } from './trend.reader';
import { WeightsReader } from './weights.reader';

/** Targets and how they stand. Those of a person are for that person, the team's lead and the office. */
@Controller(paths.targets)
export class TargetController {
  constructor(
    private readonly reader: TargetReader,
    private readonly boardReader: BoardReader,
    private readonly trendReader: TrendReader,
    private readonly weightsReader: WeightsReader,
    private readonly gapReader: GapReader,
    private readonly money: MoneyReader,
    private readonly enterFigure: EnterFigure,
  ) {}

  /** The targets in force: whole projects or 分. */
  @Get()
  @Needs(Permission.StandingRead)
  list(@Me() actor: Actor, @Query() query: TargetQuery): Promise<TargetView[]> {
    return this.reader.list(actor, query);
  }

  /** Completion, time progress, gap, need and forecast of the zone and its teams, or of a team and its persons. */
  @Get('board')
  @Needs(Permission.StandingRead)
  board(@Me() actor: Actor, @Query() query: TargetBoardQuery): Promise<TargetBoardView> {
    return this.boardReader.board(actor, query);
  }

  /** The caller's own targets of the running year. */
  @Get('mine')
  @Needs(Permission.StandingRead)
  mine(@Me() actor: Actor): Promise<MyTargetsView> {
    return this.boardReader.mine(actor);
  }

  /** One measure week by week beside what its targets ask for. */
  @Get('trend')
  @Needs(Permission.StandingRead)
  trend(@Me() actor: Actor, @Query() query: TargetTrendQuery): Promise<TargetTrendView> {
    return this.trendReader.of(actor, query);
  }

  /** Where children do not sum to their parent, a page at a time: the zone first, a team before its persons. */
  @Get('gaps')
  @Needs(Permission.StandingRead)
  gaps(@Me() actor: Actor, @Query() query: TargetGapQuery): Promise<Page<TargetSumGap>> {
    return this.gapReader.page(actor, query);
  }

  /** By what a target can be divided: evenly, as last year went, by working days. Refusals: target.scope. */
  @Get('weights')
  @Needs(Permission.TargetWrite)
  weights(@Me() actor: Actor, @Query() query: TargetWeightsQuery): Promise<TargetWeights> {
    return this.weightsReader.of(actor, query);
  }

  /** Money that no milestone counts, as it was entered. */
  @Get('figures')
  @Needs(Permission.StandingRead)
  figures(@Me() actor: Actor, @Query() { year }: TargetYearQuery): Promise<TargetFigureView[]> {
    return this.money.figures(actor, year);
  }

  /** A month's money in 分; a second figure of a month corrects the first. Refusals: target.figure.month {month}. */
  @Post('figures')
  @Needs(Permission.TargetApprove)
  enter(@Me() actor: Actor, @Body() body: EnterTargetFigureBody): Promise<{ id: string }> {
    return this.enterFigure.run(actor, body);
  }

  /** Every height that a target had, with who proposed and who approved it. */
  @Get(':id/versions')
  @Needs(Permission.StandingRead)
  versions(@Me() actor: Actor, @Id() id: string): Promise<TargetVersionView[]> {
    return this.reader.versions(actor, id);
  }
}
