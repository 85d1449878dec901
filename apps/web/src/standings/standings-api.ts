import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  api,
  DerivationView,
  GainsView,
  paths,
  PersonDerivationView,
  PersonStandingsView,
  RecordEntry,
  RuleSetDetail,
  RuleSetFaultsView,
  RuleSetView,
  StandingEntriesView,
  StandingsView,
  TrendView,
} from '@huoshui/contracts';
import { Upload } from '@huoshui/ui';
import { Api } from '../shell/http/api';

/** Whose item of a week is opened; the cursor, where it goes on after a page. */
export interface FactsAsked {
  readonly week: string;
  readonly of: 'teams' | 'persons';
  readonly id: string;
  readonly key: string;
  readonly cursor: string | null;
}

@Service()
export class StandingsApi {
  private readonly api = inject(Api);

  week = (week: () => string | undefined) =>
    httpResource<StandingsView>(() => {
      const known = week();
      return known === undefined ? undefined : api(paths.standings, known);
    });

  /** The facts behind a team's or a person's points of an item. */
  facts = (of: () => FactsAsked) =>
    httpResource<DerivationView | PersonDerivationView>(() => {
      const { week, of: whose, id, key, cursor } = of();
      const url = api(paths.standings, week, whose, id, 'items', key);
      return cursor === null ? { url } : { url, params: { cursor } };
    });

  persons = (week: () => string) => httpResource<PersonStandingsView>(() => api(paths.standings, week(), 'persons'));

  entries = (period: () => string) =>
    httpResource<StandingEntriesView>(() => ({ url: api(paths.standingEntries), params: { period: period() } }));

  upload: Upload = (file, progress) => this.api.upload(file, progress);

  record = (entry: RecordEntry) => this.api.post<{ id: string }>(api(paths.standingEntries), entry);

  confirm = (id: string) => this.api.post(api(paths.standingEntries, id, 'confirmation'), {});

  retract = (id: string, reason: string) => this.api.post(api(paths.standingEntries, id, 'retraction'), { reason });

  trend = (of: () => { week: string; weeks: number }) =>
    httpResource<TrendView>(() => `${api(paths.standings, of().week, 'trend')}?weeks=${of().weeks}`);

  gains = (of: () => { week: string; teamId: string }) =>
    httpResource<GainsView>(() => api(paths.standings, of().week, 'teams', of().teamId, 'gains'));

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
