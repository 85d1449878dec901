import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { Permission, ScheduleTemplateView, templateLimits } from '@huoshui/contracts';
import { ScheduleTemplate, scheduleTemplateFaults, TemplateTask } from '@huoshui/domain';
import { Confirm, Dialog } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Session } from '../shell/session';
import { addTask, changeTask, Edit, moveTask, removeTask } from './template-edits';
import { TemplatePairs } from './template-pairs';
import { TemplatePreview } from './template-preview';
import { TemplateTaskForm } from './template-task-form';
import { TemplateTasks } from './template-tasks';
import { TemplateTracks } from './template-tracks';
import { templateFaultWords } from './template-words';
import { TemplatesApi } from './templates-api';

/** One version of a template: looked at, or edited while it is a draft. What is wrong is said as it is typed. */
@Component({
  selector: 'hs-template-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, TemplatePairs, TemplatePreview, TemplateTaskForm, TemplateTasks, TemplateTracks],
  templateUrl: './template-editor.html',
  styleUrl: './template-editor.css',
})
export class TemplateEditor {
  private readonly api = inject(TemplatesApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  private readonly session = inject(Session);
  readonly template = input.required<ScheduleTemplateView>();
  /** Id of the version that is to be shown now; null: the active one. */
  readonly changed = output<string | null>();
  protected readonly limits = templateLimits;
  protected readonly faultWords = templateFaultWords;
  protected readonly name = linkedSignal(() => this.template().name);
  protected readonly content = linkedSignal((): ScheduleTemplate => this.template().content);
  protected readonly emptyTitle = $localize`新任务`;
  protected readonly busy = signal(false);
  /** Key of the task that is open in the drawer. */
  private readonly openedKey = signal<string | null>(null);
  protected readonly opened = computed(
    () => this.content().tasks.find((task) => task.key === this.openedKey()) ?? null,
  );
  protected readonly mayWrite = computed(() => this.session.may(Permission.SettingWrite));
  protected readonly editable = computed(() => this.mayWrite() && this.template().state === 'draft');
  protected readonly faults = computed(() => scheduleTemplateFaults(this.content()));
  protected readonly faulty = computed(() => new Set(this.faults().map((fault) => fault.task)));
  protected readonly dirty = computed(
    () => this.content() !== this.template().content || this.name() !== this.template().name,
  );

  protected edit(edit: Edit): void {
    this.content.update(edit);
  }

  protected change(key: string, change: Partial<TemplateTask>): void {
    this.edit(changeTask(key, change));
  }

  protected add(after: TemplateTask | null): void {
    this.edit(addTask(after));
    const known = new Set(this.template().content.tasks.map((task) => task.key));
    const added = this.content().tasks.filter((task) => !known.has(task.key) && task.title === '');
    this.open(added.at(-1)?.key ?? null);
  }

  protected move(key: string, by: -1 | 1): void {
    this.edit(moveTask(key, by));
  }

  protected remove(key: string): void {
    this.edit(removeTask(key));
    this.open(null);
  }

  protected open(key: string | null): void {
    this.openedKey.set(key);
  }

  protected copy(): Promise<void> {
    const { landMode, content, name } = this.template();
    return this.run($localize`已另存为草稿，可以修改`, async () => {
      const { id } = await this.api.draft({ landMode, name, content });
      return id;
    });
  }

  protected save(): Promise<void> {
    const { id, version } = this.template();
    return this.run($localize`草稿已保存`, async () => {
      await this.api.write(id, { name: this.name().trim(), content: this.content() }, version);
      return id;
    });
  }

  protected async activate(): Promise<void> {
    const { id, version } = this.template();
    const sure = await this.confirm.ask({
      title: $localize`启用这一版模板？`,
      text: $localize`启用后不能再改；从现在起签约的项目按它排时序图，已有的时序图不变。`,
      action: $localize`启用`,
    });
    if (!sure) return;
    await this.run($localize`已启用`, async () => {
      await this.api.activate(id, version);
      return id;
    });
  }

  protected async discard(): Promise<void> {
    const { id, version } = this.template();
    const sure = await this.confirm.ask({
      title: $localize`放弃这份草稿？`,
      text: $localize`草稿会被删除，启用中的版本不受影响。`,
      action: $localize`放弃草稿`,
    });
    if (!sure) return;
    await this.run($localize`草稿已删除`, async () => {
      await this.api.discard(id, version);
      return null;
    });
  }

  private async run(done: string, write: () => Promise<string | null>): Promise<void> {
    this.busy.set(true);
    let shown: string | null = null;
    const worked = await this.acting.run(
      async () => {
        shown = await write();
      },
      { done, stale: () => this.changed.emit(this.template().id) },
    );
    this.busy.set(false);
    if (worked) this.changed.emit(shown);
  }
}
