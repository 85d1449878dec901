import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** The first face: grey lines in the shape of what will come. */
@Component({
  selector: 'ui-loading',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status' },
  template: `
    <span class="unseen" i18n>正在载入…</span>
    @for (line of lines(); track $index) {
      <span class="bone" [style.width.%]="line"></span>
    }
  `,
  styles: `
    :host {
      display: block;
      padding: var(--hs-space-4);
    }
    .bone {
      display: block;
      height: 14px;
      margin-block: 12px;
      border-radius: 4px;
      background: linear-gradient(90deg, #e6edef 25%, #f2f6f7 50%, #e6edef 75%) 0 0 / 300% 100%;
      animation: pass 1.4s ease-in-out infinite;
    }
    @keyframes pass {
      from {
        background-position: 100% 0;
      }
      to {
        background-position: 0 0;
      }
    }
  `,
})
export class Loading {
  readonly rows = input(5);
  protected readonly lines = computed(() => Array.from({ length: this.rows() }, (_, at) => 96 - ((at * 23) % 41)));
}
