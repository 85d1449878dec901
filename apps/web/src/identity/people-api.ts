import { inject, Service } from '@angular/core';
import { api, ChangePerson, CreatePerson, InitialPassword, JoinTeam, paths } from '@huoshui/contracts';
import { Api } from '../shell/http/api';

@Service()
export class PeopleApi {
  private readonly api = inject(Api);

  create = (input: CreatePerson) => this.api.post<InitialPassword>(api(paths.people), input);

  change = (id: string, input: ChangePerson, version: number) =>
    this.api.patch<{ version: number }>(api(paths.people, id), input, version);

  reset = (id: string) => this.api.post<InitialPassword>(api(paths.people, id, 'initial-password'));

  join = (teamId: string, input: JoinTeam) => this.api.post(api(paths.teams, teamId, 'members'), input);
}
