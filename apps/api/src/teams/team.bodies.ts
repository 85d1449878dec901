import { ChangeTeam, CreateTeam, JoinTeam, LeaveTeam, teamLimits } from '@huoshui/contracts';
import { TeamKind } from '@huoshui/domain';
import { IsBoolean, IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { IsDay, IsText, Left } from '../platform';

export class CreateTeamBody implements CreateTeam {
  @IsText(teamLimits.name)
  name!: string;

  @IsIn(Object.values(TeamKind))
  kind!: TeamKind;
}

export class ChangeTeamBody implements ChangeTeam {
  @Left()
  @IsText(teamLimits.name)
  name?: string;

  @Left()
  @IsIn(Object.values(TeamKind))
  kind?: TeamKind;

  @Left()
  @IsBoolean()
  active?: boolean;

  @Left()
  @IsInt()
  @Min(0)
  @Max(10_000)
  order?: number;
}

export class JoinTeamBody implements JoinTeam {
  @IsUUID()
  personId!: string;

  @IsDay()
  from!: string;
}

export class LeaveTeamBody implements LeaveTeam {
  @IsDay()
  to!: string;
}
