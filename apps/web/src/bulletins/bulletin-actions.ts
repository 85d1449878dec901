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
import { BulletinDetail, bulletinLimits, Permission } from '@huoshui/contracts';
import { BulletinState, isSealed } from '@huoshui/domain';
import { Confirm, Viewport } from '@huoshui/ui';
import { Acting, KeepWords } from '../shell/acting';
import { SheetsMissing } from '../shell/parts/sheets-missing';
import { Session } from '../shell/session';
import { bothTexts } from './both-kept';
import { BulletinSteps } from './bulletin-steps';
import { stateName } from './bulletin-words';
import { BulletinsApi } from './bulletins-api';
import { NotableForm } from './notable-form';

/** The steps that were taken, what may be done next, and the papers once it is frozen. */
@Component({
  selector: 'hs-bulletin-actions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BulletinSteps, NotableForm, SheetsMissing],
  templateUrl: './bulletin-actions.html',
  styleUrl: './bulletin-actions.css',
})
export class BulletinActions {
  private readonly session = inject(Session);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  protected readonly api = inject(BulletinsApi);
  protected readonly narrow = inject(Viewport).narrow;
  readonly bulletin = input.required<BulletinDetail>();
  readonly changed = output<void>();
  protected readonly stateName = stateName;
  protected readonly limits = bulletinLimits;
  private readonly running = signal(false);
  /** The version that was acted upon: until the page has the next one, its buttons belong to the past. */
  private readonly actedOn = signal<number | null>(null);
  protected readonly busy = computed(() => this.running() || this.actedOn() === this.bulletin().version);
  protected readonly P = Permission;
  protected readonly may = (permission: Permission): boolean => this.session.may(permission);
  protected readonly sealed = computed(() => isSealed(this.bulletin().state));
  private readonly kept = computed(() => this.bulletin().remarks);
  /** Typed anew only when others were saved: what else happens to the bulletin takes nobody's words away. */
  protected readonly remarks = linkedSignal(() => this.kept());
  protected readonly unsaved = computed(() => this.remarks() !== this.kept());

  protected type(event: Event): void {
    this.remarks.set((event.target as HTMLTextAreaElement).value);
  }

  protected saveRemarks(): Promise<void> {
    const { period, version, remarks: base } = this.bulletin();
    const mine = this.remarks();
    const both = async (): Promise<unknown> => {
      const now = await this.api.now(period);
      return this.api.remark(period, bothTexts(base, now.remarks, mine), now.version);
    };
    return this.act(() => this.api.remark(period, mine, version), $localize`提示已保存`, {
      text: $localize`可以两段都留下，您的接在别人的后面，存好再改；`,
      action: $localize`两段都留下`,
      write: both,
    });
  }

  protected compile(): Promise<void> {
    return this.act(() => this.api.compile(this.bulletin().period), $localize`已重新编制`);
  }

  protected review(): Promise<void> {
    return this.move(BulletinState.Reviewed, $localize`已审核，待批准`);
  }

  protected approve(): Promise<void> {
    return this.move(BulletinState.Approved, $localize`已批准，待签发`);
  }

  protected giveBack(): Promise<void> {
    return this.move(BulletinState.Compiled, $localize`已退回，可以重新编制`);
  }

  protected async freeze(): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`签发这一期通报？`,
      text: $localize`签发后编号、冻结，内容从此不能再改；如有错误只能发勘误。公布之前只有指挥部看得到。`,
      action: $localize`签发并冻结`,
    });
    if (answer) await this.move(BulletinState.Frozen, $localize`已签发并冻结，待公布`);
  }

  protected async publish(): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`公布这一期通报？`,
      text: $localize`公布后全区可见，并在每个人的工作台上提示。`,
      action: $localize`公布`,
    });
    if (answer) await this.move(BulletinState.Published, $localize`已公布`);
  }

  private move(to: BulletinState, done: string): Promise<void> {
    const { period, version } = this.bulletin();
    return this.act(() => this.api.move(period, to, version), done);
  }

  private async act(write: () => Promise<unknown>, done: string, keep?: KeepWords): Promise<void> {
    const { version } = this.bulletin();
    this.running.set(true);
    const worked = await this.acting.run(write, { done, stale: () => this.renew(), ...(keep && { keep }) });
    this.running.set(false);
    if (!worked) return;
    this.actedOn.set(version);
    this.changed.emit();
  }

  /** The newest is wanted in place of what was typed. */
  private renew(): void {
    this.remarks.set(this.kept());
    this.changed.emit();
  }
}
