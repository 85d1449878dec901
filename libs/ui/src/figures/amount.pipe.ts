import { Pipe, PipeTransform } from '@angular/core';
import { shownAmount } from '@huoshui/domain';

/** 分 as people say it: "9,800.00 万元", "12.30 亿元"; a dash for none. */
@Pipe({ name: 'amount' })
export class AmountPipe implements PipeTransform {
  transform(fen: number | null | undefined): string {
    if (fen === null || fen === undefined) return '—';
    const shown = shownAmount(fen);
    return `${shown.figure} ${shown.unit}`;
  }
}
