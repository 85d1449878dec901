import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input, model, output, signal } from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import { api, Page, paths, ProjectView } from '@huoshui/contracts';

const MOST = 8;
const REST_MS = 300;

/** One project among many: type a part of its name or its pinyin, take it from what is found. */
@Component({
  selector: 'hs-project-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (chosen(); as project) {
      <p class="split chosen">
        <span
          >{{ project.name }} <span class="soft small">{{ project.code }}</span></span
        >
        <button type="button" class="button quiet small" (click)="drop()" i18n>换一个</button>
      </p>
    } @else {
      <input
        class="input"
        type="search"
        autocomplete="off"
        maxlength="60"
        placeholder="输入项目或企业名称、拼音"
        i18n-placeholder
        [attr.aria-label]="label()"
        (input)="type($event)"
        (blur)="touch.emit()"
      />
      @if (found.hasValue()) {
        <ul class="lines">
          @for (project of found.value().items; track project.id) {
            <li>
              <button type="button" class="line split" (click)="take(project)">
                <span>{{ project.name }}</span>
                <span class="soft small">{{ project.code }} · {{ project.leadTeam.name }}</span>
              </button>
            </li>
          } @empty {
            <li class="line soft" i18n>没有找到</li>
          }
        </ul>
      }
    }
  `,
  styles: `
    ul {
      margin-top: 4px;
      border: 1px solid var(--hs-line);
      border-radius: var(--hs-radius);
    }
    .chosen {
      min-height: var(--hs-control);
    }
  `,
})
export class ProjectField implements FormValueControl<string> {
  readonly value = model('');
  readonly label = input.required<string>();
  readonly touch = output<void>();
  private readonly sought = signal('');
  private readonly taken = signal<ProjectView | null>(null);
  protected readonly chosen = computed(() => (this.value() === '' ? null : this.taken()));
  protected readonly found = httpResource<Page<ProjectView>>(() =>
    this.sought() === '' ? undefined : { url: api(paths.projects), params: { search: this.sought(), limit: MOST } },
  );
  private timer?: ReturnType<typeof setTimeout>;

  protected type(event: Event): void {
    const typed = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.sought.set(typed), REST_MS);
  }

  protected take(project: ProjectView): void {
    this.taken.set(project);
    this.value.set(project.id);
    this.sought.set('');
  }

  protected drop(): void {
    this.value.set('');
  }
}
