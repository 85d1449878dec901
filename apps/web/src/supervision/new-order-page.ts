import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { api, paths, ProjectDetail, supervisionLimits, SupervisionSource } from '@huoshui/contracts';
import { Choice, Failed, Field, FormFault, optionsOf, PageHeader, Toasts, urlQuery } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { say } from '../shell/words/say';
import { ProjectField } from './project-field';
import { SupervisionApi } from './supervision-api';
import { sourceName } from './supervision-words';
import { newTask, taskOf, taskRules } from './tasked-draft';
import { TaskedFields } from './tasked-fields';

const sources = new Set<string>(Object.values(SupervisionSource));
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An order, opened from the menu or from what it rests on: `?projectId=&source=&sourceId=&sourceText=`. */
@Component({
  selector: 'hs-new-order-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, Failed, Field, FormField, FormFault, FormRoot, PageHeader, ProjectField, TaskedFields],
  templateUrl: './new-order-page.html',
  styles: `
    form.card {
      max-width: 860px;
    }
  `,
})
export default class NewOrderPage {
  private readonly api = inject(SupervisionApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly query = urlQuery();
  protected readonly say = say;
  protected readonly sources = optionsOf(sourceName);
  private readonly given = (name: string): string => (ID.test(this.query.text(name)) ? this.query.text(name) : '');
  protected readonly projectId = computed(() => this.given('projectId'));
  protected readonly sourceId = computed(() => this.given('sourceId'));
  protected readonly project = httpResource<ProjectDetail>(() =>
    this.projectId() ? api(paths.projects, this.projectId()) : undefined,
  );
  protected readonly projectName = computed(() => (this.project.hasValue() ? this.project.value().name : ''));
  protected readonly back = computed(() => (this.projectId() ? `/projects/${this.projectId()}` : '/supervision'));
  private readonly model = signal({
    source: (sources.has(this.query.text('source')) ? this.query.text('source') : 'meeting') as string,
    sourceText: this.query.text('sourceText').slice(0, supervisionLimits.sourceText),
    projectId: this.projectId(),
    task: newTask(),
  });
  protected readonly form = form(
    this.model,
    (draft) => {
      required(draft.source);
      maxLength(draft.sourceText, supervisionLimits.sourceText);
      taskRules(draft.task);
    },
    { submission: { action: (typed) => onFields(typed, () => this.issue()) } },
  );

  private async issue(): Promise<void> {
    const { source, sourceText, projectId, task } = this.model();
    const { id, number } = await this.api.issue({
      ...taskOf(task),
      source: source as SupervisionSource,
      sourceId: this.sourceId() || null,
      sourceText: sourceText.trim() || null,
      projectId: projectId || null,
    });
    this.toasts.done($localize`已下发，编号 ${number}:number:`);
    await this.router.navigate(['/supervision', id], { replaceUrl: true });
  }
}
