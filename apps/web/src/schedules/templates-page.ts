import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { ScheduleTemplateSummary } from '@huoshui/contracts';
import { LandMode } from '@huoshui/domain';
import { Empty, Failed, landModeName, Loading, optionsOf, PageHeader, urlQuery } from '@huoshui/ui';
import { say } from '../shell/words/say';
import { TemplateEditor } from './template-editor';
import { templateStateName } from './template-words';
import { TemplatesApi } from './templates-api';

/** The schedule templates by land mode: their versions, and the one that is looked at or edited. */
@Component({
  selector: 'hs-templates-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Failed, FormsModule, Loading, PageHeader, TemplateEditor],
  templateUrl: './templates-page.html',
  styleUrl: './templates-page.css',
})
export default class TemplatesPage {
  private readonly api = inject(TemplatesApi);
  private readonly query = urlQuery();
  protected readonly say = say;
  protected readonly stateName = templateStateName;
  protected readonly modes = optionsOf(landModeName);
  protected readonly all = this.api.all();
  protected readonly mode = computed(() => (this.query.text('landMode') || LandMode.OwnLand) as LandMode);
  protected readonly versions = computed((): readonly ScheduleTemplateSummary[] =>
    this.all.hasValue() ? this.all.value().filter((one) => one.landMode === this.mode()) : [],
  );
  protected readonly chosen = computed(
    () =>
      this.versions().find((one) => one.id === this.query.text('id')) ??
      this.versions().find((one) => one.state === 'active'),
  );
  protected readonly template = this.api.one(() => this.chosen()?.id);

  protected choose(landMode: string): void {
    void this.query.set({ landMode, id: null });
  }

  protected show(id: string): void {
    void this.query.set({ id });
  }

  /** After a draft was made, saved, activated or discarded; `id` names the version to show, null the active one. */
  protected async changed(id: string | null): Promise<void> {
    this.all.reload();
    const stays = id === this.chosen()?.id;
    await this.query.set({ id });
    if (stays) this.template.reload();
  }
}
