import { computed, inject, Injectable, signal } from '@angular/core';
import { progressBatch, ProgressResult } from '@huoshui/contracts';
import { Day, weekOf } from '@huoshui/domain';
import { Toasts } from '@huoshui/ui';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { PortfolioApi } from './portfolio-api';
import { PortfolioLines } from './portfolio-lines';
import { PastePlan } from './sheet/paste';
import { SheetDraft } from './sheet/sheet-draft';

type Stranger = PastePlan['strangers'][number];

/** The table's lines with what is typed into them: what a page provides, and the desk and the phone both work on. */
@Injectable()
export class PortfolioDesk {
  private readonly api = inject(PortfolioApi);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  readonly lines = new PortfolioLines(this.api);
  readonly draft = new SheetDraft(this.lines.line, this.session.today);
  readonly saving = signal(false);
  /** Codes of a pasted block that name no project this person sees. */
  readonly unknown = signal<readonly Stranger[]>([]);
  readonly week = computed(() => weekOf(this.session.today() as Day, this.session.week()));
  readonly contested = computed(() => [...this.draft.contested()].flatMap((id) => this.lines.line(id) ?? []));

  /** Rows of a block whose projects are not shown: those that the person sees are brought in, the others named. */
  async takeIn(strangers: readonly Stranger[]): Promise<void> {
    try {
      const found = await this.api.ofCodes(strangers.map((stranger) => stranger.code));
      const ids = new Map(found.map(({ id, code }) => [code, id]));
      this.lines.bring(found);
      this.draft.type(
        strangers.flatMap(({ code, values }) => {
          const id = ids.get(code);
          return id === undefined ? [] : values.map((value) => ({ id, ...value }));
        }),
      );
      this.unknown.set(strangers.filter(({ code }) => !ids.has(code)));
    } catch (error) {
      this.toasts.failed(say(error));
    }
  }

  /** Looks whether somebody else wrote into what is typed here. Gives true when nobody did. */
  async lookAgain(): Promise<boolean> {
    const typed = [...this.draft.edits().keys()].flatMap((id) => this.lines.line(id) ?? []);
    const before = new Map(typed.map((line) => [line.id, line.thisWeek?.version ?? 0]));
    const now = await this.api.ofCodes(typed.map((line) => line.code));
    this.lines.know(now);
    const changed = now.filter((line) => (line.thisWeek?.version ?? 0) !== before.get(line.id)).map((line) => line.id);
    this.draft.contest(changed);
    return this.draft.contested().size === 0;
  }

  async save(): Promise<void> {
    if (this.saving() || this.draft.count() === 0) return;
    if (this.draft.faults().size > 0) {
      this.toasts.failed($localize`有 ${this.draft.faults().size}:lines: 行要先改好，红色的格里写着原因。`);
      return;
    }
    this.saving.set(true);
    try {
      if (await this.lookAgain()) await this.send();
      else this.toasts.failed($localize`别人刚刚更新了其中的项目，请先选择保留哪一份。`);
    } catch (error) {
      this.toasts.failed(say(error));
    } finally {
      this.saving.set(false);
    }
  }

  private async send(): Promise<void> {
    const rows = this.draft.rows().slice(0, progressBatch.rows);
    const results = await this.api.save({ week: this.week(), rows });
    const saved = results.filter((result) => result.code === null).map((result) => result.projectId);
    const lines = results.flatMap(({ projectId }) => this.lines.line(projectId) ?? []);
    this.lines.know(await this.api.ofCodes(lines.map((line) => line.code)));
    this.draft.drop(saved);
    this.blame(results.filter((result) => result.code !== null));
    if (saved.length > 0) this.toasts.done($localize`已保存 ${saved.length}:lines: 个项目的本周进展`);
  }

  private blame(results: readonly ProgressResult[]): void {
    if (results.length === 0) return;
    const stale = results.filter((result) => result.code === 'request.version.stale');
    this.draft.contest(stale.map((result) => result.projectId));
    this.draft.refuse(results.filter((result) => result.code !== 'request.version.stale'));
    this.toasts.failed($localize`${results.length}:lines: 行没有保存，红色的格里写着原因。`);
  }
}
