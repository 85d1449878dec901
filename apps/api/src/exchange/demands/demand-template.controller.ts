import { Controller, Get, StreamableFile } from '@nestjs/common';
import { paths, Permission } from '@huoshui/contracts';
import { DepartmentReader } from '../../departments';
import { ObstacleSettingsReader } from '../../obstacles';
import { Actor, download, Me, Needs } from '../../platform';
import { DEMAND_TEMPLATE, demandTemplate } from './demand-template';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Before the imports themselves: its path is no import's id. */
@Controller(paths.imports)
export class DemandTemplateController {
  constructor(
    private readonly departments: DepartmentReader,
    private readonly settings: ObstacleSettingsReader,
  ) {}

  /** An empty ledger of demands with the zone's departments and categories beside it. */
  @Get('demand-template')
  @Needs(Permission.LedgerImport)
  async template(@Me() actor: Actor): Promise<StreamableFile> {
    const departments = (await this.departments.list(actor)).filter(({ active }) => active);
    const { categories } = await this.settings.current();
    const names = departments.map(({ name }) => name);
    return download(Buffer.from(await demandTemplate(names, categories)), XLSX, DEMAND_TEMPLATE);
  }
}
