import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, validate } from '@angular/forms/signals';
import { fileLimits, projectLimits } from '@huoshui/contracts';
import { Day, isDay, Milestone, milestoneOrder } from '@huoshui/domain';
import { Choice, DayField, Field, FilePicker, FormFault, milestoneName, Toasts } from '@huoshui/ui';
import { decisionFault } from '../shell/decision-fault';
import { onFields } from '../shell/on-fields';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { ProjectsApi } from './projects-api';

/** A milestone with its day and evidence. The order is checked while typing, by the rule the server holds. */
@Component({
  selector: 'hs-record-milestone-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, DayField, Field, FilePicker, FormField, FormFault, FormRoot],
  templateUrl: './record-milestone-form.html',
})
export class RecordMilestoneForm {
  protected readonly api = inject(ProjectsApi);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(Session);
  readonly projectId = input.required<string>();
  readonly days = input.required<Partial<Record<Milestone, string>>>();
  readonly open = input.required<readonly Milestone[]>();
  readonly recorded = output<void>();
  protected readonly say = say;
  protected readonly fileLimits = fileLimits;
  protected readonly choices = computed(() =>
    this.open().map((milestone) => ({ value: milestone as string, name: milestoneName[milestone] })),
  );
  private readonly model = signal(this.blank());
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.milestone, { message: $localize`请选择里程碑` });
      required(typed.day);
      required(typed.evidenceFileId, { message: $localize`请上传佐证：没有佐证不计分` });
      maxLength(typed.note, projectLimits.note);
      validate(typed.milestone, ({ value, valueOf }) => {
        const day = valueOf(typed.day);
        if (!value() || !isDay(day)) return undefined;
        const days = { ...this.days(), [value()]: day } as Partial<Record<Milestone, Day>>;
        return decisionFault(milestoneOrder(days, this.session.today() as Day));
      });
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  private async save(): Promise<void> {
    const { milestone, day, evidenceFileId, note } = this.model();
    await this.api.record(this.projectId(), {
      milestone: milestone as Milestone,
      day,
      evidenceFileId,
      ...(note.trim() && { note: note.trim() }),
    });
    this.toasts.done($localize`已登记${milestoneName[milestone as Milestone]}:milestone:，等待核验`);
    this.recorded.emit();
    this.form().reset(this.blank());
  }

  private blank() {
    return { milestone: '', day: this.session.today(), evidenceFileId: '', note: '' };
  }
}
