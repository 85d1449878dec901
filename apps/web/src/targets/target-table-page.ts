import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { Permission } from '@huoshui/contracts';
import { PLAN_MEASURES, planDefinitions, readTargetSheet } from '@huoshui/domain';
import { Failed, FilterSelect, Loading, PageHeader, urlQuery } from '@huoshui/ui';
import { Session } from '../shell/session';
import { TeamList } from '../shell/team-list';
import { say } from '../shell/words/say';
import { targetName } from '../shell/words/target-name';
import { ProposeForm } from './propose-form';
import { SumGaps } from './sum-gaps';
import { draftOf, draftRows, proposedBy, TargetDraft } from './target-draft';
import { targetYear } from './target-year';
import { TargetsApi } from './targets-api';

/** 目标表: a year's targets of zone and teams; who may, types or pastes others and puts them up for approval. */
@Component({
  selector: 'hs-target-table-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, FilterSelect, Loading, PageHeader, ProposeForm, SumGaps],
  templateUrl: './target-table-page.html',
  styleUrl: './target-table-page.css',
})
export default class TargetTablePage {
  private readonly session = inject(Session);
  private readonly api = inject(TargetsApi);
  private readonly teams = inject(TeamList).active;
  protected readonly query = urlQuery();
  protected readonly years = targetYear(this.query);
  protected readonly year = this.years.year;
  protected readonly say = say;
  protected readonly measures = PLAN_MEASURES;
  protected readonly targetName = targetName;
  protected readonly definitions = planDefinitions;
  protected readonly mayWrite = computed(() => this.session.may(Permission.TargetApprove));
  protected readonly targets = this.api.list(() => ({ year: this.year() }));
  protected readonly draft = linkedSignal<number, TargetDraft>({ source: this.year, computation: () => ({}) });
  protected readonly pasted = signal('');
  private readonly owners = computed(() => [{ id: null, name: $localize`全区` }, ...this.teams()]);
  protected readonly rows = computed(() =>
    draftRows(this.owners(), this.targets.hasValue() ? this.targets.value() : [], this.draft()),
  );
  protected readonly proposed = computed(() => proposedBy(this.rows()));
  protected readonly wrong = computed(
    () => this.rows().flatMap(({ cells }) => cells.filter((cell) => cell.wrong)).length,
  );
  protected readonly title = computed(() => $localize`${this.year()}:year: 年度目标`);
  protected readonly sheet = computed(() => readTargetSheet(this.pasted(), this.teams()));
  protected readonly faults = computed(() => {
    const { columns, lines } = this.sheet();
    const unknown = columns
      .filter(({ measure }) => measure === null)
      .map(({ text }) => $localize`不认得的列“${text}:head:”`);
    const owners = lines.flatMap(({ ownerFault, owner, line }) => {
      if (ownerFault === null) return [];
      return ownerFault === 'twice'
        ? [$localize`第 ${line}:line: 行“${owner}:owner:”重复`]
        : [$localize`第 ${line}:line: 行没有“${owner}:owner:”这支队伍`];
    });
    const cells = lines.flatMap(({ line, cells: all }) =>
      all.flatMap(({ fault, text, measure }) =>
        fault === null ? [] : [$localize`第 ${line}:line: 行 ${targetName[measure]}:measure:“${text}:text:”不是目标数`],
      ),
    );
    return [...unknown, ...owners, ...cells];
  });
  protected readonly found = computed(() => Object.keys(draftOf(this.sheet())).length);

  protected type(key: string, event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    this.draft.update((draft) => ({ ...draft, [key]: text }));
  }

  protected paste(event: Event): void {
    this.pasted.set((event.target as HTMLTextAreaElement).value);
  }

  protected fill(): void {
    this.draft.update((draft) => ({ ...draft, ...draftOf(this.sheet()) }));
  }

  protected discard(): void {
    this.draft.set({});
  }
}
