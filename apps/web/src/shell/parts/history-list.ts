import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { HistoryEntry } from '@huoshui/contracts';
import { Failed, InstantPipe, Loading } from '@huoshui/ui';
import { historyWords } from '../words/history-words';
import { say } from '../words/say';

/** What happened to a record, the newest first. */
@Component({
  selector: 'hs-history-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, InstantPipe, Loading],
  templateUrl: './history-list.html',
})
export class HistoryList {
  /** Address of the record's history. */
  readonly url = input.required<string>();
  /** The record itself: when it is another one, the history is asked for again. */
  readonly of = input.required<object>();
  protected readonly entries = httpResource<HistoryEntry[]>(() => {
    this.of();
    return { url: this.url() };
  });
  protected readonly say = say;
  protected readonly words = historyWords;
}
