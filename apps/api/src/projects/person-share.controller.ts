import { Body, Controller, Get, Put } from '@nestjs/common';
import { paths, Permission, PersonSharesView } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { SharePersonsBody } from './person-share.bodies';
import { PersonShareReader } from './person-share.reader';
import { SharePersons } from './person-shares';

@Controller(paths.projects)
export class PersonShareController {
  constructor(
    private readonly reader: PersonShareReader,
    private readonly sharePersons: SharePersons,
  ) {}

  /** Who brought the project in which part, the one in charge first; empty while nobody was named. With every version before. */
  @Get(':id/persons')
  @Needs(Permission.ProjectRead)
  of(@Me() actor: Actor, @Id() id: string): Promise<PersonSharesView> {
    return this.reader.of(actor, id);
  }

  /** Adds a version; If-Match is the project's. Refusals: person-share.*, session.forbidden, request.version.stale. */
  @Put(':id/persons')
  @Needs(Permission.PersonShareWrite)
  share(@Me() actor: Actor, @Id() id: string, @Body() body: SharePersonsBody): Promise<{ version: number }> {
    return this.sharePersons.run(actor, id, body);
  }
}
