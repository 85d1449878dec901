import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, pattern, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { api, LeadDetail, obstacleLimits, paths, Permission, ProjectDetail, RaiseObstacle } from '@huoshui/contracts';
import { Need } from '@huoshui/domain';
import {
  Choice,
  Failed,
  Field,
  FormFault,
  Loading,
  needName,
  optionsOf,
  PageHeader,
  Toasts,
  urlQuery,
} from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { FilesField, NamedFile } from '../shell/parts/files-field';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { ObstaclesApi } from './obstacles-api';

/** Three fields on the road: whose, what kind, what. A photo if there is one; the rest waits behind one line. */
@Component({
  selector: 'hs-new-obstacle-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, Failed, Field, FilesField, FormField, FormFault, FormRoot, Loading, PageHeader],
  templateUrl: './new-obstacle-page.html',
  styleUrl: './obstacle-form.css',
})
export default class NewObstaclePage {
  private readonly api = inject(ObstaclesApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);
  protected readonly say = say;
  private readonly query = urlQuery();
  private readonly projectId = computed(() => this.query.text('projectId'));
  private readonly leadId = computed(() => (this.session.may(Permission.LeadRead) ? this.query.text('leadId') : ''));
  protected readonly project = httpResource<ProjectDetail>(() =>
    this.projectId() ? api(paths.projects, this.projectId()) : undefined,
  );
  protected readonly lead = httpResource<LeadDetail>(() =>
    this.leadId() ? api(paths.leads, this.leadId()) : undefined,
  );
  protected readonly settings = this.api.settings();
  protected readonly about = computed(() => {
    if (this.projectId()) return this.project.hasValue() ? this.project.value().name : '…';
    if (this.leadId()) return this.lead.hasValue() ? this.lead.value().company : '…';
    return '';
  });
  protected readonly needs = optionsOf(needName);
  protected readonly categories = computed(() =>
    (this.settings.hasValue() ? this.settings.value().categories : []).map((name) => ({ value: name, name })),
  );
  protected readonly limits = obstacleLimits;
  private readonly model = signal({
    need: (this.projectId() ? Need.Obstacle : Need.Demand) as string,
    firm: '',
    category: '',
    title: '',
    content: '',
    contactName: '',
    contactPhone: '',
    files: [] as readonly NamedFile[],
  });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.firm, { message: $localize`写上是哪家企业`, when: () => !this.about() });
      maxLength(typed.firm, obstacleLimits.firm);
      required(typed.category, { message: $localize`选一个类别` });
      required(typed.title, { message: $localize`一句话说清卡在哪里` });
      maxLength(typed.title, obstacleLimits.title);
      maxLength(typed.content, obstacleLimits.content);
      maxLength(typed.contactName, obstacleLimits.contactName);
      pattern(typed.contactPhone, /^[\d+() -]{5,20}$/, { message: $localize`电话有误` });
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  private async save(): Promise<void> {
    const { need, firm, category, title, files, ...rest } = this.model();
    const said = Object.entries(rest).filter(([, text]) => text.trim() !== '');
    const { id, code } = await this.api.raise({
      need: need as Need,
      category,
      title: title.trim(),
      fileIds: files.map(({ id }) => id),
      projectId: this.projectId() || null,
      leadId: this.leadId() || null,
      firm: firm.trim() || null,
      ...(Object.fromEntries(said.map(([name, text]) => [name, text.trim()])) as Partial<RaiseObstacle>),
    });
    this.toasts.done($localize`已提出，编号 ${code}:code:`);
    await this.router.navigate(['/obstacles', id], { replaceUrl: true });
  }
}
