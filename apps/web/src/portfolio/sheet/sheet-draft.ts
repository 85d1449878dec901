import { computed, signal } from '@angular/core';
import { PortfolioLine, ProgressResult, ProgressRow } from '@huoshui/contracts';
import { progressFaults, ProgressField } from '@huoshui/domain';
import { Refusal } from '../../shell/http/refusal';
import { sentence } from '../../shell/words/refusal-words';
import { CellChange, Cells, cellsOf, tidied, wordsOf } from './cells';
import { edited, Edits, noEdits, without } from './edits';
import { begun, redone, stepped, undone } from './history';

export type LineFaults = Readonly<Partial<Record<ProgressField, string>>>;

/** What is typed into the table and not saved yet, with a verdict on each cell. */
export class SheetDraft {
  private readonly history = signal(begun<Edits>(noEdits));
  /** What the server refused, or that somebody else wrote meanwhile, by line; gone when the line is typed into again. */
  private readonly refused = signal<ReadonlyMap<string, string>>(new Map());
  /** Lines that somebody else changed, until the person has chosen. */
  readonly contested = signal<ReadonlySet<string>>(new Set());
  readonly edits = computed(() => this.history().now);
  readonly count = computed(() => this.edits().size);
  readonly canUndo = computed(() => this.history().past.length > 0);
  /** By line: what is wrong with which cell. */
  readonly faults = computed(() => {
    const faults = new Map<string, LineFaults>();
    for (const id of this.edits().keys()) {
      const found = this.faultsOf(id);
      if (Object.keys(found).length > 0) faults.set(id, found);
    }
    return faults;
  });

  constructor(
    private readonly line: (id: string) => PortfolioLine | undefined,
    private readonly today: () => string,
  ) {}

  /** The cells as they are typed, or as they stand. */
  cells = (line: PortfolioLine): Cells => ({ ...cellsOf(line), ...this.edits().get(line.id) });

  isEdited = (id: string, field: ProgressField): boolean => this.edits().get(id)?.[field] !== undefined;

  /** One step, however many cells. */
  type(changes: readonly CellChange[]): void {
    if (changes.length === 0) return;
    const tidy = changes.map((change) => ({ ...change, value: tidied(change.field, change.value, this.today()) }));
    const next = edited(this.edits(), tidy, (id) => this.standing(id));
    this.history.update((history) => stepped(history, next));
    const touched = new Set(changes.map((change) => change.id));
    this.refused.update((refused) => new Map([...refused].filter(([id]) => !touched.has(id))));
  }

  undo = (): void => this.history.update(undone);
  redo = (): void => this.history.update(redone);

  /** Lets go of what was typed into these lines; that it was typed can no longer be brought back. */
  drop(ids: readonly string[]): void {
    this.history.set(begun(without(this.edits(), ids)));
    this.settle(ids);
  }

  clear(): void {
    this.drop([...this.edits().keys()]);
  }

  /** Somebody else wrote into these lines. */
  contest(ids: readonly string[]): void {
    const mine = ids.filter((id) => this.edits().has(id));
    this.contested.update((contested) => new Set([...contested, ...mine]));
  }

  /** The person has chosen: what is typed goes on over the newer words. */
  settle(ids: readonly string[]): void {
    this.contested.update((contested) => new Set([...contested].filter((id) => !ids.includes(id))));
    this.refused.update((refused) => new Map([...refused].filter(([id]) => !ids.includes(id))));
  }

  /** The rows of a save. */
  rows(): ProgressRow[] {
    return [...this.edits().keys()].flatMap((id) => {
      const line = this.line(id);
      return line ? [{ projectId: id, ...wordsOf(this.cells(line)), seen: line.thisWeek?.version ?? 0 }] : [];
    });
  }

  /** Keeps why lines were not saved. */
  refuse(results: readonly ProgressResult[]): void {
    const words = results.map(
      ({ projectId, code, facts }) => [projectId, sentence(code as Refusal['code'], facts)] as const,
    );
    this.refused.update((refused) => new Map([...refused, ...words]));
  }

  private standing(id: string): Cells | undefined {
    const line = this.line(id);
    return line && cellsOf(line);
  }

  private faultsOf(id: string): LineFaults {
    const line = this.line(id);
    if (!line) return {};
    const faults: Partial<Record<ProgressField, string>> = {};
    const refused = this.refused().get(id);
    if (refused) faults.text = refused;
    if (this.contested().has(id)) faults.text = $localize`别人刚刚更新了本周进展，请选择保留哪一份。`;
    for (const { field, code, facts } of progressFaults(wordsOf(this.cells(line)))) {
      faults[field] ??= sentence(code as Refusal['code'], facts);
    }
    return faults;
  }
}
