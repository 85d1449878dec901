import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { api, MilestoneFactView, paths, Permission, ProjectDetail, projectLimits } from '@huoshui/contracts';
import { Confirm, Dialog, Empty, Icon, InstantPipe, milestoneName } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Session } from '../shell/session';
import { AddPaperForm } from './add-paper-form';
import { factState } from './fact-state';
import { PaperList } from './paper-list';
import { ProjectsApi } from './projects-api';

/** Every milestone fact with its papers, who recorded and who verified it; nothing that was retracted vanishes. */
@Component({
  selector: 'hs-fact-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AddPaperForm, Dialog, Empty, Icon, InstantPipe, PaperList],
  templateUrl: './fact-list.html',
  styleUrl: './fact-list.css',
})
export class FactList {
  private readonly api = inject(ProjectsApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  private readonly session = inject(Session);
  readonly project = input.required<ProjectDetail>();
  readonly changed = output<void>();
  protected readonly milestoneName = milestoneName;
  protected readonly state = factState;
  protected readonly facts = computed(() =>
    [...this.project().facts].sort((a, b) => (a.recordedAt < b.recordedAt ? 1 : -1)),
  );

  protected readonly fileUrl = (fact: MilestoneFactView): string => api(paths.files, fact.evidence.fileId ?? '');

  /** The fact to which a paper is being added. */
  protected readonly adding = signal<MilestoneFactView | null>(null);
  protected readonly addTitle = computed(() => {
    const fact = this.adding();
    return fact ? $localize`补交${milestoneName[fact.milestone]}:milestone:佐证` : '';
  });

  /** Four eyes: neither the record nor one of its waiting papers is one's own. */
  protected mayVerify(fact: MilestoneFactView): boolean {
    if (!this.session.may(Permission.MilestoneVerify) || fact.state !== 'waiting') return false;
    const waiting = fact.papers.filter((paper) => paper.state === 'waiting').map((paper) => paper.recordedBy);
    return ![fact.recordedBy, ...waiting].some((by) => by?.id === this.me());
  }

  protected mayAdd(fact: MilestoneFactView): boolean {
    return fact.state !== 'retracted' && this.session.may(Permission.MilestoneRecord);
  }

  protected added(): void {
    this.adding.set(null);
    this.changed.emit();
  }

  /** One's own while it waits; a verified one only by whom may verify. */
  protected mayRetract(fact: MilestoneFactView): boolean {
    if (fact.retractedAt !== null) return false;
    if (this.session.may(Permission.MilestoneVerify)) return this.session.may(Permission.MilestoneRecord);
    return this.session.may(Permission.MilestoneRecord) && this.isOwn(fact) && fact.verifiedAt === null;
  }

  protected async verify(fact: MilestoneFactView): Promise<void> {
    await this.done(() => this.api.verify(this.project().id, fact.id), $localize`已核验，从现在起计入`);
  }

  protected async giveBack(fact: MilestoneFactView): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`退回${milestoneName[fact.milestone]}:milestone:佐证`,
      action: $localize`退回`,
      danger: true,
      reason: { label: $localize`退回原因，登记人会看到`, most: projectLimits.reason },
    });
    if (!answer) return;
    await this.done(() => this.api.giveBack(this.project().id, fact.id, answer.reason), $localize`已退回`);
  }

  protected async retract(fact: MilestoneFactView): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`撤回${milestoneName[fact.milestone]}:milestone:记录`,
      text: $localize`撤回后不再计入，记录与原因会保留。`,
      action: $localize`撤回`,
      danger: true,
      reason: { label: $localize`撤回原因`, most: projectLimits.reason },
    });
    if (!answer) return;
    await this.done(() => this.api.retract(this.project().id, fact.id, answer.reason), $localize`已撤回`);
  }

  private isOwn(fact: MilestoneFactView): boolean {
    return fact.recordedBy.id === this.me();
  }

  private readonly me = (): string | undefined => this.session.view()?.person.id;

  private async done(write: () => Promise<unknown>, words: string): Promise<void> {
    if (await this.acting.run(write, { done: words })) this.changed.emit();
  }
}
