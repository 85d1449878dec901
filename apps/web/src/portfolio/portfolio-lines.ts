import { computed, signal } from '@angular/core';
import { NONE, PortfolioGroup, PortfolioGrouping, PortfolioLine } from '@huoshui/contracts';
import { landModeName, lightColourName, milestoneName } from '@huoshui/ui';
import { FilterParams, groupFilter } from './portfolio-filter';
import { PortfolioApi } from './portfolio-api';

/** Beyond so many lines nobody reads on; a filter helps. */
export const MOST_LINES = 5_000;

/** A group with as many of its lines as were asked for; without grouping there is one, of all. */
export interface Segment {
  readonly key: string;
  readonly name: string | null;
  readonly count: number | null;
  readonly floor: boolean;
  readonly open: boolean;
  readonly ids: readonly string[];
  /** Where to go on; undefined before the first page. */
  readonly next: string | null | undefined;
  readonly busy: boolean;
}

const closed = { open: false, ids: [], next: undefined, busy: false } as const;
const whole: Segment = { key: '', name: null, count: null, floor: false, ...closed, open: true };
/** Lines that a pasted block brought in from outside the filter. */
const BROUGHT = 'brought';

/** The lines of the table as they are loaded, page by page and group by group. */
export class PortfolioLines {
  private readonly known = signal<ReadonlyMap<string, PortfolioLine>>(new Map());
  readonly segments = signal<readonly Segment[]>([]);
  readonly loading = signal(true);
  readonly error = signal<unknown>(undefined);
  readonly loaded = computed(() => this.segments().reduce((sum, segment) => sum + segment.ids.length, 0));
  readonly full = computed(() => this.loaded() >= MOST_LINES);
  private filter: FilterParams = {};
  private by: PortfolioGrouping | null = null;
  private round = 0;

  constructor(private readonly api: PortfolioApi) {}

  line = (id: string): PortfolioLine | undefined => this.known().get(id);

  /** Begins anew; what was loaded before stays known, for what is typed into it and not saved. */
  async show(filter: FilterParams, by: PortfolioGrouping | null): Promise<void> {
    const round = (this.round += 1);
    [this.filter, this.by] = [filter, by];
    this.loading.set(true);
    this.error.set(undefined);
    this.segments.set([]);
    try {
      const groups = by ? await this.api.groups(by, filter) : null;
      if (round !== this.round) return;
      this.segments.set(groups ? groups.map((group, at) => segmentOf(by, group, at === 0)) : [whole]);
      const first = this.segments()[0];
      if (first) await this.more(first.key);
    } catch (error) {
      if (round === this.round) this.error.set(error);
    } finally {
      if (round === this.round) this.loading.set(false);
    }
  }

  async toggle(key: string): Promise<void> {
    this.change(key, (segment) => ({ ...segment, open: !segment.open }));
    const segment = this.segments().find((one) => one.key === key);
    if (segment?.open && segment.next === undefined) await this.more(key);
  }

  /** The next page of a group; nothing while one is on its way. */
  async more(key: string): Promise<void> {
    const segment = this.segments().find((one) => one.key === key);
    if (!segment || segment.busy || segment.next === null || this.full()) return;
    const round = this.round;
    this.change(key, (one) => ({ ...one, busy: true }));
    try {
      const filter = this.by ? { ...this.filter, [groupFilter[this.by]]: key } : this.filter;
      const page = await this.api.page(filter, segment.next ?? null);
      if (round !== this.round) return;
      this.know(page.items);
      const shown = new Set(segment.ids);
      const fresh = page.items.map((line) => line.id).filter((id) => !shown.has(id));
      this.change(key, (one) => ({
        ...one,
        ids: [...one.ids, ...fresh],
        next: page.nextCursor,
        count: this.by ? one.count : page.total,
        floor: this.by ? one.floor : page.totalIsFloor,
        busy: false,
      }));
    } catch (error) {
      this.change(key, (one) => ({ ...one, busy: false }));
      throw error;
    }
  }

  /** Newer values of lines. */
  know(lines: readonly PortfolioLine[]): void {
    this.known.update((known) => new Map([...known, ...lines.map((line) => [line.id, line] as const)]));
  }

  /** Shows lines from outside the filter, above all others. */
  bring(lines: readonly PortfolioLine[]): void {
    this.know(lines);
    const shown = new Set(this.segments().flatMap((segment) => segment.ids));
    const ids = lines.map((line) => line.id).filter((id) => !shown.has(id));
    if (ids.length === 0) return;
    this.segments.update((segments) => {
      const before = segments.find((segment) => segment.key === BROUGHT);
      const all = [...(before?.ids ?? []), ...ids];
      const name = $localize`粘贴带入`;
      const brought = { ...whole, key: BROUGHT, name, count: all.length, ids: all, next: null };
      return [brought, ...segments.filter((segment) => segment.key !== BROUGHT)];
    });
  }

  private change(key: string, to: (segment: Segment) => Segment): void {
    this.segments.update((segments) => segments.map((segment) => (segment.key === key ? to(segment) : segment)));
  }
}

const segmentOf = (
  by: PortfolioGrouping | null,
  { key, name, count, floor }: PortfolioGroup,
  open: boolean,
): Segment => ({
  ...closed,
  key,
  name: name ?? groupName(by, key),
  count,
  floor,
  open,
});

const noneName: Readonly<Record<PortfolioGrouping, string>> = {
  team: $localize`无队伍`,
  manager: $localize`未定项目经理`,
  light: $localize`不在亮灯范围`,
  reached: $localize`未签约`,
  landMode: $localize`用地方式未定`,
};

function groupName(by: PortfolioGrouping | null, key: string): string {
  if (key === NONE) {
    return noneName[by ?? 'reached'];
  }
  const names: Readonly<Record<string, string>> = { ...milestoneName, ...landModeName, ...lightColourName };
  return names[key] ?? key;
}
