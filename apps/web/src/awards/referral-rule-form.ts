import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import { Milestone, MILESTONES, ReferralRule, RewardBand, RuleFault } from '@huoshui/domain';
import { Choice, milestoneName } from '@huoshui/ui';
import { ruleFaultText } from './award-rule-words';
import { RuleNumber } from './rule-number';

/** The rule of referral rewards in a form: bands with a sum or a rate, what falls due when, the cap. */
@Component({
  selector: 'hs-referral-rule-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, RuleNumber],
  templateUrl: './referral-rule-form.html',
  styleUrl: './rule-form.css',
})
export class ReferralRuleForm {
  readonly rule = model.required<ReferralRule>();
  readonly faults = input.required<readonly RuleFault[]>();
  protected readonly milestoneName = milestoneName;
  protected readonly bases = [
    { value: 'agreed', name: $localize`按项目投资额` },
    { value: 'paidIn', name: $localize`按月报累计的实际投资` },
  ];
  protected readonly kinds = [
    { value: 'fixed', name: $localize`固定金额` },
    { value: 'rate', name: $localize`按比例` },
  ];
  protected readonly unasked = computed(() =>
    MILESTONES.filter((one) => !this.rule().portions.some(({ milestone }) => milestone === one)),
  );
  protected readonly kindOf = ({ basisPoints }: RewardBand): string => (basisPoints === null ? 'fixed' : 'rate');

  /** The sentence at a field, or null. */
  protected readonly fault = (path: string): string | null => {
    const found = this.faults().find((one) => one.path === path);
    return found ? ruleFaultText(found) : null;
  };

  protected base(value: string): void {
    this.change({ base: value as ReferralRule['base'] });
  }

  protected cap(value: number | string | null): void {
    this.change({ capFen: value as number });
  }

  protected addBand(): void {
    const last = this.rule().bands.at(-1);
    const next = {
      atLeastFen: (last?.atLeastFen ?? 0) * 10,
      fixedFen: last?.fixedFen ?? null,
      basisPoints: last?.basisPoints ?? null,
    };
    this.change({ bands: [...this.rule().bands, next] });
  }

  protected band(at: number, part: { [key in keyof RewardBand]?: unknown }): void {
    const bands = this.rule().bands.map((one, index) => (index === at ? { ...one, ...part } : one));
    this.change({ bands: bands as RewardBand[] });
  }

  protected kind(at: number, value: string): void {
    this.band(at, value === 'fixed' ? { fixedFen: 1_000_000, basisPoints: null } : { fixedFen: null, basisPoints: 1 });
  }

  protected dropBand(at: number): void {
    this.change({ bands: this.rule().bands.toSpliced(at, 1) });
  }

  protected addPortion(event: Event): void {
    const list = event.target as HTMLSelectElement;
    const milestone = list.value as Milestone;
    list.selectedIndex = 0;
    if (MILESTONES.includes(milestone)) this.change({ portions: [...this.rule().portions, { milestone, percent: 0 }] });
  }

  protected portion(at: number, percent: number | string | null): void {
    const portions = this.rule().portions.map((one, index) => (index === at ? { ...one, percent } : one));
    this.change({ portions: portions as ReferralRule['portions'] });
  }

  protected dropPortion(at: number): void {
    this.change({ portions: this.rule().portions.toSpliced(at, 1) });
  }

  private change(part: Partial<ReferralRule>): void {
    this.rule.update((rule) => ({ ...rule, ...part }));
  }
}
