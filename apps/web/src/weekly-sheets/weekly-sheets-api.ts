import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { api, paths, PutSheetRule, SheetDetail, SheetRuleView, SheetWeek, WriteSheet } from '@huoshui/contracts';
import { Api } from '../shell/http/api';

const of = (...parts: string[]): string => api(paths.weeklySheets, ...parts);

interface Written {
  version: number;
}

@Service()
export class WeeklySheetsApi {
  private readonly api = inject(Api);

  week = (week: () => string) => httpResource<SheetWeek>(() => of(week()));

  one = (week: () => string, teamId: () => string) => httpResource<SheetDetail>(() => of(week(), 'teams', teamId()));

  rule = () => httpResource<SheetRuleView>(() => of('rule'));

  save = (week: string, teamId: string, words: WriteSheet, version: number) =>
    this.api.put<Written>(of(week, 'teams', teamId), words, version);

  submit = (week: string, teamId: string, words: WriteSheet, version: number) =>
    this.api.put<Written>(of(week, 'teams', teamId, 'submission'), words, version);

  giveBack = (week: string, teamId: string, reason: string) =>
    this.api.post(of(week, 'teams', teamId, 'return'), { reason });

  remind = (week: string, teamIds?: string[]) =>
    this.api.post<{ reminded: number }>(of(week, 'reminders'), teamIds ? { teamIds } : {});

  putRule = (rule: PutSheetRule, version: number) => this.api.put<Written>(of('rule'), rule, version);
}
