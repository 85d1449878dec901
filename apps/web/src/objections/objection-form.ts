import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { BulletinDetail, fileLimits, objectionLimits } from '@huoshui/contracts';
import { BulletinStanding } from '@huoshui/domain';
import { Field, FilePicker, FormFault, Toasts } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { say } from '../shell/words/say';
import { ObjectionsApi } from './objections-api';

/** The whole of a team's line: its sum and rank. */
const WHOLE = '';

/** A team's objection: to which figure, what it should be, why. */
@Component({
  selector: 'hs-objection-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FilePicker, FormField, FormFault, FormRoot],
  templateUrl: './objection-form.html',
})
export class ObjectionForm {
  protected readonly api = inject(ObjectionsApi);
  private readonly toasts = inject(Toasts);
  readonly bulletin = input.required<BulletinDetail>();
  /** Lines of the caller's own teams. */
  readonly rows = input.required<readonly BulletinStanding[]>();
  readonly saved = output<void>();
  protected readonly say = say;
  protected readonly fileLimits = fileLimits;
  private readonly model = linkedSignal(() => ({
    team: this.rows()[0]?.teamId ?? '',
    item: WHOLE,
    ...{ claim: '', reason: '', evidenceFileId: '' },
  }));
  /** What the bulletin printed of the chosen team: the sum first, then item by item. */
  protected readonly figures = computed(() => {
    const row = this.rows().find(({ teamId }) => teamId === this.model().team);
    if (!row) return [];
    const items = this.bulletin().content.items.map(({ key, title }, at) => ({
      key,
      words: $localize`${title}:item:：${row.points[at] ?? ''}:points: 分`,
    }));
    return [{ key: WHOLE, words: $localize`总分与名次：${row.total}:points: 分，第 ${row.rank}:rank: 名` }, ...items];
  });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.team, { message: $localize`请选队伍` });
      required(typed.claim, { message: $localize`请写应为多少` });
      maxLength(typed.claim, objectionLimits.claim);
      required(typed.reason, { message: $localize`请写理由` });
      maxLength(typed.reason, objectionLimits.reason);
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  private async save(): Promise<void> {
    const { team, item, claim, reason, evidenceFileId } = this.model();
    await this.api.file(this.bulletin().period, {
      ...{ teamId: team, claim, reason },
      ...(item !== WHOLE && { itemKey: item }),
      ...(evidenceFileId && { evidenceFileId }),
    });
    this.toasts.done($localize`异议已提出，等待指挥部答复`);
    this.saved.emit();
  }
}
