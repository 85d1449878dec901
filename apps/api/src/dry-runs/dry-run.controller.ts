import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { DryRunView, paths, Permission } from '@huoshui/contracts';
import { Actor, Me, Needs, Unkeyed } from '../platform';
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
    return this.reader.run(actor, body);
  }
}
