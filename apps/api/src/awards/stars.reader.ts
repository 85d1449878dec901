import { Injectable } from '@nestjs/common';
import { Permission, StarBoardView, StarFilter, StarRow, StarSheetView } from '@huoshui/contracts';
import { lastStarPeriod, starCriteria, starPeriod, StarRule } from '@huoshui/domain';
import { Actor, Clock, Database, found, may, Refusal } from '../platform';
import { PersonSpan } from '../ranking';
import { AwardRuleReader } from './rules/award-rule.reader';
import { ScoredPerson, ScoredStars, StarScorer } from './star-scorer';
import { seesStar } from './award-sight';
import { StarAwardRow } from './star-award.row';
import { askedStars, AskedStars, besides } from './star-periods';

type Award = Pick<StarAwardRow, 'id' | 'personId' | 'state' | 'version' | 'nominatedBy'>;

/** What is announced is everybody's; what is not yet, the person's own, the team lead's and the office's. */
@Injectable()
export class StarsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly scorer: StarScorer,
    private readonly rules: AwardRuleReader,
  ) {}

  /** Everybody with points. @throws Refusal `award.period` for one that the rule in force does not count */
  async board(actor: Actor, filter: StarFilter): Promise<StarBoardView> {
    const today = this.clock.today();
    const asked = await this.asked(actor, filter);
    const { span, rule } = asked;
    const [scored, awards, beside] = await Promise.all([
      this.scorer.of(asked),
      this.database.query<Award>(
        `SELECT id, person_id AS "personId", state, version, nominated_by AS "nominatedBy" FROM star_award
         WHERE period = $1 AND state NOT IN ('withdrawn', 'revoked')`,
        [span.period],
      ),
      besides(this.database, span, today),
    ]);
    const given = new Map(awards.map((award) => [award.personId, award]));
    const rows = scored.people.flatMap(({ person, team, result }): StarRow[] => {
      const award = given.get(person.id) ?? null;
      if (result.place === null && award === null) return [];
      if (award?.state !== 'announced' && !seesStar(actor, person.id, team.id)) return [];
      const { circle, place, among, nominated } = result;
      const mine = award !== null && award.nominatedBy === actor.personId;
      const view = award && { id: award.id, state: award.state, version: award.version, mine };
      return [{ person, team, ...told(result), circle, place, among, nominated, award: view }];
    });
    return {
      ...span,
      ...beside,
      over: span.to < today,
      rule: { id: rule.id, number: rule.number },
      ...basisOf(asked, scored),
      circles: circlesOf(rule.body, scored.span),
      quota: rule.body.quota,
      rows,
    };
  }

  /** What a person's points of a period rest on as the facts stand now, whether or not somebody nominates. */
  async sheet(actor: Actor, personId: string, filter: StarFilter): Promise<StarSheetView> {
    const asked = await this.asked(actor, filter);
    const scored = await this.scorer.open(asked);
    const known = scored.people.find(
      ({ person, team }) => person.id === personId && seesStar(actor, personId, team.id),
    );
    const { person, team, result } = found(known);
    return {
      ...asked.span,
      ...{ person, team, ...told(result), place: result.place, among: result.among },
      criteria: result.level ? starCriteria(result.level) : null,
      rule: { id: asked.rule.id, number: asked.rule.number },
      ...basisOf(asked, scored),
      knownAt: scored.span.knownAt.toISOString(),
      items: scored.items(personId),
      award: null,
    };
  }

  private async asked(actor: Actor, { period, rule }: StarFilter): Promise<AskedStars> {
    if (rule === undefined) return askedStars(this.database, period, this.clock.today());
    if (!may(actor, Permission.AwardWrite)) throw new Refusal('session.forbidden');
    const { id, number, star: body } = await this.rules.one(actor, rule);
    const draft = found(body);
    const span = starPeriod(period ?? lastStarPeriod(this.clock.today(), draft.period));
    if (span?.kind !== draft.period) throw new Refusal('award.period', { period: period ?? '' });
    return { span, rule: { id, number, body: draft } };
  }
}

const told = ({ points, level }: ScoredPerson['result']): Pick<StarRow, 'points' | 'stars'> => ({
  points: points.shown(2),
  stars: level?.stars ?? null,
});

function circlesOf({ within }: StarRule, { weighing, teams }: PersonSpan): StarBoardView['circles'] {
  if (within === 'zone') return [{ key: '', title: '' }];
  if (within === 'team') return teams.map(({ id, name }) => ({ key: id, title: name }));
  return [...(weighing.ruleSet.groups ?? []).map(({ key, title }) => ({ key, title })), { key: '', title: '' }];
}

/** By what the points came: rules of the ranking where the star rule asks for them, and the definitions. */
function basisOf({ rule }: AskedStars, { span: { ruleSet, definition, weighing } }: ScoredStars) {
  const ranked = rule.body.source === 'ranking';
  const scores = weighing.ruleSet.persons?.items.some(({ key }) => !key.startsWith('star-')) ?? false;
  return { ruleSet: ranked ? ruleSet : null, unscored: ranked && !scores, definition };
}
