import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { api, AskDryRun, DryRunView, paths, RuleSetDetail } from '@huoshui/contracts';
import { Api } from '../shell/http/api';

@Service()
export class DryRunsApi {
  private readonly api = inject(Api);

  ruleSet = (id: () => string) => httpResource<RuleSetDetail>(() => api(paths.ruleSets, id()));

  run = (asked: AskDryRun) => this.api.post<DryRunView>(api(paths.dryRuns), asked);
}
