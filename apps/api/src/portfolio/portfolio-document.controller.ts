import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { Page, paths, Permission, PortfolioFilter, PortfolioLine } from '@huoshui/contracts';
import { Actor, Clock, download, Me, Needs, ZONE } from '../platform';
import { PortfolioGroupsFilter } from './portfolio.query';
import { PortfolioReader } from './portfolio.reader';
import { xlsxOfPortfolio } from './xlsx-of-portfolio';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** More than anybody fills in by hand; a workbook that leaves projects out says so. */
const MOST_ROWS = 5_000;
const PAGE = 200;

const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });

@Controller(paths.portfolio)
export class PortfolioDocumentController {
  constructor(
    private readonly reader: PortfolioReader,
    private readonly clock: Clock,
  ) {}

  /** The table with the current filter, and a line that names who took it away when. */
  @Get('xlsx')
  @Needs(Permission.ProjectRead)
  async xlsx(@Me() actor: Actor, @Query() filter: PortfolioGroupsFilter): Promise<StreamableFile> {
    const { lines, cut } = await this.lines(actor, filter);
    const week = this.clock.thisWeek();
    const at = shown.format(this.clock.now());
    const bytes = await xlsxOfPortfolio(lines, { week, by: actor.displayName, at, cut });
    return download(bytes, XLSX, `项目进展_${week}_${actor.displayName}.xlsx`, 'portfolio.xlsx');
  }

  private async lines(actor: Actor, filter: PortfolioFilter): Promise<{ lines: PortfolioLine[]; cut: boolean }> {
    const lines: PortfolioLine[] = [];
    let cursor: string | null = null;
    do {
      const page: Page<PortfolioLine> = await this.reader.page(actor, {
        ...filter,
        limit: PAGE,
        ...(cursor !== null && { cursor }),
      });
      lines.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null && lines.length < MOST_ROWS);
    return { lines, cut: cursor !== null };
  }
}
