import {
  ChangeDetectionStrategy,
  Component,
  effect,
  ElementRef,
  inject,
  input,
  OnDestroy,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { Icon } from '../shared/icon';

export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Between the margins of an official paper, 156 mm, in CSS pixels. */
const PAPER_WIDTH = 588;

/** A picture of figures. The same figures stand behind a button as a table, and always for a screen reader. */
@Component({
  selector: 'ui-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { '(window:beforeprint)': 'toPaper()', '(window:afterprint)': 'toScreen()' },
  templateUrl: './chart.html',
  styleUrl: './chart.css',
})
export class Chart implements OnDestroy {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly title = input.required<string>();
  readonly option = input.required<EChartsCoreOption>();
  readonly table = input.required<ChartTable>();
  readonly height = input(260);
  /** Narrower than this many pixels the picture scrolls sideways. */
  readonly leastWidth = input(0);
  /** Whether a figure opens to something; then the table's figures are buttons too. */
  readonly opens = input(false);
  /** The index of the category that was clicked and the name of its series, or of the table's column. */
  readonly picked = output<{ at: number; series: string }>();
  protected readonly asTable = signal(false);
  private readonly canvas = viewChild.required<ElementRef<HTMLElement>>('canvas');
  private readonly chart = signal<EChartsType | null>(null);
  private readonly watcher = new ResizeObserver(() => this.chart()?.resize());

  constructor() {
    effect(() => {
      const option = this.option();
      this.chart()?.setOption({ ...this.look(), ...option, animation: false }, true);
    });
    effect(() => void this.begin(this.canvas().nativeElement));
  }

  ngOnDestroy(): void {
    this.watcher.disconnect();
    this.chart()?.dispose();
  }

  /** A sheet is narrower than the screen was, and is printed before the chart would hear of it. */
  protected toPaper(): void {
    const chart = this.chart();
    chart?.resize({ width: Math.min(chart.getWidth(), PAPER_WIDTH) });
    chart?.getZr().flush();
  }

  protected toScreen(): void {
    this.chart()?.resize({ width: 'auto' });
  }

  private async begin(canvas: HTMLElement): Promise<void> {
    const { init } = await import('./echarts-parts');
    const chart = init(canvas, null, { renderer: 'svg' });
    chart.on('click', (event) => this.picked.emit({ at: event.dataIndex, series: event.seriesName ?? '' }));
    this.watcher.observe(canvas);
    this.chart.set(chart);
  }

  /** The tokens, read where they stand, so that a chart follows the look. */
  private look(): EChartsCoreOption {
    const style = getComputedStyle(this.host.nativeElement);
    const token = (name: string) => style.getPropertyValue(name).trim();
    return {
      color: [1, 2, 3, 4, 5, 6].map((at) => token(`--hs-chart-${at}`)),
      textStyle: { fontFamily: token('--hs-font'), color: token('--hs-ink-soft') },
      grid: { left: 8, right: 12, top: 36, bottom: 4, containLabel: true },
      legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 8, textStyle: { color: token('--hs-ink-soft') } },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    };
  }
}
