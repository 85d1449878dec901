import { Injectable } from '@nestjs/common';
import { ObjectionTermsView } from '@huoshui/contracts';
import { DEFAULT_OBJECTION_TERMS, ObjectionTerms } from '@huoshui/domain';
import { Database } from '../platform';

const COLUMNS = `number AS version, window_days AS "windowDays", answer_days AS "answerDays"`;

@Injectable()
export class ObjectionTermsReader {
  constructor(private readonly database: Database) {}

  async current(): Promise<ObjectionTermsView> {
    const terms = await this.database.one<ObjectionTermsView>(
      `SELECT ${COLUMNS} FROM objection_terms ORDER BY number DESC LIMIT 1`,
    );
    return terms ?? { ...DEFAULT_OBJECTION_TERMS, version: 0 };
  }

  /** Those that were known at an instant: what was published under them keeps its window. */
  async at(instant: Date): Promise<ObjectionTerms> {
    const terms = await this.database.one<ObjectionTermsView>(
      `SELECT ${COLUMNS} FROM objection_terms WHERE known_from <= $1 ORDER BY number DESC LIMIT 1`,
      [instant],
    );
    return terms ?? DEFAULT_OBJECTION_TERMS;
  }
}
