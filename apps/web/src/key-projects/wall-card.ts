import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { KeyProjectLight, KeyProjectView, LightView } from '@huoshui/contracts';
import { Day, inYi, Milestone, PaceBasis } from '@huoshui/domain';
import { lightColourName, lightSentence, milestoneName } from '@huoshui/ui';
import { shownProgress, toneName } from './key-words';
import { nextStepWords } from './step-words';
import { WallBar } from './wall-bar';

const LINE: readonly Milestone[] = ['signing', 'landing', 'landAcquisition', 'start', 'production'];

/** A key project as it is read from across the room. */
@Component({
  selector: 'hs-wall-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, WallBar],
  templateUrl: './wall-card.html',
  styleUrls: ['./wall-tones.css', './wall-card.css'],
})
export class WallCard {
  readonly project = input.required<KeyProjectView>();
  /** What the rules of the lights say of it; null where they do not watch it. */
  readonly light = input<KeyProjectLight | null>(null);
  readonly basis = input.required<PaceBasis>();
  readonly today = input.required<string>();
  /** False before the year's first report is due: then nothing can be late. */
  readonly due = input.required<boolean>();
  /** Whether somebody reads why it is lit. */
  readonly asked = output<boolean>();
  protected readonly inYi = inYi;
  private readonly over = signal(false);
  private readonly pinned = signal(false);
  protected readonly why = computed(() => this.over() || this.pinned());
  protected readonly shown = computed(() => shownProgress(this.project().figures, this.basis()));
  protected readonly tone = computed(() => (this.due() ? (this.shown()?.tone ?? 'green') : 'green'));
  protected readonly toneName = toneName;
  protected readonly investedName = computed(() => $localize`投资灯：${toneName[this.tone()]}:colour:`);

  /** The rule that lights it worst; its colour alone when none does. */
  protected readonly ruled = computed(() => {
    const light = this.light();
    const [worst] = light?.lights ?? [];
    return worst ? worst.title : light ? lightColourName[light.colour] : '';
  });
  protected readonly ruledName = computed(
    () => $localize`项目灯：${lightColourName[this.light()?.colour ?? 'green']}:colour:，${this.ruled()}:rule:`,
  );
  protected readonly sentence = ({ figures }: LightView): string => lightSentence(figures, this.today() as Day);
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

  /** A finger does not hover: it taps. */
  protected hover({ pointerType }: PointerEvent, over: boolean): void {
    if (pointerType === 'mouse') this.over.set(over);
    this.asked.emit(this.why());
  }

  protected turn(): void {
    this.pinned.update((pinned) => !pinned);
    this.asked.emit(this.why());
  }
}
