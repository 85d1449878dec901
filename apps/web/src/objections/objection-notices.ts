import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ObjectionsOfDay } from '@huoshui/contracts';
import { Period } from '@huoshui/domain';
import { InstantPipe } from '@huoshui/ui';
import { Session } from '../shell/session';
import { periodLabel } from '../shell/words/period-words';
import { objectionStateName, remedyWords, subjectOf } from './objection-words';

/** On the work-bench: what the office has to answer, and what it answered to one's team. */
@Component({
  selector: 'hs-objection-notices',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstantPipe, RouterLink],
  template: `
    @if (notices().toAnswer.items.length > 0) {
      <section class="card" aria-labelledby="open-objections">
        <header>
          <h2 id="open-objections" i18n>待答复的通报异议</h2>
          <a routerLink="/bulletins/objections" [queryParams]="{ state: 'filed' }" i18n
            >全部 {{ notices().toAnswer.total }} 条</a
          >
        </header>
        <ul class="lines">
          @for (one of notices().toAnswer.items; track one.id) {
            <li>
              <a class="line" [routerLink]="['/bulletins', one.period]" fragment="objections">
                <span class="strong">{{ subjectOf(one.printed) }}</span>
                <span class="small" [class.alarm]="one.overdue">
                  <ng-container i18n>{{ nameOf(one.period) }} 通报 · 应于 {{ one.dueOn }} 前答复</ng-container>
                </span>
              </a>
            </li>
          }
        </ul>
      </section>
    }
    @for (one of notices().answered; track one.id) {
      <p class="note">
        <a [routerLink]="['/bulletins', one.period]" fragment="objections">
          <ng-container i18n
            >{{ nameOf(one.period) }} 通报的异议（{{ subjectOf(one.printed) }}）{{
              one.answeredAt | instant
            }}
            已答复：{{ stateName[one.state] }}</ng-container
          >
          @if (remedy(one); as words) {
            ，{{ words }}
          }
        </a>
      </p>
    }
  `,
  styles: `
    :host {
      display: contents;
    }

    .small {
      display: block;
    }
  `,
})
export class ObjectionNotices {
  private readonly session = inject(Session);
  readonly notices = input.required<ObjectionsOfDay>();
  protected readonly stateName = objectionStateName;
  protected readonly subjectOf = subjectOf;
  protected readonly remedy = remedyWords;
  protected readonly nameOf = (period: string): string => periodLabel(period as Period, this.session.week());
}
