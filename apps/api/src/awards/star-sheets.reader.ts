import { Injectable } from '@nestjs/common';
import { Permission, StarAwardView, StarSheetView } from '@huoshui/contracts';
import { starPeriod } from '@huoshui/domain';
import { Actor, Database, found, may, person, Refusal } from '../platform';
import { starSeal } from './award-seal';
import { StarAwardRow } from './star-award.row';
import { seesStar } from './award-sight';

interface Read extends StarAwardRow {
  readonly ruleId: string | null;
  readonly by: Pick<StarAwardView, 'nominatedBy' | 'approvedBy' | 'announcedBy' | 'endedBy'>;
}

const SELECT = `SELECT s.id, s.period, s.person_id AS "personId", s.team_id AS "teamId", s.stars, s.points, s.evidence,
    s.rule_number AS "ruleNumber", r.id AS "ruleId", s.state, s.nominated_by AS "nominatedBy", s.nominated_at AS "nominatedAt",
    s.approved_by AS "approvedBy", s.approved_at AS "approvedAt", s.announced_by AS "announcedBy", s.announced_at AS "announcedAt",
    s.ended_at AS "endedAt", s.reason, s.sha256, s.version,
    jsonb_build_object('nominatedBy', ${person('n')}, 'approvedBy', ${person('a')}, 'announcedBy', ${person('o')},
      'endedBy', ${person('e')}) AS by
  FROM star_award s LEFT JOIN award_rule r ON r.kind = 'star' AND r.number = s.rule_number
  LEFT JOIN person n ON n.id = s.nominated_by LEFT JOIN person a ON a.id = s.approved_by
  LEFT JOIN person o ON o.id = s.announced_by LEFT JOIN person e ON e.id = s.ended_by`;

/** The evidence sheets of stars, as they were at the nomination. */
@Injectable()
export class StarSheetsReader {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `request.not-found` for a star whose facts the actor may not see */
  async one(actor: Actor, id: string): Promise<StarSheetView> {
    const read = await this.database.one<Read>(`${SELECT} WHERE s.id = $1`, [id]);
    const sheet = found(read);
    if (!seesStar(actor, sheet.personId, sheet.teamId)) throw new Refusal('request.not-found');
    return view(sheet);
  }

  /**
   * The sheet as it goes to paper. @throws Refusal `award.not-announced` {state}, `award.broken` when it no longer gives
   * its seal
   */
  async sealed(actor: Actor, id: string): Promise<StarSheetView> {
    const sheet = await this.one(actor, id);
    const { state, intact } = found(sheet.award);
    if (state !== 'announced' && state !== 'revoked') throw new Refusal('award.not-announced', { state });
    if (intact === false) throw new Refusal('award.broken');
    return sheet;
  }

  /** What was announced for a period and stands; with the facts only where the actor may see them. */
  async announced(actor: Actor, period: string): Promise<StarSheetView[]> {
    const rows = await this.database.query<Read>(
      `${SELECT} WHERE s.period = $1 AND s.state = 'announced' ORDER BY s.stars DESC, s.points::numeric DESC, s.person_id`,
      [period],
    );
    const all = may(actor, Permission.AwardWrite);
    return rows.map((row) => {
      const sheet = view(row);
      return all || seesStar(actor, row.personId, row.teamId) ? sheet : { ...sheet, items: [] };
    });
  }
}

function view(row: Read): StarSheetView {
  const { person, team, place, among, criteria, ruleSet, definition, knownAt, items } = row.evidence;
  const { id, state, nominatedAt, approvedAt, announcedAt, endedAt, reason, sha256, version } = row;
  const at = (instant: Date | null): string | null => instant && instant.toISOString();
  return {
    ...found(starPeriod(row.period)),
    person: { id: row.personId, displayName: person },
    team: { id: row.teamId, name: team },
    ...{ stars: row.stars, points: row.points, place, among, criteria },
    rule: { id: row.ruleId, number: row.ruleNumber },
    ...{ ruleSet, unscored: false, definition, knownAt, items: [...items] },
    award: {
      ...{ id, state, ...row.by, nominatedAt: nominatedAt.toISOString(), approvedAt: at(approvedAt) },
      ...{ announcedAt: at(announcedAt), endedAt: at(endedAt), reason, sha256, version },
      intact: sha256 === null ? null : starSeal(row) === sha256,
    },
  };
}
