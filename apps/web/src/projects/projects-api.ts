import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { api, ChangeTerms, paths, ProjectDetail, RecordMilestone } from '@huoshui/contracts';
import { Api } from '../shell/http/api';

@Service()
export class ProjectsApi {
  private readonly api = inject(Api);

  one = (id: () => string) => httpResource<ProjectDetail>(() => api(paths.projects, id()));

  changeTerms = (id: string, input: ChangeTerms, version: number) =>
    this.api.put(api(paths.projects, id, 'terms'), input, version);

  record = (id: string, input: RecordMilestone) => this.api.post(api(paths.projects, id, 'milestones'), input);

  verify = (id: string, factId: string) => this.api.post(this.fact(id, factId, 'verification'));

  giveBack = (id: string, factId: string, reason: string) => this.api.post(this.fact(id, factId, 'return'), { reason });

  retract = (id: string, factId: string, reason: string) =>
    this.api.post(this.fact(id, factId, 'retraction'), { reason });

  readonly upload = this.api.upload;

  private readonly fact = (id: string, factId: string, verb: string) =>
    api(paths.projects, id, 'milestones', factId, verb);
}
