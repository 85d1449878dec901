import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { DefinitionDetail, definitionNameLimit } from '@huoshui/contracts';
import {
  DefinitionBody,
  definitionFaults,
  definitionLimits,
  LandEvent,
  Milestone,
  MilestoneRule,
  MILESTONES,
  RecordingRules,
  RuleFault,
} from '@huoshui/domain';
import {
  Choice,
  definitionKeyName,
  Failed,
  landEventName,
  Loading,
  milestoneName,
  optionsOf,
  PageHeader,
} from '@huoshui/ui';
import { SavingDraft } from '../shell/saving-draft';
import { say } from '../shell/words/say';
import { faultText } from './definition-words';
import { DefinitionsApi } from './definitions-api';
import { RecordingField } from './recording-field';
import { RuleField } from './rule-field';

interface Draft {
  readonly name: string;
  readonly body: DefinitionBody;
}

/** A new version of a profile, begun as an existing one, or a draft that is changed. */
@Component({
  selector: 'hs-write-definition-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, Failed, Loading, PageHeader, RecordingField, RuleField],
  templateUrl: './write-definition-page.html',
  styleUrl: './write-definition-page.css',
})
export default class WriteDefinitionPage {
  private readonly api = inject(DefinitionsApi);
  private readonly saving = inject(SavingDraft);
  private readonly router = inject(Router);
  /** Set: this draft is changed. */
  readonly id = input<string>();
  /** The version that a new draft begins as. */
  readonly from = input<string>();
  protected readonly base = this.api.one(() => this.id() ?? this.from());
  protected readonly known = computed(() => (this.base.hasValue() ? this.base.value() : null));
  protected readonly draft = linkedSignal<DefinitionDetail | null, Draft | null>({
    source: this.known,
    computation: (known) => known && { name: known.name, body: known.body },
  });
  private readonly faults = computed(() => {
    const [known, draft] = [this.known(), this.draft()];
    return known && draft ? definitionFaults(known.key, draft.body) : [];
  });
  protected readonly unnamed = computed(() => this.draft()?.name.trim() === '');
  protected readonly ready = computed(() => this.draft() !== null && this.faults().length === 0 && !this.unnamed());
  protected readonly title = computed(() => {
    const known = this.known();
    if (!known) return '';
    const profile = definitionKeyName[known.key];
    return this.id() ? $localize`修改${profile}:profile:口径草稿` : $localize`起草${profile}:profile:口径新版`;
  });
  protected readonly busy = signal(false);
  protected readonly say = say;
  protected readonly milestones = MILESTONES;
  protected readonly milestoneName = milestoneName;
  protected readonly limits = { ...definitionLimits, name: definitionNameLimit };
  protected readonly landEvents = optionsOf(landEventName);

  /** Said beside what they are about: a milestone, or for null the rest. */
  protected readonly faultsOf = (milestone: Milestone | null): readonly string[] =>
    this.faults()
      .filter((fault) => !aboutRecording(fault) && (fault.facts['item'] ?? null) === milestone)
      .map(faultText);

  protected readonly recordingFaults = computed(() => this.faults().filter(aboutRecording).map(faultText));

  protected name(event: Event): void {
    this.change({ name: (event.target as HTMLInputElement).value });
  }

  protected notes(event: Event): void {
    this.body({ notes: (event.target as HTMLTextAreaElement).value });
  }

  protected rule(milestone: Milestone, rule: MilestoneRule): void {
    const milestones = this.draft()?.body.milestones;
    if (milestones) this.body({ milestones: { ...milestones, [milestone]: rule } });
  }

  protected recorded(recording: RecordingRules): void {
    this.body({ recording });
  }

  protected days(event: Event): void {
    const typed = (event.target as HTMLInputElement).value.trim();
    this.land({ days: /^\d{1,3}$/.test(typed) ? Number(typed) : Number.NaN });
  }

  protected event(from: string): void {
    this.land({ from: from as LandEvent });
  }

  protected async save(): Promise<void> {
    const [known, draft, id] = [this.known(), this.draft(), this.id()];
    if (!known || !draft) return;
    this.busy.set(true);
    const saved = await this.saving.run({
      id,
      change: (own) => this.api.change(own, draft, known.version),
      create: () => this.api.draft({ key: known.key, ...draft }),
      reload: () => this.base.reload(),
    });
    this.busy.set(false);
    if (saved) await this.router.navigate(['/definitions', saved]);
  }

  private land(part: Partial<DefinitionBody['startOnLandAcquisition']>): void {
    const land = this.draft()?.body.startOnLandAcquisition;
    if (land) this.body({ startOnLandAcquisition: { ...land, ...part } });
  }

  private body(part: Partial<DefinitionBody>): void {
    const body = this.draft()?.body;
    if (body) this.change({ body: { ...body, ...part } });
  }

  private change(part: Partial<Draft>): void {
    this.draft.update((draft) => draft && { ...draft, ...part });
  }
}

const aboutRecording = ({ path }: RuleFault): boolean => path.startsWith('recording');
