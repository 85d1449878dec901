import { Injectable } from '@nestjs/common';
import { WriteSheet as WriteSheetInput } from '@huoshui/contracts';
import { moveSheet, sheetOpen, SheetState, sheetWords, Week, weekBefore } from '@huoshui/domain';
import { Actor, Clock, must, newId, Refusal, UnitOfWork, Work } from '../platform';
import { writes } from './sheet-detail.reader';
import { SheetFactsReader } from './sheet-facts.reader';
import { WeeklySheetRow } from './weekly-sheet.row';

/** Later than that nobody reads a sheet. */
const WEEKS_BACK = 8;

@Injectable()
export class WriteSheet {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly facts: SheetFactsReader,
  ) {}

  /**
   * Keeps what is written so far, by the version that was seen (0: nothing yet).
   * @throws Refusal `request.not-found` for a team that is not the caller's, `weekly-sheet.week`, `weekly-sheet.state.closed`,
   *   `request.version.stale`
   */
  save(actor: Actor, week: Week, teamId: string, words: WriteSheetInput): Promise<{ version: number }> {
    this.mustWrite(actor, week, teamId);
    return this.unit.write(actor, async (work) => {
      const sheet = await open(work, week, teamId);
      return { version: (await keep(work, Object.assign(sheet, wordsOf(words)))).version };
    });
  }

  /** Hands it in: the facts are frozen with the words. @throws Refusal as above, `weekly-sheet.empty` */
  async submit(actor: Actor, week: Week, teamId: string, input: WriteSheetInput): Promise<{ version: number }> {
    this.mustWrite(actor, week, teamId);
    const words = must(sheetWords(wordsOf(input)));
    const facts = await this.facts.of(teamId, week);
    return this.unit.write(actor, async (work) => {
      const sheet = await open(work, week, teamId);
      const state = must(moveSheet(sheet.state, SheetState.Submitted));
      const kept = await keep(work, Object.assign(sheet, words, { state, facts }));
      await work.query(
        `INSERT INTO weekly_sheet_event (id, sheet_id, kind, at, by_id, content) VALUES ($1, $2, 'submitted', $3, $4, $5)`,
        [newId(), kept.id, this.clock.now(), actor.personId, JSON.stringify({ ...words, facts })],
      );
      return { version: kept.version };
    });
  }

  private mustWrite(actor: Actor, week: Week, teamId: string): void {
    if (!writes(actor, teamId)) throw new Refusal('request.not-found');
    let oldest = this.clock.thisWeek();
    for (let count = 0; count < WEEKS_BACK; count += 1) oldest = weekBefore(oldest, this.clock.week);
    if (week < oldest) throw new Refusal('weekly-sheet.week', { week: oldest });
  }
}

const wordsOf = ({ highlights, plan, difficulties }: WriteSheetInput): WriteSheetInput => ({
  highlights: highlights.trim(),
  plan: plan.trim(),
  difficulties: difficulties.trim(),
});

/** The sheet for this write alone, new where there is none. */
async function open(work: Work, week: Week, teamId: string): Promise<WeeklySheetRow> {
  await work.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`weekly-sheet.${week}.${teamId}`]);
  const sheets = work.repository(WeeklySheetRow);
  const sheet = await sheets.findOne({ where: { week, teamId }, lock: { mode: 'pessimistic_write' } });
  work.mustMatch(sheet?.version ?? 0);
  if (sheet) {
    must(sheetOpen(sheet.state));
    return sheet;
  }
  const empty = { highlights: '', plan: '', difficulties: '', facts: null, demo: false };
  return sheets.create({ id: newId(), teamId, week, state: SheetState.Draft, ...empty });
}

const keep = (work: Work, sheet: WeeklySheetRow): Promise<WeeklySheetRow> =>
  work.repository(WeeklySheetRow).save(sheet);
