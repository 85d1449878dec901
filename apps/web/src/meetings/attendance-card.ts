import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { AttendanceView, meetingLimits, WeeklyMeetingDetail } from '@huoshui/contracts';
import { AttendanceState } from '@huoshui/domain';
import { optionsOf } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { attendanceName } from './meeting-words';
import { MeetingsApi } from './meetings-api';

/** Who was asked to come: all stand as present until somebody says otherwise. */
@Component({
  selector: 'hs-attendance-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './attendance-card.html',
  styleUrl: './attendance-card.css',
})
export class AttendanceCard {
  private readonly api = inject(MeetingsApi);
  private readonly acting = inject(Acting);
  readonly meeting = input.required<WeeklyMeetingDetail>();
  readonly editable = input.required<boolean>();
  readonly changed = output<void>();
  protected readonly limits = meetingLimits;
  protected readonly states = optionsOf(attendanceName);
  protected readonly stateName = attendanceName;
  /** A row that becomes 代会 once it is said by whom. */
  protected readonly asking = signal('');
  protected readonly counts = computed(() =>
    this.states.map(({ value, name }) => ({
      name,
      count: this.meeting().attendance.filter(({ state }) => state === value).length,
    })),
  );

  protected pick(row: AttendanceView, event: Event): void {
    const state = (event.target as HTMLSelectElement).value as AttendanceState;
    this.asking.set(state === AttendanceState.OnBehalf ? row.id : '');
    if (state !== AttendanceState.OnBehalf) void this.note(row, state, null);
  }

  protected nameBy(row: AttendanceView, event: Event): void {
    const by = (event.target as HTMLInputElement).value.trim();
    if (by === '' || by === row.by) return;
    this.asking.set('');
    void this.note(row, AttendanceState.OnBehalf, by);
  }

  protected async invite(field: HTMLInputElement): Promise<void> {
    const name = field.value.trim();
    if (name === '') return;
    if (await this.acting.run(() => this.api.invite(this.meeting().week, name))) field.value = '';
    this.changed.emit();
  }

  private async note({ id, version }: AttendanceView, state: AttendanceState, by: string | null): Promise<void> {
    const stale = (): void => this.changed.emit();
    await this.acting.run(() => this.api.attend(this.meeting().week, id, { state, by }, version), { stale });
    this.changed.emit();
  }
}
