import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { InitialPassword, paths, Permission, PersonView } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { ChangePerson } from './change-person';
import { CreatePerson } from './create-person';
import { ChangePersonBody, CreatePersonBody } from './identity.bodies';
import { PersonReader } from './person.reader';
import { ResetPassword } from './reset-password';

@Controller(paths.people)
export class PersonController {
  constructor(
    private readonly reader: PersonReader,
    private readonly createPerson: CreatePerson,
    private readonly changePerson: ChangePerson,
    private readonly resetPassword: ResetPassword,
  ) {}

  @Get()
  @Needs(Permission.PersonRead)
  list(@Me() actor: Actor): Promise<PersonView[]> {
    return this.reader.list(actor);
  }

  @Get(':id')
  @Needs(Permission.PersonRead)
  one(@Me() actor: Actor, @Id() id: string): Promise<PersonView> {
    return this.reader.one(actor, id);
  }

  /** Answers the initial password, once. Refusals: person.name-taken. */
  @Post()
  @Needs(Permission.PersonWrite)
  create(@Me() actor: Actor, @Body() body: CreatePersonBody): Promise<InitialPassword> {
    return this.createPerson.run(actor, body);
  }

  /** Refusals: person.self-deactivation, request.version.stale. */
  @Patch(':id')
  @Needs(Permission.PersonWrite)
  change(@Me() actor: Actor, @Id() id: string, @Body() body: ChangePersonBody): Promise<{ version: number }> {
    return this.changePerson.run(actor, id, body);
  }

  /** Answers a new initial password, once, and ends the person's sessions. */
  @Post(':id/initial-password')
  @Needs(Permission.PersonWrite)
  reset(@Me() actor: Actor, @Id() id: string): Promise<InitialPassword> {
    return this.resetPassword.run(actor, id);
  }
}
