import { Injectable } from '@nestjs/common';
import { SetTarget as SetTargetInput } from '@huoshui/contracts';
import { day, target } from '@huoshui/domain';
import { IsNull } from 'typeorm';
import { Actor, Clock, must, newId, Refusal, startOf, UnitOfWork, Work } from '../platform';
import { TargetRow } from './target.row';
import { TargetValueRow } from './target-value.row';

/** Sets a target inside another module's write. @throws Refusal `target.invalid`, `target.exists` */
export async function addTarget(work: Work, input: SetTargetInput, knownFrom: Date): Promise<string> {
  must(target(input));
  const targets = work.repository(TargetRow);
  const { year, teamId, measure, value } = input;
  if (await targets.existsBy({ year, teamId: teamId ?? IsNull(), measure })) {
    throw new Refusal('target.exists', { year, measure });
  }
  const id = newId();
  await targets.insert({ id, year, teamId, measure });
  await work.repository(TargetValueRow).insert({ id: newId(), targetId: id, value, knownFrom, knownTo: null });
  return id;
}

@Injectable()
export class SetTarget {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `target.known-from.future` and those of `addTarget` */
  run(actor: Actor, input: SetTargetInput): Promise<{ id: string }> {
    return this.unit.write(actor, async (work) => ({ id: await addTarget(work, input, this.knownFrom(input)) }));
  }

  private knownFrom({ knownFrom }: SetTargetInput): Date {
    if (knownFrom === undefined) return this.clock.now();
    if (knownFrom > this.clock.today()) throw new Refusal('target.known-from.future', { day: knownFrom });
    return startOf(day(knownFrom));
  }
}
