import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, output, signal } from '@angular/core';
import { api, Page, paths, projectLimits, ProjectView } from '@huoshui/contracts';
import { Empty, Failed, Loading, WanPipe } from '@huoshui/ui';
import { say } from '../shell/words/say';

const SHOWN = 8;

/** One project among very many: type a name, a company or a code, take it from the few that fit. */
@Component({
  selector: 'hs-project-search',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Failed, Loading, WanPipe],
  template: `
    <label>
      <span class="unseen" i18n>搜项目</span>
      <input
        class="input"
        type="search"
        placeholder="输入项目、企业或编号"
        i18n-placeholder
        [attr.maxlength]="limits.search"
        [value]="text()"
        (input)="type($event)"
      />
    </label>
    @if (found.isLoading() && !found.hasValue()) {
      <ui-loading [rows]="3" />
    } @else if (found.error()) {
      <ui-failed [message]="say(found.error())" (retry)="found.reload()" />
    } @else if (items().length === 0 && text() !== '') {
      <ui-empty title="没有找到项目" i18n-title icon="search" />
    } @else {
      <ul class="lines">
        @for (project of items(); track project.id) {
          <li>
            <button type="button" class="line" (click)="picked.emit(project)">
              <span class="split">
                <span class="strong">{{ project.name }}</span>
                <span class="small soft">{{ project.code }}</span>
              </span>
              <span class="split small soft">
                <span>{{ project.company }} · {{ project.leadTeam.name }}</span>
                <span i18n>{{ project.amountFen | wan }} 万元</span>
              </span>
            </button>
          </li>
        }
      </ul>
    }
  `,
})
export class ProjectSearch {
  readonly picked = output<ProjectView>();
  protected readonly limits = projectLimits;
  protected readonly say = say;
  protected readonly text = signal('');
  private timer?: ReturnType<typeof setTimeout>;
  private readonly asked = signal('');
  protected readonly found = httpResource<Page<ProjectView>>(() =>
    this.asked() === '' ? undefined : { url: api(paths.projects), params: { search: this.asked(), limit: SHOWN } },
  );
  protected readonly items = computed(() => (this.found.hasValue() ? this.found.value().items : []));

  /** Waits for the hand to rest, and for an input method to finish its word. */
  protected type(event: Event): void {
    this.text.set((event.target as HTMLInputElement).value);
    clearTimeout(this.timer);
    if (event instanceof InputEvent && event.isComposing) return;
    this.timer = setTimeout(() => this.asked.set(this.text().trim()), 250);
  }
}
