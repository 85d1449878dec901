import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { LightColour } from '@huoshui/domain';
import { lightColourName } from './light-words';

/** A diamond, a triangle and a disc: the shape says what the colour says. */
const SHAPES: Readonly<Record<LightColour, string>> = {
  red: 'M8 .8 15.200 8 8 15.200.8 8z',
  yellow: 'M8 1.500 15.200 14.500H.8z',
  green: 'M8 14.500a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13z',
};

/** 红黄绿灯: a colour, its shape and its word, never the colour alone. */
@Component({
  selector: 'ui-light',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': 'colour()' },
  template: `
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><path [attr.d]="shape()" /></svg>
    <span [class.unseen]="compact()">{{ word() }}</span>
    @if (count() !== null) {
      <span class="count">{{ count() }}</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 5px;
      font-weight: 600;
      white-space: nowrap;
    }
    svg {
      flex: none;
      fill: currentColor;
    }
    :host.red {
      color: var(--hs-alarm);
    }
    :host.yellow {
      color: var(--hs-warn);
    }
    :host.yellow svg {
      fill: #d08a00;
    }
    :host.green {
      color: var(--hs-good);
    }
  `,
})
export class Light {
  readonly colour = input.required<LightColour>();
  /** Only the shape is in sight; the word stays for who cannot see it. */
  readonly compact = input(false);
  /** Another word than 红灯, 黄灯, 绿灯. */
  readonly label = input<string>();
  readonly count = input<number | null>(null);
  protected readonly shape = computed(() => SHAPES[this.colour()]);
  protected readonly word = computed(() => this.label() ?? lightColourName[this.colour()]);
}
