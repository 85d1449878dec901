import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { DocumentPart, DocumentRow } from '@huoshui/domain';
import { Chart, Viewport } from '@huoshui/ui';
import { Session } from '../shell/session';
import { documentChart, documentChartTable } from './document-chart';

/** Sentences, chart and table of a block; on a phone a card a row. */
@Component({
  selector: 'hs-document-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chart, RouterLink],
  templateUrl: './document-part.html',
  styleUrl: './document-part.css',
})
export class DocumentPartView {
  private readonly session = inject(Session);
  private readonly viewport = inject(Viewport);
  readonly part = input.required<DocumentPart>();
  readonly label = input.required<string>();
  /** Without its heading, which stands elsewhere. */
  readonly plain = input(false);
  protected readonly narrow = this.viewport.narrow;
  protected readonly mayOpen = computed(() => this.session.may(Permission.ProjectRead));
  protected readonly names = computed(() => this.part().columns.find((column) => column.names)?.key ?? '');
  protected readonly rest = computed(() =>
    this.part().columns.filter((column) => !column.names && column.key !== 'at'),
  );
  protected readonly chart = computed(() => {
    const { chart } = this.part();
    return (
      chart && {
        title: `${chart.title}（${chart.unit}）`,
        option: documentChart(chart, this.narrow()),
        table: documentChartTable(chart),
        height: chart.line ? 260 : 60 + chart.bars.length * 24,
      }
    );
  });

  protected cell({ cells }: DocumentRow, key: string): string {
    return cells[key] ?? '';
  }
}
