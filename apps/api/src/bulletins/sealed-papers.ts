import { ChainLink, Day, Period, StoredContent } from '@huoshui/domain';
import { Database } from '../platform';

/** A frozen bulletin exactly as it lies in the database. */
export interface SealedRow {
  readonly id: string;
  readonly period: Period;
  readonly year: number;
  readonly number: number;
  readonly remarks: string;
  readonly issuedOn: Day;
  /** SHA-256 of its Word template; null for what was frozen before templates were pinned. */
  readonly template: string | null;
  readonly templateName: string | null;
  readonly sha256: string;
  readonly ruleSetNumber: number;
  readonly cutoff: Date;
  readonly frozenAt: Date;
  readonly content: StoredContent;
}

/** A link as it lies in the database, with what it belongs to. */
export interface StoredLink extends ChainLink {
  readonly bulletinId: string | null;
  readonly corrigendumId: string | null;
  readonly removed: boolean;
}

/** Ids of all frozen bulletins, by the end of their period: a month after its weeks. */
export const sealedIds = async (database: Database): Promise<string[]> =>
  (
    await database.query<{ id: string }>(
      `SELECT id FROM bulletin WHERE state IN ('frozen', 'published') ORDER BY cutoff, period DESC`,
    )
  ).map(({ id }) => id);

/** The last day of the last period whose bulletin is frozen; null: there is none. */
export async function lastFrozenDay(reader: Pick<Database, 'query'>): Promise<Day | null> {
  const [last] = await reader.query<{ to: Day }>(
    `SELECT content ->> 'to' AS "to"
     FROM (SELECT content FROM bulletin WHERE state IN ('frozen', 'published') ORDER BY cutoff DESC LIMIT 1) AS newest`,
  );
  return last?.to ?? null;
}

/** One at a time: a decade of contents is no small reading. */
export const sealedRow = (database: Database, id: string): Promise<SealedRow | null> =>
  database.one<SealedRow>(
    `SELECT b.id, b.period, b.year, b.number, b.remarks, b.issued_on AS "issuedOn", b.sha256,
       b.rule_set_number AS "ruleSetNumber", b.cutoff, b.frozen_at AS "frozenAt", b.content,
       f.sha256 AS template, f.name AS "templateName"
     FROM bulletin b LEFT JOIN file f ON f.id = b.template_file_id WHERE b.id = $1`,
    [id],
  );

export const storedLinks = (database: Database): Promise<StoredLink[]> =>
  database.query<StoredLink>(
    `SELECT position, previous, sha256, bulletin_id AS "bulletinId", corrigendum_id AS "corrigendumId", removed
     FROM chain_link ORDER BY position`,
  );
