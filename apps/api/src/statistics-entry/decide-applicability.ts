import { Injectable } from '@nestjs/common';
import { DecideApplicability as DecideApplicabilityInput } from '@huoshui/contracts';
import { Actor, Refusal, UnitOfWork } from '../platform';
import { lockEntry } from './locked-entry';

@Injectable()
export class DecideApplicability {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * Whether the project is to be listed, by the office's word, or by the threshold again.
   * @throws Refusal `statistics.unchanged`, `request.version.stale`
   */
  run(actor: Actor, projectId: string, { applicable, reason }: DecideApplicabilityInput): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const { row } = await lockEntry(work, projectId);
      work.mustMatch(row.version);
      if (row.applicable === applicable) throw new Refusal('statistics.unchanged');
      await work.query(
        'UPDATE statistics_entry SET applicable = $2, applicable_reason = $3, version = version + 1 WHERE id = $1',
        [row.id, applicable, reason],
      );
      return { version: row.version + 1 };
    });
  }
}
