import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ProfileAnswerView } from '@huoshui/contracts';
import { CountedEvent, Milestone, MILESTONES } from '@huoshui/domain';
import { Failed, Loading, milestoneName } from '@huoshui/ui';
import { answerSentence, landRuleText, landStartSentence, verdictText } from '../shell/words/answer-words';
import { say } from '../shell/words/say';
import { ProjectsApi } from './projects-api';

interface Shown {
  readonly key: string;
  readonly name: string;
  readonly isDefault: boolean;
  readonly met: boolean;
  readonly verdict: string;
  readonly why: string;
}

/**
 * Started? Three answers, each explained: what the zone, the city and the statistics bureau take for reached. One
 * milestone at a time; the chips tell where the three differ.
 */
@Component({
  selector: 'hs-profile-answers',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, Loading, RouterLink],
  templateUrl: './profile-answers.html',
  styleUrl: './profile-answers.css',
})
export class ProfileAnswers {
  private readonly api = inject(ProjectsApi);
  readonly projectId = input.required<string>();
  /** The project itself, where there is one: when it is another object, the answers are asked for again. */
  readonly of = input<object>();
  protected readonly answers = this.api.answers(this.projectId, this.of);
  protected readonly say = say;
  protected readonly event = signal<CountedEvent>(Milestone.Start);
  private readonly known = computed(() => (this.answers.hasValue() ? this.answers.value() : []));
  protected readonly events = computed(() =>
    [...MILESTONES, CountedEvent.StartOnLandAcquisition].map((event) => {
      const met = this.known().filter((profile) => metBy(profile, event)).length;
      return { event, name: nameOf(event), met, differ: met > 0 && met < this.known().length };
    }),
  );
  protected readonly shown = computed(() => this.known().map((profile) => shown(profile, this.event())));
  protected readonly of3 = computed(() => this.known().length);
}

const nameOf = (event: CountedEvent): string =>
  event === CountedEvent.StartOnLandAcquisition ? $localize`拿地即开工` : milestoneName[event];

const answerOf = ({ milestones }: ProfileAnswerView, milestone: Milestone) =>
  milestones.find((one) => one.milestone === milestone);

const metBy = (profile: ProfileAnswerView, event: CountedEvent): boolean =>
  event === CountedEvent.StartOnLandAcquisition
    ? profile.startOnLandAcquisition.met
    : (answerOf(profile, event)?.met ?? false);

function shown(profile: ProfileAnswerView, event: CountedEvent): Shown {
  const { key, name, isDefault, startOnLandAcquisition: land } = profile;
  if (event === CountedEvent.StartOnLandAcquisition) {
    const verdict = land.met ? $localize`算拿地即开工` : $localize`不算`;
    const why = $localize`${landStartSentence(land)}:sentence:标准：${landRuleText(land.limitDays, land.event)}:rule:。`;
    return { key, name, isDefault, met: land.met, verdict, why };
  }
  const answer = answerOf(profile, event);
  const met = answer?.met ?? false;
  return {
    key,
    name,
    isDefault,
    met,
    verdict: answer ? verdictText(event, answer) : '',
    why: answer ? answerSentence(answer) : '',
  };
}
