import { Controller, Get, Query } from '@nestjs/common';
import { Page, paths, Permission, SummaryRow, SummaryView } from '@huoshui/contracts';
import { Actor, Me, Needs } from '../platform';
import { SummaryQuery, SummaryRowsQuery } from './summary.queries';
import { SummaryReader } from './summary.reader';

@Controller(paths.summary)
export class SummaryController {
  constructor(private readonly reader: SummaryReader) {}

  /** A year as of a day: amounts in 分, rates as fractions, months of the year's own cohort. */
  @Get()
  @Needs(Permission.SummaryRead)
  year(@Query() query: SummaryQuery): Promise<SummaryView> {
    return this.reader.year(query.year, query.asOf);
  }

  /** The projects behind one figure that the caller may see. */
  @Get('rows')
  @Needs(Permission.ProjectRead)
  rows(@Me() actor: Actor, @Query() query: SummaryRowsQuery): Promise<Page<SummaryRow>> {
    return this.reader.rows(actor, query);
  }
}
