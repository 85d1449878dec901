import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangeTeam } from './change-team';
import { CreateTeam } from './create-team';
import { JoinTeam } from './join-team';
import { LeaveTeam } from './leave-team';
import { TeamMemberRow } from './team-member.row';
import { TeamController } from './team.controller';
import { TeamReader } from './team.reader';
import { TeamRow } from './team.row';

@Module({
  imports: [TypeOrmModule.forFeature([TeamRow, TeamMemberRow])],
  controllers: [TeamController],
  providers: [TeamReader, CreateTeam, ChangeTeam, JoinTeam, LeaveTeam],
  exports: [TeamReader],
})
export class TeamsModule {}
