import { Pipe, PipeTransform } from '@angular/core';
import { inWan } from '@huoshui/domain';

/** 分 in 万元 with two decimals and no unit, for a column whose header names it. */
@Pipe({ name: 'wan' })
export class WanPipe implements PipeTransform {
  transform(fen: number | null | undefined): string {
    return fen === null || fen === undefined ? '—' : inWan(fen);
  }
}
