import { Injectable } from '@nestjs/common';
import { ProfileAnswerView } from '@huoshui/contracts';
import { DEFINITION_KEYS, DefinitionKey, MILESTONES, MilestoneRule, profileAnswer } from '@huoshui/domain';
import { DefinitionReader, KnownDefinition } from '../definitions';
import { Actor, Clock, Database, dayOf, found } from '../platform';
import { EVIDENCED, HeldFact } from './evidenced-facts';
import { projectSight } from './project-sight';

@Injectable()
export class ProfileAnswerReader {
  constructor(
    private readonly database: Database,
    private readonly definitions: DefinitionReader,
    private readonly clock: Clock,
  ) {}

  /** What each profile says of the project today, and why: zone, city, statistics bureau. */
  async of(actor: Actor, projectId: string): Promise<ProfileAnswerView[]> {
    const params: unknown[] = [projectId];
    const sight = projectSight(actor, 'c', params);
    found(await this.database.one(`SELECT 1 FROM project_current c WHERE c.project_id = $1 AND ${sight}`, params));
    const facts = await this.database.query<HeldFact>(`${EVIDENCED} AND f.project_id = $1`, [projectId]);
    return Promise.all(DEFINITION_KEYS.map((key) => this.answer(key, facts)));
  }

  private async answer(key: DefinitionKey, facts: readonly HeldFact[]): Promise<ProfileAnswerView> {
    const { name, number, isDefault, body } = await this.definitions.inForce(key, this.clock.today());
    const ruleOf = key === 'zone' ? await this.ruleWhenVerified() : undefined;
    const { milestones, startOnLandAcquisition } = profileAnswer(body, facts, ruleOf);
    const { days: limitDays, from: event } = body.startOnLandAcquisition;
    return {
      key,
      name,
      number,
      isDefault,
      milestones: MILESTONES.map((milestone) => milestones[milestone]),
      startOnLandAcquisition: { ...startOnLandAcquisition, limitDays, event },
    };
  }

  /** What the office has verified stays verified when its definition grows stricter: it is read by the version of that day. */
  private async ruleWhenVerified(): Promise<(fact: HeldFact) => MilestoneRule | undefined> {
    const versions: readonly KnownDefinition[] = await this.definitions.effective('zone');
    return ({ milestone, heldFrom }) => {
      if (heldFrom === null) return undefined;
      const day = dayOf(heldFrom);
      return versions.find((version) => version.effectiveFrom <= day)?.body.milestones[milestone];
    };
  }
}
