import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { Permission, ProposedTarget, SplitBy, SplitOver, TargetWeights } from '@huoshui/contracts';
import { PLAN_MEASURES, planDefinitions, PlanMeasure } from '@huoshui/domain';
import { Failed, Loading, PageHeader, urlQuery } from '@huoshui/ui';
import { Session } from '../shell/session';
import { TeamList } from '../shell/team-list';
import { say } from '../shell/words/say';
import { targetName } from '../shell/words/target-name';
import { ProposeForm } from './propose-form';
import { splitLines, stepOf } from './split-lines';
import { heightText, pairText, unitName } from './target-words';
import { targetYear } from './target-year';
import { TargetsApi } from './targets-api';

const overName: Readonly<Record<SplitOver, string>> = {
  quarters: $localize`四个季度`,
  months: $localize`十二个月`,
  teams: $localize`各队伍`,
  persons: $localize`队员`,
};
const byName: Readonly<Record<SplitBy, string>> = {
  evenly: $localize`平均`,
  lastYear: $localize`按上年完成情况`,
  workdays: $localize`按工作日`,
};

/** 分解: a year's target over periods, teams or persons; weights by rule or by hand, and nothing lost. */
@Component({
  selector: 'hs-split-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, Loading, PageHeader, ProposeForm],
  templateUrl: './split-page.html',
  styles: `
    .scroll {
      overflow-x: auto;
    }
    select.input {
      width: auto;
    }
    td .input {
      width: 110px;
      text-align: end;
    }
  `,
})
export default class SplitPage {
  private readonly session = inject(Session);
  private readonly api = inject(TargetsApi);
  private readonly allTeams = inject(TeamList).active;
  protected readonly query = urlQuery();
  protected readonly year = targetYear(this.query).year;
  protected readonly say = say;
  protected readonly targetName = targetName;
  protected readonly measures = PLAN_MEASURES;
  protected readonly office = computed(() => this.session.may(Permission.TargetApprove));
  /** A lead divides what the own team has to do. */
  protected readonly teams = computed(() => {
    const own = new Set(this.session.view()?.teams.map(({ id }) => id));
    return this.office() ? this.allTeams() : this.allTeams().filter(({ id }) => own.has(id));
  });
  protected readonly team = computed(() => {
    const asked = this.teams().find(({ id }) => id === this.query.text('team'));
    return asked ?? (this.office() ? undefined : this.teams()[0]);
  });
  protected readonly measure = computed(
    (): PlanMeasure => PLAN_MEASURES.find((one) => one === this.query.text('measure')) ?? 'signed',
  );
  protected readonly overs = computed(() =>
    Object.values(SplitOver)
      .filter((one) => (this.team() ? one !== 'teams' : one !== 'persons'))
      .map((value) => ({ value, name: overName[value] })),
  );
  protected readonly over = computed(
    () =>
      this.overs().find(({ value }) => value === this.query.text('over'))?.value ?? this.overs()[0]?.value ?? 'months',
  );
  protected readonly bys = computed(() =>
    Object.values(SplitBy)
      .filter((one) => one !== 'workdays' || ['quarters', 'months'].includes(this.over()))
      .map((value) => ({ value, name: byName[value] })),
  );
  protected readonly by = computed(
    () => this.bys().find(({ value }) => value === this.query.text('by'))?.value ?? SplitBy.Evenly,
  );
  protected readonly weights = this.api.weights(() => ({
    year: this.year(),
    measure: this.measure(),
    teamId: this.team()?.id,
    over: this.over(),
    by: this.by(),
  }));
  private readonly standing = this.api.list(() => ({ year: this.year(), owner: this.team()?.id ?? 'zone' }));
  protected readonly whole = computed(() => {
    const all = this.standing.hasValue() ? this.standing.value() : [];
    return all.find(({ measure, period, person }) => measure === this.measure() && period === 'year' && !person);
  });
  protected readonly unit = computed(() => unitName[planDefinitions[this.measure()].unit]);
  protected readonly wholeText = computed(() => {
    const { unit } = planDefinitions[this.measure()];
    return pairText(this.whole()?.value ?? null, this.whole()?.stretch ?? null, unit) || '—';
  });
  private readonly read = computed(() => (this.weights.hasValue() ? this.weights.value() : null));
  /** Weights as they are typed; those of the rule when none was. */
  protected readonly typed = linkedSignal<TargetWeights | null, Readonly<Record<number, string>>>({
    source: this.read,
    computation: () => ({}),
  });
  protected readonly split = computed(() =>
    splitLines(this.read()?.parts ?? [], this.typed(), this.whole(), stepOf(this.measure())),
  );
  protected readonly shownHeight = (value: number | null): string =>
    heightText(value, planDefinitions[this.measure()].unit);
  protected readonly proposed = computed((): ProposedTarget[] =>
    this.split().lines.flatMap(({ part, value, stretch }) =>
      value === null || value === 0
        ? []
        : [
            {
              teamId: part.team?.id ?? null,
              personId: part.person?.id ?? null,
              period: part.period,
              measure: this.measure(),
              value,
              stretch,
            },
          ],
    ),
  );
  protected readonly title = computed(() =>
    $localize`${this.year()}:year: 年${this.team()?.name ?? '全区'}:owner:“${targetName[this.measure()]}:measure:”分解到${overName[this.over()]}:over:`.slice(
      0,
      60,
    ),
  );

  protected pick(name: string, event: Event): void {
    void this.query.set({ [name]: (event.target as HTMLSelectElement).value || null });
  }

  protected type(at: number, event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    this.typed.update((typed) => ({ ...typed, [at]: text }));
  }
}
