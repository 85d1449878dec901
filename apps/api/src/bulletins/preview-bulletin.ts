import { Injectable } from '@nestjs/common';
import { Period, PrintedBulletin } from '@huoshui/domain';
import { Actor, Database } from '../platform';
import { BulletinReader } from './bulletin.reader';
import { CompileBulletin } from './compile-bulletin';
import { CompiledContent } from './compiled-content';
import { RecordBulletin } from './record-bulletin';

/** The newest bulletin as if every block were on, for who arranges blocks or edits the template. Nothing of it is kept. */
@Injectable()
export class PreviewBulletin {
  constructor(
    private readonly database: Database,
    private readonly reader: BulletinReader,
    private readonly compile: CompileBulletin,
    private readonly contents: CompiledContent,
    private readonly record: RecordBulletin,
  ) {}

  /** In a zone without any bulletin the last ended week, compiled for this. */
  async of(actor: Actor): Promise<PrintedBulletin> {
    const newest = await this.database.one<{ period: Period }>(
      'SELECT period FROM bulletin ORDER BY cutoff DESC, period DESC LIMIT 1',
    );
    const found = newest && (await this.reader.one(actor, newest.period));
    const content = found?.content ?? (await this.contents.of(this.compile.lastEnded()));
    const whole = await this.record.whole(content.to);
    const notable = content.recorded?.notable ?? [];
    return {
      content: { ...content, recorded: { ...whole, notable } },
      remarks: found?.remarks ?? '',
      number: found?.number ?? null,
      issuedOn: found?.issuedOn ?? null,
      sha256: found?.sha256 ?? null,
    };
  }
}
