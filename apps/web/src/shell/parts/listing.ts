import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Failed, Loading, TableFrame } from '@huoshui/ui';
import { CursorList } from '../cursor-list';
import { say } from '../words/say';

/**
 * A list that grows page by page: waiting, failed with another try, empty, or its rows in their frame. The page gives the rows
 * and, marked `empty`, what is said where there are none.
 */
@Component({
  selector: 'hs-listing',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, Loading, TableFrame],
  templateUrl: './listing.html',
  styles: ':host { display: contents; }',
})
export class Listing {
  readonly list = input.required<Pick<CursorList<object>, keyof CursorList<object>>>();
  /** What the list holds, for screen readers. */
  readonly label = input.required<string>();
  /** How many lines stand for the rows while they are awaited. */
  readonly waiting = input(8);
  /** Whether waiting, failed and empty stand on a card; false inside a dialog. */
  readonly card = input(true);
  protected readonly say = say;
}
