import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Failed, InstantPipe, Loading, PageHeader, urlQuery } from '@huoshui/ui';
import { say } from '../shell/words/say';
import { proposedWords, stateName, stateTone } from './target-words';
import { targetYear } from './target-year';
import { TargetsApi } from './targets-api';

/** What was proposed for a year, what waits first. */
@Component({
  selector: 'hs-target-proposals-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Failed, InstantPipe, Loading, PageHeader, RouterLink],
  template: `
    <ui-page-header
      title="目标审批"
      i18n-title
      back="/targets"
      backLabel="返回目标看板"
      i18n-backLabel
      [sub]="'' + year()"
    />
    @if (proposals.isLoading() && !proposals.hasValue()) {
      <div class="card"><ui-loading [rows]="6" /></div>
    } @else if (proposals.error()) {
      <div class="card"><ui-failed [message]="say(proposals.error())" (retry)="proposals.reload()" /></div>
    } @else {
      <div class="card">
        <ul class="lines">
          @for (one of proposals.value(); track one.id) {
            <li>
              <a class="line" [routerLink]="['/targets/proposals', one.id]">
                <span class="split">
                  <span class="strong">{{ one.title }}</span>
                  <span class="tag {{ stateTone[one.state] }}">{{ stateName[one.state] }}</span>
                </span>
                <span class="split small soft">
                  <span>{{ words(one) }}</span>
                  <span>{{ one.proposedAt | instant }}</span>
                </span>
              </a>
            </li>
          } @empty {
            <li>
              <ui-empty title="这一年还没有提请批准的目标" i18n-title icon="check" />
            </li>
          }
        </ul>
      </div>
    }
  `,
})
export default class ProposalsPage {
  private readonly api = inject(TargetsApi);
  protected readonly year = targetYear(urlQuery()).year;
  protected readonly proposals = this.api.proposals(this.year);
  protected readonly say = say;
  protected readonly words = proposedWords;
  protected readonly stateName = stateName;
  protected readonly stateTone = stateTone;
}
