import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { personShares, WHOLE } from '@huoshui/domain';
import { Failed, Field, FormFault, Loading, PageHeader, Toasts } from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { decisionFault } from '../shell/decision-fault';
import { onFields } from '../shell/on-fields';
import { Part, PartsField, PartWords } from '../shell/parts/parts-field';
import { say } from '../shell/words/say';
import { PersonSharesApi } from './person-shares-api';
import { PersonShareVersions } from './person-share-versions';
import { ProjectsApi } from './projects-api';

interface Draft {
  parts: readonly Part[];
  reason: string;
}

const REASON = 200;

/** Divides a project among the persons who brought it: 100 % in all, the one in charge first, each version with its reason. */
@Component({
  selector: 'hs-persons-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Failed,
    Field,
    FormFault,
    FormField,
    FormRoot,
    Loading,
    PageHeader,
    PartsField,
    PersonShareVersions,
    RouterLink,
  ],
  templateUrl: './persons-page.html',
})
export default class PersonsPage {
  private readonly api = inject(PersonSharesApi);
  private readonly acting = inject(Acting);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  readonly id = input.required<string>();
  protected readonly project = inject(ProjectsApi).one(this.id);
  protected readonly shares = this.api.of(this.id);
  protected readonly say = say;
  protected readonly view = computed(() => (this.shares.hasValue() ? this.shares.value() : null));
  protected readonly words: PartWords = {
    owner: $localize`人员`,
    percent: $localize`所占百分比`,
    drop: $localize`移除这个人`,
    add: $localize`加一个人`,
    lead: $localize`主办`,
  };

  /** Who may get a part, and who has one though no longer of these teams. */
  protected readonly owners = computed(() => {
    const { candidates = [], shares = [] } = this.view() ?? {};
    const known = new Map([...shares.map(({ person }) => person), ...candidates].map((one) => [one.id, one]));
    return [...known.values()].map(({ id, displayName }) => ({ id, name: displayName }));
  });
  private readonly model = signal<Draft>({ parts: [], reason: '' });
  protected readonly form = form(
    this.model,
    (typed) => {
      validate(typed.parts, ({ value }) =>
        decisionFault(personShares(value().map(({ id, basisPoints }) => ({ personId: id, basisPoints })))),
      );
      required(typed.reason, { message: $localize`请写明为什么这样分` });
      maxLength(typed.reason, REASON);
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  constructor() {
    effect(() => {
      const view = this.view();
      if (view === null) return;
      const held = view.shares.map(({ person, basisPoints }) => ({ id: person.id, basisPoints }));
      const [first] = view.candidates;
      const begun = held.length === 0 && first ? [{ id: first.id, basisPoints: WHOLE }] : held;
      untracked(() => this.model.set({ parts: begun, reason: '' }));
    });
  }

  private async save(): Promise<void> {
    const { parts, reason } = this.model();
    const shares = parts.map(({ id, basisPoints }) => ({ personId: id, basisPoints }));
    try {
      await this.api.share(this.id(), { shares, reason: reason.trim() }, this.view()?.version ?? 0);
    } catch (error) {
      if (isStale(error)) await this.acting.offerNewer(() => this.shares.reload());
      throw error;
    }
    this.toasts.done($localize`已按新的比例分给个人`);
    await this.router.navigate(['/projects', this.id()], { replaceUrl: true });
  }
}
