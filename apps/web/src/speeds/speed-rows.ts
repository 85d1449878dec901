import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api, paths, SpeedRow } from '@huoshui/contracts';
import { DayPipe, Empty } from '@huoshui/ui';
import { cursorList } from '../shell/cursor-list';
import { Listing } from '../shell/parts/listing';

/** The projects behind a speed that the person may see, the slowest first. */
@Component({
  selector: 'hs-speed-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, Empty, Listing, RouterLink],
  templateUrl: './speed-rows.html',
})
export class SpeedRows {
  readonly params = input.required<Readonly<Record<string, string>>>();
  readonly standard = input.required<number | null>();
  protected readonly list = cursorList<SpeedRow>(() => ({ url: api(paths.speeds, 'rows'), params: this.params() }));

  protected late(days: number): boolean {
    const standard = this.standard();
    return standard !== null && days > standard;
  }
}
