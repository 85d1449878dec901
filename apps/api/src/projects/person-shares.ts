import { Injectable } from '@nestjs/common';
import { SharePersons as SharePersonsInput } from '@huoshui/contracts';
import { PersonShare, personShares, WHOLE } from '@huoshui/domain';
import { Actor, found, must, newId, Refusal, UnitOfWork, Work } from '../platform';
import { mustSeeProject } from './project-sight';
import { mayShare } from './person-share.reader';
import { ProjectRow } from './project.row';

const ADD = `INSERT INTO project_persons (id, project_id, shares, reason, known_from, recorded_by)
  SELECT $1, $2, $3::jsonb, $4, coalesce((SELECT max(known_to) FROM project_persons WHERE project_id = $2), clock_timestamp()), $5`;

export interface Owner {
  readonly projectId: string;
  readonly personId: string;
  /** From which instant it is held as known; now when left out. */
  readonly knownFrom?: Date | null;
}

/** Whose lead became the project has it whole, until it is divided; inside the write that opens it. */
export async function creditOwners(work: Work, owners: readonly Owner[]): Promise<void> {
  const rows = owners.map(({ projectId, personId, knownFrom = null }) => {
    const shares: PersonShare[] = [{ personId, basisPoints: WHOLE }];
    return { id: newId(), project_id: projectId, shares, known_from: knownFrom };
  });
  await work.query(
    `INSERT INTO project_persons (id, project_id, shares, known_from, recorded_by)
     SELECT id, project_id, shares, coalesce(known_from, clock_timestamp()), $2
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, project_id uuid, shares jsonb, known_from timestamptz)`,
    [JSON.stringify(rows), work.actor.personId],
  );
}

/** Takes away whatever credits these people, inside another module's write: for demo data only. */
export async function removeCredits(work: Work, people: readonly string[]): Promise<void> {
  await work.query(
    `DELETE FROM project_persons q WHERE EXISTS (SELECT 1 FROM jsonb_array_elements(q.shares) AS share
       WHERE (share ->> 'personId')::uuid = ANY ($1::uuid[]))`,
    [people],
  );
}

@Injectable()
export class SharePersons {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * Divides a project among the persons who brought it, the one in charge first; a version is added. The team that leads
   * it, or the office. @throws Refusal the codes beginning with `person-share.`, `session.forbidden`
   */
  run(actor: Actor, id: string, { shares, reason }: SharePersonsInput): Promise<{ version: number }> {
    must(personShares(shares));
    return this.unit.write(actor, async (work) => {
      await mustSeeProject(work, actor, id);
      const projects = work.repository(ProjectRow);
      const project = found(await projects.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(project.version);
      await mustBeOfItsTeams(work, actor, id, shares);
      const ended = await work.query<{ shares: PersonShare[] }>(
        `UPDATE project_persons SET known_to = clock_timestamp() WHERE project_id = $1 AND known_to IS NULL RETURNING shares`,
        [id],
      );
      const wanted = shares.map(({ personId, basisPoints }) => ({ personId, basisPoints }));
      if (sameAs(ended, wanted)) throw new Refusal('person-share.unchanged');
      await work.query(ADD, [newId(), id, JSON.stringify(wanted), reason, actor.personId]);
      await work.query('UPDATE project SET version = version + 1 WHERE id = $1', [id]);
      return { version: project.version + 1 };
    });
  }
}

/** `UPDATE … RETURNING` comes as rows, or as rows beside their number. */
function sameAs(ended: unknown, wanted: readonly PersonShare[]): boolean {
  const rows = (Array.isArray(ended) && Array.isArray(ended[0]) ? ended[0] : ended) as { shares: PersonShare[] }[];
  const plain = (shares: readonly PersonShare[]): string =>
    JSON.stringify(shares.map(({ personId, basisPoints }) => [personId, basisPoints]));
  return rows[0] !== undefined && plain(rows[0].shares) === plain(wanted);
}

/** Persons are today's or former members of the teams that share the project. */
async function mustBeOfItsTeams(work: Work, actor: Actor, id: string, shares: readonly PersonShare[]): Promise<void> {
  const [terms] = await work.query<{ leadTeamId: string; teamIds: string[] }>(
    'SELECT lead_team_id AS "leadTeamId", team_ids AS "teamIds" FROM project_current WHERE project_id = $1',
    [id],
  );
  const { leadTeamId, teamIds } = found(terms);
  if (!mayShare(actor, leadTeamId)) throw new Refusal('session.forbidden');
  const ids = shares.map((share) => share.personId);
  const members = await work.query<{ id: string }>(
    'SELECT DISTINCT person_id AS id FROM team_member WHERE person_id = ANY ($1::uuid[]) AND team_id = ANY ($2::uuid[])',
    [ids, teamIds],
  );
  if (members.length < new Set(ids).size) throw new Refusal('person-share.not-member');
}
