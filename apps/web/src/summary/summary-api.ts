import { httpResource } from '@angular/common/http';
import { Service } from '@angular/core';
import { api, paths, SummaryView } from '@huoshui/contracts';
import { Moment } from './summary-moment';

@Service()
export class SummaryApi {
  private last: SummaryView | null = null;

  year = (of: () => Moment) => httpResource<SummaryView>(() => ({ url: api(paths.summary), params: { ...of() } }));

  keep(view: SummaryView): void {
    this.last = view;
  }

  /** The summary that was shown last, if it is of this moment: coming back finds the page as long as it was left. */
  kept(moment: Moment): SummaryView | null {
    return this.last && this.last.year === moment.year && this.last.asOf === moment.asOf ? this.last : null;
  }
}
