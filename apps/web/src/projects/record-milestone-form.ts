import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, validate } from '@angular/forms/signals';
import { projectLimits } from '@huoshui/contracts';
import { Day, DEFAULT_MILESTONES, isDay, Milestone, milestoneOrder, usualPapers } from '@huoshui/domain';
import { Choice, DayField, Field, FormFault, milestoneName, Toasts } from '@huoshui/ui';
import { decisionFault } from '../shell/decision-fault';
import { onFields } from '../shell/on-fields';
import { Session } from '../shell/session';
import { DraftVerdict } from './draft-verdict';
import { draftAnswers } from './draft-answers';
import { blankPaper, PaperDraft, paperOf } from './paper-draft';
import { PapersField } from './papers-field';
import { ProjectsApi } from './projects-api';

interface Draft {
  milestone: string;
  day: string;
  papers: readonly PaperDraft[];
  note: string;
}

/**
 * A milestone with its day and papers. The order is checked while typing, by the rule the server holds; each definition
 * profile says at once whether these papers would satisfy it.
 */
@Component({
  selector: 'hs-record-milestone-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, DayField, DraftVerdict, Field, FormField, FormFault, FormRoot, PapersField],
  templateUrl: './record-milestone-form.html',
})
export class RecordMilestoneForm {
  private readonly api = inject(ProjectsApi);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(Session);
  readonly projectId = input.required<string>();
  readonly days = input.required<Partial<Record<Milestone, string>>>();
  readonly open = input.required<readonly Milestone[]>();
  readonly recorded = output<void>();
  private readonly definitions = this.api.definitions();
  private readonly rules = computed(
    () => this.definitions.value().find((one) => one.key === 'zone')?.body.recording ?? DEFAULT_MILESTONES,
  );
  protected readonly choices = computed(() =>
    this.open().map((milestone) => ({ value: milestone as string, name: milestoneName[milestone] })),
  );
  private readonly model = signal<Draft>(this.blank());
  private readonly milestone = computed(() => this.model().milestone as Milestone | '');
  protected readonly kinds = computed(() => {
    const milestone = this.milestone();
    return milestone === '' ? [] : usualPapers[milestone];
  });
  protected readonly answers = computed(() => {
    const { day, papers } = this.model();
    const milestone = this.milestone();
    const handedIn = papers.some((paper) => paper.fileId !== '');
    return milestone && handedIn ? draftAnswers(this.definitions.value(), milestone, day, papers) : [];
  });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.milestone, { message: $localize`请选择里程碑` });
      required(typed.day);
      maxLength(typed.note, projectLimits.note);
      validate(typed.papers, ({ value }) =>
        value().some((paper) => paper.fileId !== '')
          ? undefined
          : { kind: 'missing', message: $localize`请拍照或上传佐证：没有佐证不计分` },
      );
      validate(typed.milestone, ({ value, valueOf }) => {
        const day = valueOf(typed.day);
        if (!value() || !isDay(day)) return undefined;
        const days = { ...this.days(), [value()]: day } as Partial<Record<Milestone, Day>>;
        return decisionFault(milestoneOrder(days, this.session.today() as Day, this.rules()));
      });
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  constructor() {
    // Another milestone asks for other papers: one that has no file yet becomes its usual kind.
    effect(() => {
      const [usual] = this.kinds();
      if (usual !== undefined) untracked(() => this.begin(usual));
    });
  }

  private begin(usual: PaperDraft['kind']): void {
    const kinds = this.kinds();
    this.model.update((draft) => {
      const kept = draft.papers.filter((paper) => paper.fileId !== '').map((paper) => fitting(paper, kinds));
      return { ...draft, papers: kept.length > 0 ? kept : [blankPaper(usual)] };
    });
  }

  private async save(): Promise<void> {
    const { day, papers, note } = this.model();
    const milestone = this.milestone() as Milestone;
    await this.api.record(this.projectId(), {
      milestone,
      day,
      papers: papers.filter((paper) => paper.fileId !== '').map(paperOf),
      ...(note.trim() && { note: note.trim() }),
    });
    this.toasts.done($localize`已登记${milestoneName[milestone]}:milestone:，等待核验`);
    this.recorded.emit();
    this.form().reset(this.blank());
  }

  private blank(): Draft {
    return { milestone: '', day: this.session.today(), papers: [], note: '' };
  }
}

const fitting = (paper: PaperDraft, kinds: readonly PaperDraft['kind'][]): PaperDraft =>
  kinds.includes(paper.kind) ? paper : { ...paper, kind: 'other' };
