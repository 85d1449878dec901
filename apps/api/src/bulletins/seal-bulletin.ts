import { createHash } from 'node:crypto';
import { BulletinContent, canonicalJson, Day, seal, sealText } from '@huoshui/domain';
import { Refusal, Work } from '../platform';
import { useRuleSet } from '../ranking';
import { BulletinRow } from './bulletin.row';
import { addLink, endOfChain } from './chain-links';

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Whether what was compiled is still what comes out; what was only seen at the compilation is taken over. */
export const sameFigures = (stored: BulletinContent, fresh: BulletinContent): boolean =>
  canonicalJson(stored) === canonicalJson({ ...fresh, ...(stored.recorded && { recorded: stored.recorded }) });

export interface Sealing {
  readonly fresh: BulletinContent;
  readonly issuedOn: Day;
  readonly at: Date;
}

/**
 * Gives a bulletin its number, its place in the chain and its hash, inside the write that freezes it.
 * @throws Refusal `bulletin.figures-changed` {week} when the week's figures are not what was compiled
 */
export async function sealBulletin(work: Work, row: BulletinRow, { fresh, issuedOn, at }: Sealing): Promise<void> {
  if (!sameFigures(row.content, fresh)) throw new Refusal('bulletin.figures-changed', { week: row.week });
  const place = await endOfChain(work);
  const [last] = await work.query<{ number: number }>(
    'SELECT coalesce(max(number), 0)::int AS number FROM bulletin WHERE year = $1',
    [row.year],
  );
  await useRuleSet(work, row.ruleSetNumber, row.week);
  const number = (last?.number ?? 0) + 1;
  const sha256 = sha256Of(sealText(seal(row.content, number, row.remarks, issuedOn, place)));
  Object.assign(row, { number, issuedOn, sha256, frozenAt: at, frozenBy: work.actor.personId });
  await addLink(work, { ...place, sha256 }, at, { bulletinId: row.id });
}
