import { Body, Controller, Header, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { DryRunView, paths, Permission } from '@huoshui/contracts';
import { Actor, Me, Needs, toldInLines, Unkeyed } from '../platform';
import { AskDryRunBody } from './dry-run.bodies';
import { DryRunReader } from './dry-run.reader';

@Controller(paths.dryRuns)
export class DryRunController {
  constructor(private readonly reader: DryRunReader) {}

  /** A draft over ended weeks beside what was published. Refusals: rule-set.invalid, week.invalid, week.not-ended, dry-run.weeks. */
  @Post()
  @HttpCode(200)
  @Needs(Permission.RuleSetWrite)
  @Unkeyed('writes nothing')
  run(@Me() actor: Actor, @Body() body: AskDryRunBody): Promise<DryRunView> {
    return this.reader.run(actor, this.reader.checked(body));
  }

  /**
   * The same in JSON lines (application/x-ndjson): `{ read, of }` in projects while they are read, last `{ answer }`, a
   * DryRunView, or `{ refusal: { code, facts } }`. Hanging up ends the work. Refusals: those of a dry run, beforehand.
   */
  @Post('progress')
  @HttpCode(200)
  // nginx would keep the lines back until the last one.
  @Header('X-Accel-Buffering', 'no')
  @Needs(Permission.RuleSetWrite)
  @Unkeyed('writes nothing')
  follow(@Me() actor: Actor, @Body() body: AskDryRunBody): StreamableFile {
    const asked = this.reader.checked(body);
    return toldInLines((progress) => this.reader.run(actor, asked, progress));
  }
}
