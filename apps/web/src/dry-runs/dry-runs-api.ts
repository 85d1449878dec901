import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { api, AskDryRun, DryRunView, paths, ReadSoFar, RuleSetDetail } from '@huoshui/contracts';
import { Api } from '../shell/http/api';

@Service()
export class DryRunsApi {
  private readonly api = inject(Api);

  ruleSet = (id: () => string) => httpResource<RuleSetDetail>(() => api(paths.ruleSets, id()));

  run = (asked: AskDryRun, told: (far: ReadSoFar) => void, signal: AbortSignal) =>
    this.api.follow<DryRunView>(api(paths.dryRuns, 'progress'), asked, told, signal);
}
