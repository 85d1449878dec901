import { httpResource } from '@angular/common/http';
import { Service } from '@angular/core';
import { api, paths, SummaryView } from '@huoshui/contracts';

@Service()
export class SummaryApi {
  year = (of: () => { year: number; asOf: string }) =>
    httpResource<SummaryView>(() => ({ url: api(paths.summary), params: of() }));
}
