import { ChangeDetectionStrategy, Component, computed, input, model, output } from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import { WHOLE } from '@huoshui/domain';
import { Icon } from '@huoshui/ui';
import { basisPointsOf, percentOf } from './share-percent';

/** Whose part, and how much of the whole in hundredths of a percent. */
export interface Part {
  readonly id: string;
  readonly basisPoints: number;
}

export interface PartOwner {
  readonly id: string;
  readonly name: string;
}

/** What the owners are called. */
export interface PartWords {
  readonly owner: string;
  readonly percent: string;
  readonly drop: string;
  readonly add: string;
  /** Said of the one that leads. */
  readonly lead: string;
}

/** A whole divided among owners: each with a percentage, 100 % in all. */
@Component({
  selector: 'hs-parts-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  templateUrl: './parts-field.html',
  styleUrl: './parts-field.css',
})
export class PartsField implements FormValueControl<readonly Part[]> {
  readonly value = model<readonly Part[]>([]);
  readonly owners = input.required<readonly PartOwner[]>();
  readonly words = input.required<PartWords>();
  /** Leads, and must have a part; without one the first leads, and another can be put there. */
  readonly leadId = input<string | null>(null);
  readonly touch = output<void>();
  protected readonly percentOf = percentOf;
  protected readonly sum = computed(() => this.value().reduce((total, part) => total + part.basisPoints, 0));
  protected readonly whole = computed(() => this.sum() === WHOLE);
  private readonly rest = computed(() => WHOLE - this.sum());
  /** Who could get a part still. */
  protected readonly left = computed(() => {
    const used = new Set(this.value().map((part) => part.id));
    return this.owners().filter((owner) => !used.has(owner.id));
  });

  protected leads(part: Part, at: number): boolean {
    const lead = this.leadId();
    return lead === null ? at === 0 : part.id === lead;
  }

  protected setOwner(at: number, event: Event): void {
    this.change(at, { id: (event.target as HTMLSelectElement).value });
  }

  protected setPercent(at: number, event: Event): void {
    this.change(at, { basisPoints: basisPointsOf((event.target as HTMLInputElement).value) });
  }

  protected add(): void {
    const [next] = this.left();
    if (next) this.value.update((parts) => [...parts, { id: next.id, basisPoints: Math.max(this.rest(), 0) }]);
  }

  protected drop(at: number): void {
    this.value.update((parts) => parts.filter((_, index) => index !== at));
  }

  protected fill(at: number): void {
    const part = this.value()[at];
    if (part) this.change(at, { basisPoints: Math.max(part.basisPoints + this.rest(), 0) });
  }

  protected toFront(at: number): void {
    this.value.update((parts) => [...parts.slice(at, at + 1), ...parts.filter((_, index) => index !== at)]);
  }

  /** Equal parts; what does not divide goes to the first. */
  protected level(): void {
    const each = Math.floor(WHOLE / this.value().length);
    this.value.update((parts) =>
      parts.map((part, at) => ({ ...part, basisPoints: at === 0 ? WHOLE - each * (parts.length - 1) : each })),
    );
  }

  private change(at: number, part: Partial<Part>): void {
    this.value.update((parts) => parts.map((one, index) => (index === at ? { ...one, ...part } : one)));
  }
}
