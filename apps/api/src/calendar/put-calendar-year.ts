import { Injectable } from '@nestjs/common';
import { PutCalendarYear as PutCalendarYearInput } from '@huoshui/contracts';
import { calendarYearFaults, CalendarStatus, Day } from '@huoshui/domain';
import { Actor, newId, Refusal, UnitOfWork } from '../platform';

@Injectable()
export class PutCalendarYear {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * Puts a year in place, or another in the place of the one that holds: If-Match its version, 0 where there is none.
   * Deadlines and schedules are counted by it from then on; what is frozen stays.
   * @throws Refusal `calendar.year.invalid` with the faults as fields, `calendar.year.provisional-over-official`
   */
  run(actor: Actor, year: number, input: PutCalendarYearInput): Promise<{ version: number }> {
    const { status, source } = input;
    const holidays = [...input.holidays].sort() as Day[];
    const makeUps = [...input.makeUps].sort() as Day[];
    const faults = calendarYearFaults({ year, status, holidays, makeUps });
    if (faults.length > 0) {
      const fields = faults.map(({ code, day }) => ({ path: day ?? '', code: `calendar.fault.${code}` }));
      throw new Refusal('calendar.year.invalid', { year, faults: faults.length }, fields);
    }
    return this.unit.write(actor, async (work) => {
      await work.query('SELECT pg_advisory_xact_lock($1, $2)', [LOCK, year]);
      const [known] = await work.query<{ status: CalendarStatus; version: number }>(
        'SELECT status, version FROM calendar_year WHERE year = $1 FOR UPDATE',
        [year],
      );
      work.mustMatch(known?.version ?? 0);
      if (known?.status === 'official' && status === 'provisional') {
        throw new Refusal('calendar.year.provisional-over-official', { year });
      }
      const [put] = await work.query<{ version: number }>(
        `INSERT INTO calendar_year AS c (id, year, status, holidays, make_ups, source)
         VALUES ($1, $2, $3, $4::date[], $5::date[], $6)
         ON CONFLICT (year) DO UPDATE SET status = excluded.status, holidays = excluded.holidays,
           make_ups = excluded.make_ups, source = excluded.source, version = c.version + 1
         RETURNING version`,
        [newId(), year, status, holidays, makeUps, source],
      );
      return { version: put?.version ?? 1 };
    });
  }
}

/** Keeps two people from putting the same new year at once. */
const LOCK = 0xca1e;
