import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { KeyProjectView } from '@huoshui/contracts';
import { inYi, Milestone, PaceBasis } from '@huoshui/domain';
import { milestoneName } from '@huoshui/ui';
import { shownProgress, toneName } from './key-words';
import { nextStepWords } from './step-words';
import { WallBar } from './wall-bar';

const LINE: readonly Milestone[] = ['signing', 'landing', 'landAcquisition', 'start', 'production'];

/** A key project as it is read from across the room. */
@Component({
  selector: 'hs-wall-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [WallBar],
  templateUrl: './wall-card.html',
  styleUrls: ['./wall-tones.css', './wall-card.css'],
})
export class WallCard {
  readonly project = input.required<KeyProjectView>();
  readonly basis = input.required<PaceBasis>();
  readonly today = input.required<string>();
  /** False before the year's first report is due: then nothing can be late. */
  readonly due = input.required<boolean>();
  protected readonly inYi = inYi;
  protected readonly shown = computed(() => shownProgress(this.project().figures, this.basis()));
  protected readonly tone = computed(() => (this.due() ? (this.shown()?.tone ?? 'green') : 'green'));
  protected readonly toneName = toneName;
  protected readonly step = computed(() => nextStepWords(this.project(), this.today()));
  protected readonly stops = computed(() => {
    const { days, unverified, ownLand } = this.project();
    return LINE.map((milestone) => {
      const day = days[milestone] ?? null;
      const none = milestone === 'landAcquisition' && !ownLand && day === null;
      const state = day === null ? (none ? 'none' : 'open') : unverified.includes(milestone) ? 'waiting' : 'done';
      return { milestone, name: milestoneName[milestone], day: none ? $localize`不需` : (day?.slice(2) ?? '—'), state };
    });
  });
}
