import { computed, Injectable, signal } from '@angular/core';
import { RuleFault, RuleSet, ruleSetFaults } from '@huoshui/domain';
import { fieldsOf } from './fits';
import { below, listAt, parted, readAt, writeAt } from './json-path';

/** The rule set that form and JSON edit together: one value, its faults, and what of it is open. */
@Injectable()
export class RuleDraft {
  private readonly kept = signal('');
  private readonly held = signal<unknown>({});
  private readonly typed = signal<string | null>(null);
  readonly value = this.held.asReadonly();
  /** Path of the item or section whose fields are shown. */
  readonly selected = signal('basics');
  /** As JSON; what does not parse stands as it was typed. */
  readonly text = computed(() => this.typed() ?? JSON.stringify(this.held(), null, 2));
  /** What the JSON reader says of what was typed; null when it can be read. */
  readonly broken = signal<string | null>(null);
  readonly faults = computed((): readonly RuleFault[] => ruleSetFaults(this.held()));
  readonly ruleSet = computed(() =>
    this.broken() === null && this.faults().length === 0 ? (this.held() as RuleSet) : null,
  );
  readonly changed = computed(() => this.broken() !== null || JSON.stringify(this.held()) !== this.kept());

  begin(value: unknown): void {
    this.held.set(value);
    this.typed.set(null);
    this.broken.set(null);
    this.kept.set(JSON.stringify(value));
  }

  /** What stands now is saved. */
  keep(): void {
    this.kept.set(JSON.stringify(this.held()));
  }

  type(text: string): void {
    this.typed.set(text);
    try {
      this.held.set(JSON.parse(text) as unknown);
      this.broken.set(null);
    } catch (error) {
      this.broken.set((error as Error).message);
    }
  }

  at(path: string): unknown {
    return readAt(this.held(), path);
  }

  /** Undefined takes the key away. */
  set(path: string, next: unknown): void {
    this.held.update((value) => writeAt(value, path, next));
    this.typed.set(null);
  }

  list(path: string): readonly unknown[] {
    return listAt(this.held(), path);
  }

  insert(path: string, at: number, value: unknown): void {
    this.set(path, this.list(path).toSpliced(at, 0, value));
  }

  move(path: string, from: number, to: number): void {
    const all = this.list(path);
    if (to < 0 || to >= all.length) return;
    this.set(path, all.toSpliced(from, 1).toSpliced(to, 0, all[from]));
  }

  faultsAt(path: string): readonly RuleFault[] {
    return this.faults().filter((fault) => fault.path === path);
  }

  /** Also those of what it holds. */
  faultsIn(path: string): readonly RuleFault[] {
    return this.faults().filter((fault) => fault.path === path || fault.path.startsWith(`${path}.`));
  }

  /** Every item of the part that a path is in, with its place, also sub-items. */
  itemsOf(path: string): { key: string; title: string; path: string; depth: number }[] {
    const part = path === 'persons' || path.startsWith('persons.') ? 'persons' : '';
    return this.every(below(part, 'items'), 0);
  }

  private every(path: string, depth: number): { key: string; title: string; path: string; depth: number }[] {
    return this.list(path).flatMap((value, index) => {
      const { key, title } = fieldsOf(value);
      const where = below(path, index);
      const own = { key: String(key ?? ''), title: String(title || key || index + 1), path: where, depth };
      return [own, ...this.every(below(where, 'items'), depth + 1)];
    });
  }

  /** A key that no item has yet, nor any of those just given. */
  freshKey(base: string, taken: readonly string[] = []): string {
    const used = [...this.itemsOf(''), ...this.itemsOf('persons')].map(({ key }) => key).concat(taken);
    if (base !== '' && !used.includes(base)) return base;
    const stem = base.replace(/\d+$/, '') || 'item';
    let count = 2;
    while (used.includes(`${stem}${count}`)) count += 1;
    return `${stem}${count}`;
  }

  /** Opens what a fault is about: the item it is in, else its section. */
  open(path: string): void {
    let where = path;
    while (where !== '' && !/^(persons\.)?items(\.\d+(\.items\.\d+)*)$/.test(where)) [where] = parted(where);
    this.selected.set(where || sectionOf(path));
  }
}

/** The section that shows what is not an item. */
export function sectionOf(path: string): string {
  const [first = ''] = path.split('.');
  return ['groups', 'total', 'lists', 'persons'].includes(first) ? first : 'basics';
}
