import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { AddFollowUp, api, ChangeLead, CreateLead, LeadDetail, MoveLead, paths, SignLead } from '@huoshui/contracts';
import { Api } from '../shell/http/api';

@Service()
export class LeadsApi {
  private readonly api = inject(Api);

  one = (id: () => string) => httpResource<LeadDetail>(() => api(paths.leads, id()));

  create = (input: CreateLead) => this.api.post<{ id: string }>(api(paths.leads), input);

  change = (id: string, input: ChangeLead, version: number) => this.api.patch(api(paths.leads, id), input, version);

  move = (id: string, input: MoveLead, version: number) => this.api.put(api(paths.leads, id, 'stage'), input, version);

  followUp = (id: string, input: AddFollowUp) => this.api.post(api(paths.leads, id, 'follow-ups'), input);

  sign = (id: string, input: SignLead) => this.api.post<{ projectId: string }>(api(paths.leads, id, 'signing'), input);

  readonly upload = this.api.upload;
}
