import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api, paths, Permission, SheetWeek } from '@huoshui/contracts';
import { Session } from '../session';

/** Before a bulletin is reviewed: which teams have not handed in the week's sheet. Shown to who may remind them. */
@Component({
  selector: 'hs-sheets-missing',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  styles: `
    a {
      text-decoration: underline;
    }
  `,
  template: `
    @if (view(); as sheets) {
      <p class="small">
        <a routerLink="/weekly-sheets" [queryParams]="{ week: week() }" i18n
          >周报表已交 {{ sheets.submitted }} / {{ sheets.sheets.length }}</a
        >
        @if (missing().length > 0) {
          <span class="warn" i18n>，未交：{{ missing().join('、') }}</span>
        }
      </p>
    }
  `,
})
export class SheetsMissing {
  private readonly session = inject(Session);
  readonly week = input.required<string>();
  private readonly asked = httpResource<SheetWeek>(() =>
    this.session.may(Permission.WeeklySheetManage) ? api(paths.weeklySheets, this.week()) : undefined,
  );
  protected readonly view = computed(() => (this.asked.hasValue() ? this.asked.value() : null));
  protected readonly missing = computed(() =>
    (this.view()?.sheets ?? []).filter(({ submittedAt }) => submittedAt === null).map(({ team }) => team.name),
  );
}
