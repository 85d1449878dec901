import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { InstantPipe } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { numberOf, titleOf } from './meeting-words';
import { MeetingsApi } from './meetings-api';

/** Whether all closed minutes are what they were closed as: looked at each night, and when somebody asks. */
@Component({
  selector: 'hs-minutes-check',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstantPipe, RouterLink],
  template: `
    @if (check(); as last) {
      @if (last.faults.length > 0) {
        <div class="note alarm stack" role="alert">
          <p class="strong" i18n>{{ last.faults.length }} 处纪要与定稿时不一致，库中内容被改动过：</p>
          <ul>
            @for (fault of last.faults; track $index) {
              <li>
                <a [routerLink]="fault.week">{{ titleOf(fault.week) }}</a> {{ numberOf(fault) }}
                @if (fault.correction; as number) {
                  <ng-container i18n>补充第 {{ number }} 号</ng-container>
                }
              </li>
            }
          </ul>
        </div>
      }
      <p class="soft small row">
        @if (last.faults.length === 0) {
          <span i18n>{{ last.at | instant }} 校验已定稿纪要 {{ last.meetings }} 份，全部与定稿时一致。</span>
        } @else {
          <span i18n>{{ last.at | instant }} 校验已定稿纪要 {{ last.meetings }} 份。</span>
        }
        <button type="button" class="button small" [disabled]="busy()" (click)="again()" i18n>现在校验</button>
      </p>
    } @else if (known.hasValue()) {
      <p class="soft small row">
        <span i18n>已定稿的纪要每夜校验一次，还没有校验过。</span>
        <button type="button" class="button small" [disabled]="busy()" (click)="again()" i18n>现在校验</button>
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-top: var(--hs-space-3);
    }
  `,
})
export class MinutesCheck {
  private readonly api = inject(MeetingsApi);
  private readonly acting = inject(Acting);
  protected readonly known = this.api.checked();
  protected readonly busy = signal(false);
  protected readonly check = computed(() => (this.known.hasValue() ? this.known.value().check : null));
  protected readonly titleOf = titleOf;
  protected readonly numberOf = numberOf;

  protected async again(): Promise<void> {
    this.busy.set(true);
    await this.acting.run(() => this.api.checkNow());
    this.busy.set(false);
    this.known.reload();
  }
}
