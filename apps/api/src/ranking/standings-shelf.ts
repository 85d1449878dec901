import { Injectable } from '@nestjs/common';
import { Database } from '../platform';

/** Whatever can change a week's figures. */
const SUBJECTS = [
  'project',
  'project_terms',
  'milestone_fact',
  'milestone_paper',
  'definition_profile',
  'target',
  'target_value',
  'rule_set',
  'team',
  'team_member',
  'person',
  'project_persons',
  'standing_entry',
  'investment_report',
  'lead',
  'referral',
  'follow_up',
  'obstacle',
  'supervision_order',
  'statistics_event',
  'progress_report',
  'weekly_sheet',
  'weekly_sheet_event',
  'weekly_sheet_rule',
];

/** Two writes can commit in another order than they were numbered; after this long nothing is taken from the shelf. */
const KEEP_MS = 15_000;
const MOST = 60;

interface Kept<T> {
  readonly until: number;
  readonly value: Promise<T>;
}

/** On Monday morning everybody opens the same page: equal questions between two changes of the figures are one answer. */
@Injectable()
export class StandingsShelf {
  private readonly kept = new Map<string, Kept<unknown>>();

  constructor(private readonly database: Database) {}

  async take<T>(question: string, answer: () => Promise<T>): Promise<T> {
    const key = `${question} ${await this.lastChange()}`;
    const known = this.kept.get(key);
    const now = performance.now();
    if (known && known.until > now) return known.value as Promise<T>;
    const value = answer();
    this.kept.delete(key);
    this.kept.set(key, { until: now + KEEP_MS, value });
    value.catch(() => this.kept.delete(key));
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST) break;
      this.kept.delete(oldest);
    }
    return value;
  }

  /** Number of the last change of anything that a week's figures rest on. */
  async lastChange(): Promise<number> {
    const row = await this.database.one<{ id: number }>(
      'SELECT id FROM audit_entry WHERE subject = ANY ($1) ORDER BY id DESC LIMIT 1',
      [SUBJECTS],
    );
    return row?.id ?? 0;
  }
}
