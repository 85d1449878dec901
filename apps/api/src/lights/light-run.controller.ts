import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { LightRunView, paths, Permission } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { AskForLights } from './ask-for-lights';
import { LightRunReader } from './light-run.reader';

@Controller(`${paths.lights}/runs`)
export class LightRunController {
  constructor(
    private readonly reader: LightRunReader,
    private readonly ask: AskForLights,
  ) {}

  /** The newest computation over all projects, or nothing. */
  @Get()
  @Needs(Permission.SettingWrite)
  async newest(@Me() actor: Actor): Promise<LightRunView[]> {
    const run = await this.reader.newest(actor);
    return run ? [run] : [];
  }

  @Get(':id')
  @Needs(Permission.SettingWrite)
  one(@Me() actor: Actor, @Id() id: string): Promise<LightRunView> {
    return this.reader.one(actor, id);
  }

  /** Computes the lights of all projects, as a job: its progress is at the id given. */
  @Post()
  @HttpCode(202)
  @Needs(Permission.SettingWrite)
  all(@Me() actor: Actor): Promise<{ id: string }> {
    return this.ask.all(actor);
  }
}
