import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  api,
  LightCounts,
  LightRuleSetDetail,
  LightRuleSetView,
  LightRunView,
  LightTrend,
  paths,
  ProjectLights,
} from '@huoshui/contracts';
import { LightRuleSet, LightRuleState } from '@huoshui/domain';
import { Api } from '../shell/http/api';

@Service()
export class LightsApi {
  private readonly api = inject(Api);

  counts = (teamId: () => string) =>
    httpResource<LightCounts>(() => ({ url: api(paths.lights, 'counts'), params: withTeam(teamId()) }));

  trend = (teamId: () => string) =>
    httpResource<LightTrend>(() => ({ url: api(paths.lights, 'trend'), params: withTeam(teamId()) }));

  project = (id: () => string) => httpResource<ProjectLights>(() => api(paths.lights, 'projects', id()));

  compute = (id: string) => this.api.post(api(paths.lights, 'projects', id, 'computation'));

  computeAll = () => this.api.post<{ id: string }>(api(paths.lights, 'runs'));

  /** The newest computation over all projects, for who may ask for one. */
  newestRun = (may: () => boolean) =>
    httpResource<LightRunView[]>(() => (may() ? api(paths.lights, 'runs') : undefined), { defaultValue: [] });

  run = (id: string) => this.api.get<LightRunView>(api(paths.lights, 'runs', id));

  ruleSets = () => httpResource<LightRuleSetView[]>(() => api(paths.lightRules), { defaultValue: [] });

  ruleSet = (id: () => string | undefined) =>
    httpResource<LightRuleSetDetail>(() => {
      const wanted = id();
      return wanted ? api(paths.lightRules, wanted) : undefined;
    });

  create = (ruleSet: LightRuleSet) => this.api.post<{ id: string }>(api(paths.lightRules), { ruleSet });

  change = (id: string, ruleSet: LightRuleSet, version: number) =>
    this.api.put(api(paths.lightRules, id), { ruleSet }, version);

  move = (id: string, to: LightRuleState, version: number) =>
    this.api.put(api(paths.lightRules, id, 'state'), { to }, version);

  activate = (id: string, fromDay: string, version: number) =>
    this.api.put(api(paths.lightRules, id, 'activation'), { fromDay }, version);

  dryRun = (id: string) => this.api.post<{ id: string }>(api(paths.lightRules, id, 'dry-runs'));
}

const withTeam = (teamId: string): Record<string, string> => (teamId ? { teamId } : {});
