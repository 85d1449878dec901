import { Injectable } from '@nestjs/common';
import { Day, objectionUntil } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { dayOf } from '../platform';
import { ObjectionTermsReader } from './objection-terms.reader';

@Injectable()
export class ObjectionWindow {
  constructor(
    private readonly calendar: CalendarReader,
    private readonly terms: ObjectionTermsReader,
  ) {}

  /** The last day on which a bulletin may be objected to, by the terms known when it was published. */
  async until(publishedAt: Date): Promise<Day> {
    return objectionUntil(dayOf(publishedAt), await this.terms.at(publishedAt), await this.calendar.current());
  }
}
