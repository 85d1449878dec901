import { Pipe, PipeTransform } from '@angular/core';
import { instantText } from '../words/instant';

/** An ISO instant in the zone's time: "2026-11-23 08:57". */
@Pipe({ name: 'instant' })
export class InstantPipe implements PipeTransform {
  transform(iso: string | null | undefined): string {
    return iso ? instantText(iso) : '—';
  }
}
