import { signal } from '@angular/core';
import { AgendaItemView, ChangeAgendaItem } from '@huoshui/contracts';

export type DraftState = 'saved' | 'typing' | 'saving' | 'failed' | 'conflict';

/** Saves and gives the new version; `stale` when somebody else saved meanwhile, with what they saved. */
export type SaveItem = (typed: ChangeAgendaItem, version: number) => Promise<number | { stale: AgendaItemView | null }>;

const typedOf = ({ title, minutes, notes }: AgendaItemView): ChangeAgendaItem => ({ title, minutes, notes });

const same = (a: ChangeAgendaItem, b: ChangeAgendaItem): boolean =>
  a.title === b.title && a.minutes === b.minutes && a.notes === b.notes;

/** What somebody types on an item while others type, too: saved by itself, and nobody's words are lost. */
export class ItemDraft {
  readonly typed = signal<ChangeAgendaItem>({ title: '', minutes: 0, notes: '' });
  readonly state = signal<DraftState>('saved');
  /** What the other one saved, when both wrote. */
  readonly theirs = signal<AgendaItemView | null>(null);
  private version = 0;

  constructor(
    private readonly save: SaveItem,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** The item as the server has it now: taken over where nothing of one's own waits. */
  take(item: AgendaItemView): void {
    if (item.version < this.version) return;
    if (this.state() !== 'saved' && !same(typedOf(item), this.typed())) return;
    if (this.state() === 'saving') return;
    this.version = item.version;
    this.typed.set(typedOf(item));
    this.state.set('saved');
  }

  type(part: Partial<ChangeAgendaItem>): void {
    this.typed.update((typed) => ({ ...typed, ...part }));
    if (this.state() !== 'conflict' && this.state() !== 'saving') this.state.set('typing');
  }

  /** Saves what was typed so far; what is typed meanwhile is saved by the next call. */
  async flush(): Promise<void> {
    if (this.state() !== 'typing' && this.state() !== 'failed') return;
    const sent = this.typed();
    this.state.set('saving');
    try {
      const answer = await this.save(sent, this.version);
      if (typeof answer === 'number') this.kept(answer, sent);
      else if (answer.stale) this.clash(answer.stale);
      else this.state.set('failed');
    } catch (error) {
      this.state.set('failed');
      this.failed(error);
    }
  }

  /** Of two versions: one's own, theirs, or both under one another. */
  async settle(which: 'mine' | 'theirs' | 'both'): Promise<void> {
    const theirs = this.theirs();
    if (!theirs) return;
    this.version = theirs.version;
    this.theirs.set(null);
    if (which === 'theirs') {
      this.typed.set(typedOf(theirs));
      this.state.set('saved');
      return;
    }
    if (which === 'both') this.typed.update((typed) => ({ ...typed, notes: joined(theirs.notes, typed.notes) }));
    this.state.set('typing');
    await this.flush();
  }

  private kept(version: number, sent: ChangeAgendaItem): void {
    this.version = version;
    this.state.set(same(sent, this.typed()) ? 'saved' : 'typing');
  }

  private clash(theirs: AgendaItemView): void {
    if (same(typedOf(theirs), this.typed())) {
      this.version = theirs.version;
      this.state.set('saved');
      return;
    }
    this.theirs.set(theirs);
    this.state.set('conflict');
  }
}

const joined = (theirs: string, mine: string): string => [theirs, mine].filter((text) => text.trim() !== '').join('\n');
