import { Injectable } from '@nestjs/common';
import { BulletinContent, Period } from '@huoshui/domain';
import { BulletinFigures } from './bulletin-figures';
import { RecordBulletin } from './record-bulletin';

/** Everything a bulletin is compiled of: the figures of its facts, and what was seen of other rooms. */
@Injectable()
export class CompiledContent {
  constructor(
    private readonly figures: BulletinFigures,
    private readonly record: RecordBulletin,
  ) {}

  async of(period: Period): Promise<BulletinContent> {
    const content = await this.figures.of(period);
    return { ...content, recorded: await this.record.of(content.to) };
  }
}
