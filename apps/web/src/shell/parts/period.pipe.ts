import { Pipe, PipeTransform } from '@angular/core';
import { Period } from '@huoshui/domain';
import { periodName } from '../words/period-words';

/** "2026年第48周" of `2026-W48`, and months and years likewise. */
@Pipe({ name: 'period' })
export class PeriodPipe implements PipeTransform {
  transform(period: string): string {
    return periodName(period as Period);
  }
}
