import { Injectable } from '@nestjs/common';
import { CalendarYearView } from '@huoshui/contracts';
import { CalendarYear, workCalendar, WorkCalendar } from '@huoshui/domain';
import { Actor, Database } from '../platform';

const YEARS = `SELECT year, status, to_jsonb(holidays) AS holidays, to_jsonb(make_ups) AS "makeUps", source, version
  FROM calendar_year ORDER BY year`;

/** The working-day calendar is the State Council's and open to everybody who is signed in. */
@Injectable()
export class CalendarReader {
  private known: { readonly stamp: string; readonly calendar: WorkCalendar } | null = null;

  constructor(private readonly database: Database) {}

  years(_actor: Actor): Promise<CalendarYearView[]> {
    return this.database.query<CalendarYearView>(YEARS);
  }

  /** The calendar as it stands; built anew only when a year has changed, in whichever process that was. */
  async current(): Promise<WorkCalendar> {
    const stamp = await this.versions();
    if (this.known?.stamp !== stamp) {
      const years = await this.database.query<CalendarYear>(YEARS);
      this.known = { stamp, calendar: workCalendar(years) };
    }
    return this.known.calendar;
  }

  /** `year:version` of every year, in order: what a bulletin notes of the calendar it was compiled under. */
  async versions(): Promise<string> {
    const row = await this.database.one<{ stamp: string | null }>(
      `SELECT string_agg(year || ':' || version, ' ' ORDER BY year) AS stamp FROM calendar_year`,
    );
    return row?.stamp ?? '';
  }
}
