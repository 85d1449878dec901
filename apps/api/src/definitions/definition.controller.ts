import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { DefinitionDetail, DefinitionFaultsView, DefinitionView, paths, Permission } from '@huoshui/contracts';
import { Day, definitionFaults } from '@huoshui/domain';
import { Actor, Id, Me, Needs, Unkeyed } from '../platform';
import { ActivateDefinition } from './activate-definition';
import {
  ActivateDefinitionBody,
  CheckDefinitionBody,
  DraftDefinitionBody,
  WriteDefinitionBody,
} from './definition.bodies';
import { DefinitionReader } from './definition.reader';
import { ChangeDefinition, DraftADefinition } from './write-definition';

@Controller(paths.definitions)
export class DefinitionController {
  constructor(
    private readonly reader: DefinitionReader,
    private readonly draftDefinition: DraftADefinition,
    private readonly changeDefinition: ChangeDefinition,
    private readonly activateDefinition: ActivateDefinition,
  ) {}

  /** Every version of every profile; drafts only for who writes them. */
  @Get()
  @Needs(Permission.StandingRead)
  list(@Me() actor: Actor): Promise<DefinitionView[]> {
    return this.reader.list(actor);
  }

  /** The version of each profile that is asked today. */
  @Get('current')
  @Needs(Permission.StandingRead)
  current(@Me() actor: Actor): Promise<DefinitionDetail[]> {
    return this.reader.current(actor);
  }

  @Get(':id')
  @Needs(Permission.StandingRead)
  one(@Me() actor: Actor, @Id() id: string): Promise<DefinitionDetail> {
    return this.reader.one(actor, id);
  }

  /** Every fault of a draft, before it is kept. */
  @Post('validation')
  @HttpCode(200)
  @Needs(Permission.SettingWrite)
  @Unkeyed('writes nothing')
  validate(@Body() { key, body }: CheckDefinitionBody): DefinitionFaultsView {
    return { faults: definitionFaults(key, body) };
  }

  /** A draft. Refusals: definition.invalid. */
  @Post()
  @Needs(Permission.SettingWrite)
  draft(@Me() actor: Actor, @Body() body: DraftDefinitionBody): Promise<{ id: string }> {
    return this.draftDefinition.run(actor, body);
  }

  /** Changes a draft. Refusals: definition.invalid, definition.used, request.version.stale. */
  @Put(':id')
  @Needs(Permission.SettingWrite)
  change(@Me() actor: Actor, @Id() id: string, @Body() body: WriteDefinitionBody): Promise<{ version: number }> {
    return this.changeDefinition.run(actor, id, body);
  }

  /** Asks a draft from a day on, for good. Refusals: definition.past, definition.used, request.version.stale. */
  @Put(':id/activation')
  @Needs(Permission.SettingWrite)
  activate(@Me() actor: Actor, @Id() id: string, @Body() body: ActivateDefinitionBody): Promise<{ version: number }> {
    return this.activateDefinition.run(actor, id, body.fromDay as Day);
  }
}
