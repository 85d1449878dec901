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
import { applyEach, form, FormField, FormRoot, maxLength, minLength, required } from '@angular/forms/signals';
import { SupervisedProject, taskForceLimits } from '@huoshui/contracts';
import { Day, isDay, MeetingPace, nextMeeting } from '@huoshui/domain';
import { Choice, DayField, Field, FormFault, optionsOf, Toasts, weekdayNames } from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { onFields } from '../shell/on-fields';
import { Session } from '../shell/session';
import { WorkDays } from '../shell/work-days';
import { AddMember } from './add-member';
import { MemberDraft, memberOf } from './member-draft';
import { SupervisionApi } from './supervision-api';
import { dayWithWeekday, paceName } from './supervision-words';

/** The task force's members, the leader first, and when it meets. */
@Component({
  selector: 'hs-task-force-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AddMember, Choice, DayField, Field, FormField, FormFault, FormRoot],
  templateUrl: './task-force-form.html',
  styleUrl: './project-forms.css',
})
export class TaskForceForm {
  private readonly api = inject(SupervisionApi);
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  private readonly work = inject(WorkDays);
  protected readonly session = inject(Session);
  readonly supervised = input.required<SupervisedProject>();
  readonly saved = output<void>();
  readonly stale = output<void>();
  protected readonly limits = taskForceLimits;
  protected readonly dayName = dayWithWeekday;
  protected readonly paces = optionsOf(paceName);
  protected readonly weekdays = weekdayNames.map((name, at) => ({ value: String(at + 1), name }));
  private readonly model = signal({ members: [] as MemberDraft[], pace: 'weekly', weekday: '1', from: '' });
  protected readonly form = form(
    this.model,
    (typed) => {
      minLength(typed.members, 1, { message: $localize`至少要有组长` });
      applyEach(typed.members, (member) => {
        required(member.post, { message: $localize`写明分工` });
        maxLength(member.post, taskForceLimits.post);
      });
      required(typed.from, { message: $localize`请选起始日期` });
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );
  /** When it will meet, by what is typed so far. */
  protected readonly next = computed(() => {
    const { pace, weekday, from } = this.model();
    if (!isDay(from)) return '';
    const rhythm = { pace: pace as MeetingPace, weekday: Number(weekday), from };
    return nextMeeting(rhythm, this.session.today() as Day, this.work.calendar());
  });

  constructor() {
    effect(() => {
      const { taskForce } = this.supervised();
      const members = (taskForce?.members ?? []).map(memberOf);
      const { pace = MeetingPace.Weekly, weekday = 1, from = this.session.today() } = taskForce?.rhythm ?? {};
      untracked(() => this.model.set({ members, pace, weekday: String(weekday), from }));
    });
  }

  protected add(member: MemberDraft): void {
    const twice = this.model().members.some(({ personId }) => personId !== '' && personId === member.personId);
    if (!twice) this.change((members) => [...members, member]);
  }

  protected drop(at: number): void {
    this.change((members) => members.filter((_, place) => place !== at));
  }

  protected lead(at: number): void {
    this.change((members) => [...members.slice(at, at + 1), ...members.filter((_, place) => place !== at)]);
  }

  private change(to: (members: MemberDraft[]) => MemberDraft[]): void {
    this.model.update((model) => ({ ...model, members: to(model.members) }));
  }

  private async save(): Promise<void> {
    const { members, pace, weekday, from } = this.model();
    const { project, taskForceVersion } = this.supervised();
    const input = {
      members: members.map(({ personId, name, post }) => ({
        personId: personId || null,
        ...(personId ? {} : { name: name.trim() }),
        post: post.trim(),
      })),
      pace: pace as MeetingPace,
      weekday: Number(weekday),
      from,
    };
    try {
      await this.api.putTaskForce(project.id, input, taskForceVersion);
    } catch (error) {
      if (!isStale(error)) throw error;
      await this.acting.offerNewer(() => this.stale.emit());
      return;
    }
    this.toasts.done($localize`专班已保存`);
    this.saved.emit();
  }
}
