import { Injectable } from '@nestjs/common';
import { BulletinDetail, BulletinFilter, BulletinToRead, BulletinView, Permission } from '@huoshui/contracts';
import { Period, presentContent, seal, SealedBulletin, sealText, StoredContent } from '@huoshui/domain';
import { Actor, Database, found, may, person, Refusal } from '../platform';
import { sha256Of } from './sha256-of';

const COLUMNS = `b.id, b.kind, b.period, b.year, told."from", told."to", b.state, b.number, b.issued_on AS "issuedOn",
  jsonb_build_object('number', b.rule_set_number, 'name', told."ruleSet" ->> 'name') AS "ruleSet",
  b.compiled_at AS "compiledAt", ${person('w')} AS "remarksBy", b.reviewed_at AS "reviewedAt", ${person('r')} AS "reviewedBy",
  b.approved_at AS "approvedAt", ${person('a')} AS "approvedBy", b.frozen_at AS "frozenAt", ${person('f')} AS "frozenBy",
  b.published_at AS "publishedAt", ${person('u')} AS "publishedBy", b.sha256, b.version,
  CASE WHEN t.id IS NULL THEN NULL ELSE jsonb_build_object('sha256', t.sha256, 'number',
    coalesce((SELECT v.number FROM bulletin_template v WHERE v.file_id = t.id), 0)) END AS template,
  CASE WHEN c.position IS NULL THEN NULL ELSE jsonb_build_object('position', c.position, 'previous', c.previous) END AS chain,
  coalesce((SELECT jsonb_agg(jsonb_build_object('number', k.number, 'issuedOn', k.issued_on) ORDER BY k.number)
    FROM corrigendum k WHERE k.bulletin_id = b.id AND k.state = 'published'), '[]') AS corrigenda`;

/** A content is large: only those of the bulletins that were picked (SQL of them) are opened, and once each. */
const from = (picked: string): string => `(${picked}) b
  CROSS JOIN LATERAL jsonb_to_record(b.content) AS told ("from" text, "to" text, "ruleSet" jsonb)
  LEFT JOIN chain_link c ON c.bulletin_id = b.id LEFT JOIN file t ON t.id = b.template_file_id
  LEFT JOIN person w ON w.id = b.remarks_by LEFT JOIN person r ON r.id = b.reviewed_by
  LEFT JOIN person a ON a.id = b.approved_by LEFT JOIN person f ON f.id = b.frozen_by
  LEFT JOIN person u ON u.id = b.published_by`;

/** Until it is published a bulletin is the office's own. */
const VISIBLE = `($1 OR b.state = 'published')`;

/** A frozen bulletin as its hash was taken of it, and what stands beside it. */
export interface SealedPaper {
  readonly bulletin: SealedBulletin;
  readonly view: BulletinView & { readonly sha256: string };
}

type Stored = Omit<BulletinDetail, 'content'> & { content: StoredContent };

@Injectable()
export class BulletinReader {
  constructor(private readonly database: Database) {}

  /** Those whose period ended last come first. */
  list(actor: Actor, { year, kind }: BulletinFilter = {}): Promise<BulletinView[]> {
    const picked = `SELECT b.* FROM bulletin b WHERE ${VISIBLE} AND ($2::int IS NULL OR b.year = $2)
      AND ($3::text IS NULL OR b.kind = $3) ORDER BY b.cutoff DESC, b.period LIMIT 200`;
    return this.database.query<BulletinView>(
      `SELECT ${COLUMNS} FROM ${from(picked)} ORDER BY b.cutoff DESC, b.period`,
      [worksOnBulletins(actor), year ?? null, kind ?? null],
    );
  }

  /**
   * Of each kind the newest, when it was published from that instant on and the actor has not opened it; not what is made
   * up years afterwards.
   */
  toRead(actor: Actor, since: Date): Promise<BulletinToRead[]> {
    return this.database.query<BulletinToRead>(
      `SELECT b.period, b.published_at AS "publishedAt" FROM
         (SELECT DISTINCT ON (kind) id, period, cutoff, published_at FROM bulletin WHERE state = 'published'
          ORDER BY kind, cutoff DESC) b
       WHERE b.published_at >= $2 AND b.cutoff >= b.published_at - interval '90 days'
         AND NOT EXISTS (SELECT FROM bulletin_reading o WHERE o.bulletin_id = b.id AND o.person_id = $1)
       ORDER BY b.published_at DESC, b.period`,
      [actor.personId, since],
    );
  }

  async one(actor: Actor, period: Period): Promise<BulletinDetail> {
    const stored = await this.stored(actor, period);
    return { ...stored, content: presentContent(stored.content) };
  }

  /**
   * A frozen bulletin as it was sealed, for its documents. @throws Refusal `bulletin.not-frozen`
   * @throws Error when the stored content no longer has its hash: nothing is printed from a bulletin that was tampered with
   */
  async sealed(actor: Actor, period: Period): Promise<SealedPaper> {
    const { content, ...view } = await this.stored(actor, period);
    const { number, issuedOn, remarks, sha256, chain, template } = view;
    if (number === null || sha256 === null || issuedOn === null) throw new Refusal('bulletin.not-frozen', { period });
    const bulletin = seal(content, { number, remarks, issuedOn, chain, template: template?.sha256 ?? null });
    if (sha256Of(sealText(bulletin)) !== sha256) {
      throw new Error(`bulletin ${period} does not have the hash it was frozen with`);
    }
    return { bulletin, view: { ...view, sha256 } };
  }

  /** Whether there is one, in whatever state. */
  async exists(period: Period): Promise<boolean> {
    return (await this.database.one('SELECT 1 FROM bulletin WHERE period = $1', [period])) !== null;
  }

  private async stored(actor: Actor, period: Period): Promise<Stored> {
    return found(
      await this.database.one<Stored>(
        `SELECT ${COLUMNS}, b.content, b.remarks,
           CASE WHEN $1 THEN (SELECT count(*)::int FROM bulletin_reading o WHERE o.bulletin_id = b.id) END AS readers
         FROM ${from(`SELECT b.* FROM bulletin b WHERE ${VISIBLE} AND b.period = $2`)}`,
        [worksOnBulletins(actor), period],
      ),
    );
  }
}

const HANDS: readonly Permission[] = [
  Permission.BulletinWrite,
  Permission.BulletinReview,
  Permission.BulletinApprove,
  Permission.BulletinFreeze,
  Permission.BulletinPublish,
];

/** Whether somebody has a hand in bulletins before they are published. */
export const worksOnBulletins = (actor: Actor): boolean => HANDS.some((permission) => may(actor, permission));
