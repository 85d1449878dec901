import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { api, ChangeTeam, CreateTeam, JoinTeam, LeaveTeam, paths, TeamDetail } from '@huoshui/contracts';
import { Api } from '../shell/http/api';

@Service()
export class TeamsApi {
  private readonly api = inject(Api);

  one = (id: () => string) => httpResource<TeamDetail>(() => api(paths.teams, id()));

  create = (input: CreateTeam) => this.api.post<{ id: string }>(api(paths.teams), input);

  change = (id: string, input: ChangeTeam, version: number) =>
    this.api.patch<{ version: number }>(api(paths.teams, id), input, version);

  join = (id: string, input: JoinTeam) => this.api.post(api(paths.teams, id, 'members'), input);

  leave = (id: string, memberId: string, input: LeaveTeam, version: number) =>
    this.api.patch(api(paths.teams, id, 'members', memberId), input, version);
}
