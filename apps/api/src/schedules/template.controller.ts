import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { paths, Permission, ScheduleTemplateSummary, ScheduleTemplateView } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { DraftTemplateBody, WriteTemplateBody } from './template.bodies';
import { TemplateReader } from './template.reader';
import { WriteTemplate } from './write-template';

@Controller(paths.scheduleTemplates)
export class TemplateController {
  constructor(
    private readonly reader: TemplateReader,
    private readonly templates: WriteTemplate,
  ) {}

  /** All versions by land mode, the newest first. */
  @Get()
  @Needs(Permission.ProjectRead)
  list(@Me() actor: Actor): Promise<ScheduleTemplateSummary[]> {
    return this.reader.list(actor);
  }

  @Get(':id')
  @Needs(Permission.ProjectRead)
  one(@Me() actor: Actor, @Id() id: string): Promise<ScheduleTemplateView> {
    return this.reader.one(actor, id);
  }

  /** A new draft, which may have faults. */
  @Post()
  @Needs(Permission.SettingWrite)
  draft(@Me() actor: Actor, @Body() body: DraftTemplateBody): Promise<{ id: string; version: number }> {
    return this.templates.draft(actor, body);
  }

  /** Refusals: schedule.template.used. */
  @Put(':id')
  @Needs(Permission.SettingWrite)
  write(@Me() actor: Actor, @Id() id: string, @Body() body: WriteTemplateBody): Promise<{ version: number }> {
    return this.templates.write(actor, id, body);
  }

  /** For good. Refusals: schedule.template.invalid {faults}, .used. */
  @Put(':id/activation')
  @Needs(Permission.SettingWrite)
  activate(@Me() actor: Actor, @Id() id: string): Promise<{ version: number }> {
    return this.templates.activate(actor, id);
  }

  /** Refusals: schedule.template.used. */
  @Delete(':id')
  @HttpCode(204)
  @Needs(Permission.SettingWrite)
  discard(@Me() actor: Actor, @Id() id: string): Promise<void> {
    return this.templates.discard(actor, id);
  }
}
