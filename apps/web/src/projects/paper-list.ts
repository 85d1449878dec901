import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { api, MilestoneFactView, PaperView, paths, Permission, projectLimits } from '@huoshui/contracts';
import { isPhoto } from '@huoshui/domain';
import { Confirm, Icon, InstantPipe, paperKindName } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Session } from '../shell/session';
import { factState } from './fact-state';
import { PaperPlace, ProjectsApi } from './projects-api';
import { placeText, timeText } from './shot-words';

/** The papers of one record, with what happened to each of them. */
@Component({
  selector: 'hs-paper-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, InstantPipe],
  templateUrl: './paper-list.html',
  styleUrl: './paper-list.css',
})
export class PaperList {
  private readonly api = inject(ProjectsApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  private readonly session = inject(Session);
  readonly projectId = input.required<string>();
  readonly fact = input.required<MilestoneFactView>();
  readonly changed = output<void>();
  protected readonly kindName = paperKindName;
  protected readonly state = factState;
  protected readonly isPhoto = isPhoto;
  protected readonly timeText = timeText;
  protected readonly placeText = placeText;
  /** A single paper goes the record's way: it has no buttons of its own. */
  private readonly several = computed(() => this.fact().papers.filter((one) => one.state !== 'retracted').length > 1);
  protected readonly gone = computed(() => this.fact().state === 'retracted');

  protected readonly url = (paper: PaperView): string => api(paths.files, paper.fileId);
  protected readonly shows = (paper: PaperView): boolean => /^image\/(jpeg|png|webp)$/.test(paper.fileType);
  /** What happened together with the record is told there. */
  protected readonly late = (paper: PaperView): boolean => !same(paper.recordedAt, this.fact().recordedAt);
  protected readonly verifiedLater = ({ verifiedAt }: PaperView): boolean =>
    verifiedAt !== null && !same(verifiedAt, this.fact().verifiedAt ?? '');

  protected mayVerify(paper: PaperView): boolean {
    const waits = paper.state === 'waiting' && this.fact().state === 'verified';
    return waits && this.session.may(Permission.MilestoneVerify) && !this.own(paper);
  }

  protected mayReturn(paper: PaperView): boolean {
    const apart = this.several() || this.fact().state === 'verified';
    return apart && paper.state === 'waiting' && !this.gone() && this.session.may(Permission.MilestoneVerify);
  }

  protected mayRetract(paper: PaperView): boolean {
    if (this.gone() || !this.several() || paper.state === 'retracted' || !this.session.may(Permission.MilestoneRecord))
      return false;
    return this.session.may(Permission.MilestoneVerify) || (this.own(paper) && paper.state !== 'verified');
  }

  protected async verify(paper: PaperView): Promise<void> {
    await this.done(() => this.api.verifyPaper(this.place(paper)), $localize`已核验，从现在起计入`);
  }

  protected async giveBack(paper: PaperView): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`退回${paperKindName[paper.kind]}:paper:`,
      action: $localize`退回`,
      danger: true,
      reason: { label: $localize`退回原因，提交人会看到`, most: projectLimits.reason },
    });
    if (answer) await this.done(() => this.api.giveBackPaper(this.place(paper), answer.reason), $localize`已退回`);
  }

  protected async retract(paper: PaperView): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`撤回${paperKindName[paper.kind]}:paper:`,
      text: $localize`撤回后不再作为佐证，记录与原因会保留。`,
      action: $localize`撤回`,
      danger: true,
      reason: { label: $localize`撤回原因`, most: projectLimits.reason },
    });
    if (answer) await this.done(() => this.api.retractPaper(this.place(paper), answer.reason), $localize`已撤回`);
  }

  private own(paper: PaperView): boolean {
    return paper.recordedBy?.id === this.session.view()?.person.id;
  }

  private readonly place = ({ id }: PaperView): PaperPlace => ({
    projectId: this.projectId(),
    factId: this.fact().id,
    paperId: id,
  });

  private async done(write: () => Promise<unknown>, words: string): Promise<void> {
    if (await this.acting.run(write, { done: words })) this.changed.emit();
  }
}

const same = (a: string, b: string): boolean => new Date(a).getTime() === new Date(b).getTime();
