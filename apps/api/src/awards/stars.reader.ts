import { Injectable } from '@nestjs/common';
import { Permission, PersonRef, Role, StarBoardView, StarEvidence, StarRow, TeamRef } from '@huoshui/contracts';
import { starResults } from '@huoshui/domain';
import { Actor, Clock, Database, found, may, person, Refusal } from '../platform';
import { starRule } from './award-rules';
import { StarAwardRow } from './star-award.row';
import { starPersons } from './star-facts';
import { lastOver, starPeriod } from './star-period';

type Award = Pick<StarAwardRow, 'id' | 'personId' | 'state' | 'version'>;

/** What is announced is everybody's; what is not yet, the person's own, the team lead's and the office's. */
@Injectable()
export class StarsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `award.period` for one that the rule in force does not count */
  async board(actor: Actor, wanted?: string): Promise<StarBoardView> {
    const { number, body } = await starRule(this.database);
    const span = starPeriod(wanted ?? lastOver(this.clock.today(), body.period), body.period);
    if (span === null) throw new Refusal('award.period', { period: wanted ?? '' });
    const [people, awards] = await Promise.all([
      starPersons(this.database, body, span),
      this.database.query<Award>(
        `SELECT id, person_id AS "personId", state, version FROM star_award WHERE period = $1 AND state <> 'withdrawn'`,
        [span.period],
      ),
    ]);
    const known = new Map(people.map((one) => [one.person.id, one]));
    const given = new Map(awards.map((award) => [award.personId, award]));
    const rows = starResults(
      body,
      people.map(({ candidate }) => candidate),
    ).flatMap(({ personId, points, stars, place, nominated }): StarRow[] => {
      const one = known.get(personId);
      const award = given.get(personId) ?? null;
      if (!one || (stars === null && award === null)) return [];
      if (award?.state !== 'announced' && !sees(actor, one)) return [];
      return [{ person: one.person, team: one.team, points: points.shown(2), stars, place, nominated, award }];
    });
    return { ...span, over: span.to < this.clock.today(), rule: { number, body }, rows };
  }

  /** The sheet behind a star: every figure down to its facts, as they were when it was nominated. */
  async evidence(actor: Actor, id: string): Promise<StarEvidence> {
    const row = found(
      await this.database.one<Omit<StarEvidence, 'figures' | 'facts'> & Pick<StarAwardRow, 'evidence'>>(
        `SELECT s.period, s.stars, s.points, s.state, s.evidence, s.announced_at AS "announcedAt", ${person('p')} AS person,
           jsonb_build_object('id', k.id, 'name', k.name) AS team, ${person('a')} AS "nominatedBy", ${person('b')} AS "approvedBy"
         FROM star_award s JOIN person p ON p.id = s.person_id JOIN team k ON k.id = s.team_id
         LEFT JOIN person a ON a.id = s.nominated_by LEFT JOIN person b ON b.id = s.approved_by WHERE s.id = $1`,
        [id],
      ),
    );
    if (!sees(actor, row)) throw new Refusal('request.not-found');
    const { evidence, ...told } = row;
    return { ...told, ...evidence };
  }
}

/** The facts behind stars name projects, so they stay with those who may see the person's. */
function sees(actor: Actor, { person: who, team }: { readonly person: PersonRef; readonly team: TeamRef }): boolean {
  if (may(actor, Permission.AwardWrite) || who.id === actor.personId) return true;
  return actor.role === Role.TeamLead && actor.teamIds.includes(team.id);
}
