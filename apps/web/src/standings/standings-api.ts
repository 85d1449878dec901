import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  api,
  DerivationView,
  paths,
  RuleSetDetail,
  RuleSetFaultsView,
  RuleSetView,
  StandingsView,
} from '@huoshui/contracts';
import { Api } from '../shell/http/api';

@Service()
export class StandingsApi {
  private readonly api = inject(Api);

  week = (week: () => string) => httpResource<StandingsView>(() => api(paths.standings, week()));

  item = (of: () => { week: string; teamId: string; key: string }) =>
    httpResource<DerivationView>(() => {
      const { week, teamId, key } = of();
      return api(paths.standings, week, 'teams', teamId, 'items', key);
    });

  ruleSets = () => httpResource<RuleSetView[]>(() => api(paths.ruleSets), { defaultValue: [] });

  ruleSet = (id: () => string | undefined) =>
    httpResource<RuleSetDetail>(() => {
      const known = id();
      return known === undefined ? undefined : api(paths.ruleSets, known);
    });

  check = (ruleSet: object) => this.api.post<RuleSetFaultsView>(api(paths.ruleSets, 'validation'), { ruleSet });

  create = (ruleSet: object) => this.api.post<{ id: string }>(api(paths.ruleSets), { ruleSet });

  change = (id: string, ruleSet: object, version: number) =>
    this.api.put(api(paths.ruleSets, id), { ruleSet }, version);

  review = (id: string, reviewed: boolean, version: number) =>
    this.api.put(api(paths.ruleSets, id, 'review'), { reviewed }, version);

  activate = (id: string, fromWeek: string, version: number) =>
    this.api.put(api(paths.ruleSets, id, 'activation'), { fromWeek }, version);
}
