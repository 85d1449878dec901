import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { paths, Permission, TeamDetail, TeamView } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { ChangeTeam } from './change-team';
import { CreateTeam } from './create-team';
import { JoinTeam } from './join-team';
import { LeaveTeam } from './leave-team';
import { ChangeTeamBody, CreateTeamBody, JoinTeamBody, LeaveTeamBody } from './team.bodies';
import { TeamReader } from './team.reader';

@Controller(paths.teams)
export class TeamController {
  constructor(
    private readonly reader: TeamReader,
    private readonly createTeam: CreateTeam,
    private readonly changeTeam: ChangeTeam,
    private readonly joinTeam: JoinTeam,
    private readonly leaveTeam: LeaveTeam,
  ) {}

  @Get()
  @Needs(Permission.TeamRead)
  list(@Me() actor: Actor): Promise<TeamView[]> {
    return this.reader.list(actor);
  }

  @Get(':id')
  @Needs(Permission.PersonRead)
  one(@Me() actor: Actor, @Id() id: string): Promise<TeamDetail> {
    return this.reader.one(actor, id);
  }

  @Post()
  @Needs(Permission.TeamWrite)
  create(@Me() actor: Actor, @Body() body: CreateTeamBody): Promise<{ id: string }> {
    return this.createTeam.run(actor, body);
  }

  @Patch(':id')
  @Needs(Permission.TeamWrite)
  change(@Me() actor: Actor, @Id() id: string, @Body() body: ChangeTeamBody): Promise<{ version: number }> {
    return this.changeTeam.run(actor, id, body);
  }

  @Post(':id/members')
  @Needs(Permission.TeamWrite)
  join(@Me() actor: Actor, @Id() id: string, @Body() body: JoinTeamBody): Promise<{ id: string }> {
    return this.joinTeam.run(actor, id, body);
  }

  /** Ends a membership; If-Match takes the membership's own version. */
  @Patch(':id/members/:memberId')
  @Needs(Permission.TeamWrite)
  leave(
    @Me() actor: Actor,
    @Id() id: string,
    @Id('memberId') memberId: string,
    @Body() body: LeaveTeamBody,
  ): Promise<{ version: number }> {
    return this.leaveTeam.run(actor, id, memberId, body);
  }
}
