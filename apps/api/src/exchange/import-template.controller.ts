import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ImportTemplateView, paths, Permission } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { SaveImportTemplateBody } from './import.bodies';
import { ImportTemplateReader } from './import-template.reader';
import { KeepImportTemplate } from './keep-import-template';

@Controller(paths.importTemplates)
export class ImportTemplateController {
  constructor(
    private readonly reader: ImportTemplateReader,
    private readonly keepTemplate: KeepImportTemplate,
  ) {}

  @Get()
  @Needs(Permission.LedgerImport)
  list(@Me() actor: Actor): Promise<ImportTemplateView[]> {
    return this.reader.list(actor);
  }

  /** Keeps an import's present mapping. Refusals: import.template.name-taken, import.template.too-many. */
  @Post()
  @Needs(Permission.LedgerImport)
  save(@Me() actor: Actor, @Body() body: SaveImportTemplateBody): Promise<{ id: string }> {
    return this.keepTemplate.run(actor, body);
  }

  @Delete(':id')
  @Needs(Permission.LedgerImport)
  remove(@Me() actor: Actor, @Id() id: string): Promise<void> {
    return this.keepTemplate.remove(actor, id);
  }
}
