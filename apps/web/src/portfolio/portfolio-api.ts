import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  api,
  ChangesPage,
  Page,
  pageLimits,
  paths,
  PortfolioGroup,
  PortfolioGrouping,
  PortfolioLine,
  portfolioLimits,
  ProgressResult,
  ReportProgress,
  ReportProgressOfMany,
} from '@huoshui/contracts';
import { firstValueFrom } from 'rxjs';
import { Api } from '../shell/http/api';
import { FilterParams } from './portfolio-filter';

@Service()
export class PortfolioApi {
  private readonly http = inject(HttpClient);
  private readonly api = inject(Api);

  page = (filter: FilterParams, cursor: string | null): Promise<Page<PortfolioLine>> =>
    this.ask('projects', { ...filter, limit: pageLimits.most, ...(cursor !== null && { cursor }) });

  groups = (by: PortfolioGrouping, filter: FilterParams): Promise<PortfolioGroup[]> => {
    const { sort: _, descending: __, ...asked } = filter;
    return this.ask('groups', { ...asked, by });
  };

  /** The lines of these codes as they are now; codes that the person may not see are left out. */
  async ofCodes(codes: readonly string[]): Promise<PortfolioLine[]> {
    const lines: PortfolioLine[] = [];
    for (let at = 0; at < codes.length; at += portfolioLimits.codes) {
      const some = codes.slice(at, at + portfolioLimits.codes);
      const limit = pageLimits.most;
      lines.push(...(await this.ask<Page<PortfolioLine>>('projects', { codes: some.join(','), limit })).items);
    }
    return lines;
  }

  save = (input: ReportProgressOfMany): Promise<ProgressResult[]> => this.api.post(api(paths.progress, 'batch'), input);

  report = (projectId: string, input: ReportProgress): Promise<{ version: number }> =>
    this.api.post(api(paths.progress, 'projects', projectId), input);

  /** What changed in all projects since a day. */
  changes = (asked: { since: string; teamId: string }, cursor: string | null): Promise<ChangesPage> => {
    const { since, teamId } = asked;
    return this.ask('changes', { since, ...(teamId && { teamId }), ...(cursor !== null && { cursor }) });
  };

  private ask<T>(what: string, params: Record<string, string | number | boolean>): Promise<T> {
    return firstValueFrom(this.http.get<T>(api(paths.portfolio, what), { params }));
  }
}
