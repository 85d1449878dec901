import { Controller, Get, Query } from '@nestjs/common';
import { KeyProjectLight, paths, Permission } from '@huoshui/contracts';
import { Actor, Me, Needs } from '../platform';
import { KeyProjectLightsReader } from './key-project-lights.reader';
import { LightYearQuery } from './light.query';

@Controller(`${paths.lights}/key-projects`)
export class KeyProjectLightsController {
  constructor(private readonly reader: KeyProjectLightsReader) {}

  /** What a year's key projects in sight show, with the rules behind it: the colour that each project's own page shows. */
  @Get()
  @Needs(Permission.ProjectRead)
  of(@Me() actor: Actor, @Query() query: LightYearQuery): Promise<KeyProjectLight[]> {
    return this.reader.of(actor, query.year);
  }
}
