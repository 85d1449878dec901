import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  api,
  ChecklistView,
  DecideApplicability,
  KeepPaper,
  ListEntry,
  paths,
  RejectEntry,
  StatisticsEntryDetail,
  StatisticsSummary,
  SubmitEntry,
} from '@huoshui/contracts';
import { Checklist } from '@huoshui/domain';
import { Api } from '../shell/http/api';

@Service()
export class StatisticsApi {
  private readonly api = inject(Api);

  one = (projectId: () => string) => httpResource<StatisticsEntryDetail>(() => this.of(projectId()));

  summary = (year: () => number) =>
    httpResource<StatisticsSummary>(() => ({
      url: api(paths.statisticsEntries, 'summary'),
      params: { year: year() },
    }));

  checklist = () => httpResource<ChecklistView>(() => api(paths.statisticsEntries, 'checklist'));

  change = (checklist: Checklist, version: number) =>
    this.api.put(api(paths.statisticsEntries, 'checklist'), checklist, version);

  keep = (projectId: string, input: KeepPaper) => this.api.post(this.of(projectId, 'papers'), input);

  takeOut = (projectId: string, paperId: string) => this.api.post(this.of(projectId, 'papers', paperId, 'removal'));

  collect = (projectId: string) => this.api.post(this.of(projectId, 'collection'));

  submit = (projectId: string, input: SubmitEntry) => this.api.post(this.of(projectId, 'submission'), input);

  list = (projectId: string, input: ListEntry) => this.api.post(this.of(projectId, 'listing'), input);

  reject = (projectId: string, input: RejectEntry) => this.api.post(this.of(projectId, 'rejection'), input);

  decide = (projectId: string, input: DecideApplicability, version: number) =>
    this.api.put(this.of(projectId, 'applicability'), input, version);

  readonly upload = this.api.upload;

  private readonly of = (projectId: string, ...rest: string[]): string =>
    api(paths.statisticsEntries, projectId, ...rest);
}
