import { ChangeDetectionStrategy, Component, computed, effect, input, signal } from '@angular/core';
import { Icon } from '../shared/icon';
import { UrlQuery } from './url-query';

/** Search and filters bound to the address. On a phone the filters fold behind one button that counts them. */
@Component({
  selector: 'ui-filter-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  templateUrl: './filter-bar.html',
  styleUrl: './filter-bar.css',
})
export class FilterBar {
  readonly query = input.required<UrlQuery>();
  /** The filters' names in the address, without the search. */
  readonly names = input.required<readonly string[]>();
  /** False where there is nothing to search by words. */
  readonly searches = input(true);
  readonly placeholder = input($localize`搜索`);
  readonly searchLimit = input(60);
  protected readonly open = signal(false);
  protected readonly typed = signal('');
  protected readonly used = computed(() => this.query().count(this.names()));
  private timer?: ReturnType<typeof setTimeout>;

  constructor() {
    effect(() => this.typed.set(this.query().text('search')));
  }

  /** Waits for the hand to rest, and for an input method to finish its word. */
  protected type(event: Event): void {
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(this.timer);
    this.typed.set((event.target as HTMLInputElement).value);
    this.timer = setTimeout(() => this.search(), 300);
  }

  protected search(): void {
    clearTimeout(this.timer);
    if (this.typed().trim() !== this.query().text('search')) void this.query().set({ search: this.typed().trim() });
  }

  protected clear(): void {
    void this.query().set(Object.fromEntries([...this.names(), 'search'].map((name) => [name, null])));
  }
}
