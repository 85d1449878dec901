import { Body, Controller, Get, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { paths, Permission, StarBoardView, StarSheetView } from '@huoshui/contracts';
import { Actor, DOCX, download, Id, Me, Needs } from '../platform';
import { MoveStarBody, NominateStarsBody, StarPeriodQuery, StarQuery } from './award.bodies';
import { MoveStar } from './move-star';
import { NominateStars } from './nominate-stars';
import { docxOfStar } from './papers/docx-of-star';
import { xlsxOfStars } from './papers/xlsx-of-stars';
import { StarSheetsReader } from './star-sheets.reader';
import { StarsReader } from './stars.reader';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** 星级干部: by rule over a period, nominated, approved by a second person, announced and sealed. */
@Controller(paths.stars)
export class StarController {
  constructor(
    private readonly reader: StarsReader,
    private readonly sheets: StarSheetsReader,
    private readonly nominateStars: NominateStars,
    private readonly moveStar: MoveStar,
  ) {}

  /** Everybody with points, as far as the caller may see. Refusals: award.period {period}, session.forbidden for a draft. */
  @Get()
  @Needs(Permission.StandingRead)
  board(@Me() actor: Actor, @Query() query: StarQuery): Promise<StarBoardView> {
    return this.reader.board(actor, query);
  }

  /** Who was announced for a period, with the facts of those whose facts the caller may see, as a workbook. */
  @Get('xlsx')
  @Needs(Permission.StandingRead)
  async xlsx(@Me() actor: Actor, @Query() { period }: StarPeriodQuery): Promise<StreamableFile> {
    const bytes = await xlsxOfStars(period, await this.sheets.announced(actor, period));
    return download(bytes, XLSX, `星级干部名册${period}.xlsx`, `stars-${period}.xlsx`);
  }

  /** A person's points of a period down to the facts, as they stand now. Refusals: award.period, request.not-found. */
  @Get('persons/:personId')
  @Needs(Permission.StandingRead)
  person(@Me() actor: Actor, @Id('personId') personId: string, @Query() query: StarQuery): Promise<StarSheetView> {
    return this.reader.sheet(actor, personId, query);
  }

  /** The evidence sheet of a star, as it was at the nomination. */
  @Get(':id')
  @Needs(Permission.StandingRead)
  sheet(@Me() actor: Actor, @Id() id: string): Promise<StarSheetView> {
    return this.sheets.one(actor, id);
  }

  /** The same as a Word file, once it is announced. Refusals: award.not-announced {state}, award.broken. */
  @Get(':id/docx')
  @Needs(Permission.StandingRead)
  async docx(@Me() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    const sheet = await this.sheets.sealed(actor, id);
    const { period, person } = sheet;
    return download(
      docxOfStar(sheet),
      DOCX,
      `星级干部佐证单${period}${person.displayName}.docx`,
      `star-${period}.docx`,
    );
  }

  /** Refusals: award.period {period}, award.nobody, award.changed. */
  @Post('nominations')
  @Needs(Permission.AwardWrite)
  nominate(@Me() actor: Actor, @Body() { period }: NominateStarsBody): Promise<{ nominated: number }> {
    return this.nominateStars.run(actor, period);
  }

  /** Refusals: award.closed {state}, award.own, award.reason, award.changed {was, now}, request.version.stale. */
  @Put(':id/state')
  @Needs(Permission.AwardWrite)
  move(@Me() actor: Actor, @Id() id: string, @Body() body: MoveStarBody): Promise<{ version: number }> {
    return this.moveStar.run(actor, id, body);
  }
}
