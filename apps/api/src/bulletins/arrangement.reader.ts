import { Injectable } from '@nestjs/common';
import { ArrangementVersion, ArrangementView } from '@huoshui/contracts';
import { Arrangement, DEFAULT_ARRANGEMENT, VersionedArrangement } from '@huoshui/domain';
import { Database, personWithId } from '../platform';

const VERSION = `a.version, a.changed_at AS "changedAt",
  ${personWithId('a.changed_by')} AS "changedBy"`;

/** A version a row, the newest holds; before the first, version 0, the product's own default does. */
@Injectable()
export class ArrangementReader {
  constructor(private readonly database: Database) {}

  async view(): Promise<ArrangementView> {
    const kept = await this.database.one<ArrangementVersion & { value: Arrangement }>(
      `SELECT ${VERSION}, a.value FROM bulletin_arrangement a ORDER BY a.version DESC LIMIT 1`,
    );
    if (!kept) return { arrangement: DEFAULT_ARRANGEMENT, version: 0, changedAt: null, changedBy: null };
    const { value, ...rest } = kept;
    return { arrangement: value, ...rest };
  }

  /** Who changed it when, the newest first. */
  versions(): Promise<ArrangementVersion[]> {
    return this.database.query<ArrangementVersion>(
      `SELECT ${VERSION} FROM bulletin_arrangement a ORDER BY a.version DESC LIMIT 50`,
    );
  }

  async current(): Promise<VersionedArrangement> {
    const { arrangement, version } = await this.view();
    return { version, ...arrangement };
  }
}
