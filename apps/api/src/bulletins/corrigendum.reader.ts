import { Injectable } from '@nestjs/common';
import { CorrigendumView } from '@huoshui/contracts';
import { Period } from '@huoshui/domain';
import { Actor, Database, person } from '../platform';
import { worksOnBulletins } from './bulletin.reader';

/** Published corrections are as open as their bulletin; drafts are the office's own. */
@Injectable()
export class CorrigendumReader {
  constructor(private readonly database: Database) {}

  /** Of one bulletin, in their order; withdrawn drafts are not shown. */
  of(actor: Actor, period: Period): Promise<CorrigendumView[]> {
    return this.database.query<CorrigendumView>(
      `SELECT k.id, b.period, k.state, k.number, k.reason, k.items, k.drafted_at AS "draftedAt", ${person('d')} AS "draftedBy",
         k.approved_at AS "approvedAt", ${person('a')} AS "approvedBy", k.published_at AS "publishedAt",
         ${person('u')} AS "publishedBy", k.issued_on AS "issuedOn", k.sha256, k.version,
         CASE WHEN c.position IS NULL THEN NULL ELSE jsonb_build_object('position', c.position, 'previous', c.previous) END AS chain
       FROM corrigendum k JOIN bulletin b ON b.id = k.bulletin_id LEFT JOIN chain_link c ON c.corrigendum_id = k.id
         LEFT JOIN person d ON d.id = k.drafted_by LEFT JOIN person a ON a.id = k.approved_by
         LEFT JOIN person u ON u.id = k.published_by
       WHERE b.period = $2 AND k.state <> 'withdrawn' AND (k.state = 'published' OR $1)
       ORDER BY k.number NULLS LAST, k.drafted_at`,
      [worksOnBulletins(actor), period],
    );
  }
}
