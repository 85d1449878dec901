import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { KeyProjectFilter, paths, Permission } from '@huoshui/contracts';
import { Actor, Clock, Database, Me, Needs, ZONE } from '../platform';
import { KeyProjectMatch } from './key-project.query';
import { KeyProjectReader } from './key-project.reader';
import { keySettingsNow } from './key-settings.reader';
import { KeySummaryReader } from './key-summary.reader';
import { xlsxOfKeyProjects } from './xlsx-of-key-projects';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** More rows than any year's list; a file beyond it would be no working paper. */
const MOST_ROWS = 5_000;

/** The list as it is filtered, as a download. Stands before the routes with an id. */
@Controller(paths.keyProjects)
export class KeyDocumentController {
  constructor(
    private readonly reader: KeyProjectReader,
    private readonly summary: KeySummaryReader,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** An xlsx with the current filter, its totals, and a line that names who took it away when. */
  @Get('xlsx')
  @Needs(Permission.ProjectRead)
  async xlsx(@Me() actor: Actor, @Query() query: KeyProjectMatch): Promise<StreamableFile> {
    const [summary, items] = await Promise.all([
      this.summary.of(actor, query),
      this.reader.all(actor, query, MOST_ROWS),
    ]);
    const at = instantWords(this.clock.now());
    const note = { filter: await this.filterWords(query), by: actor.displayName, at };
    const bytes = await xlsxOfKeyProjects(summary, items, note);
    const name = `重点项目_${summary.moment.asOf}_${actor.displayName}.xlsx`;
    const disposition = `attachment; filename="key-projects.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`;
    return new StreamableFile(bytes, { type: XLSX, length: bytes.length, disposition });
  }

  private async filterWords(filter: KeyProjectFilter): Promise<string> {
    const { levels } = await keySettingsNow(this.database);
    const team =
      filter.teamId &&
      (await this.database.one<{ name: string }>('SELECT name FROM team WHERE id = $1', [filter.teamId]))?.name;
    return [
      levels.find(({ code }) => code === filter.level)?.name,
      team,
      filter.behind && { yellow: '落后10个百分点以上', red: '落后30个百分点以上' }[filter.behind],
      filter.unreported && '本期未报',
      filter.search?.trim() && `“${filter.search.trim()}”`,
    ]
      .filter(Boolean)
      .join('、');
  }
}

const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });

const instantWords = (instant: Date): string => shown.format(instant);
