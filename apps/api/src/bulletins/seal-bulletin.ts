import {
  BulletinContent,
  canonicalJson,
  Day,
  inFormatOf,
  rulesWeek,
  seal,
  sealText,
  StoredContent,
  WeekSettings,
} from '@huoshui/domain';
import { StoredFile } from '../files';
import { Refusal, Work } from '../platform';
import { useRuleSet } from '../ranking';
import { BulletinRow } from './bulletin.row';
import { addLink, endOfChain } from './chain-links';
import { pinTemplate } from './pin-template';
import { sha256Of } from './sha256-of';

/** Whether what was compiled is still what comes out; what was only seen at the compilation is taken over. */
export const sameFigures = (stored: StoredContent, fresh: BulletinContent): boolean =>
  canonicalJson(stored) ===
  canonicalJson({ ...inFormatOf(stored, fresh), ...(stored.recorded && { recorded: stored.recorded }) });

/** What is found out before the write that freezes a bulletin. */
export interface Freezing {
  readonly fresh: BulletinContent;
  /** The product's own template, in the file store. */
  readonly ownTemplate: StoredFile;
  readonly issuedOn: Day;
  readonly at: Date;
  readonly weeks: WeekSettings;
}

/**
 * Gives a bulletin its number, its place in the chain, its Word template and its hash, inside the write that freezes it.
 * @throws Refusal `bulletin.figures-changed` {period} when the figures are not what was compiled
 */
export async function sealBulletin(work: Work, row: BulletinRow, freezing: Freezing): Promise<void> {
  const { fresh, issuedOn, at } = freezing;
  if (!sameFigures(row.content, fresh)) throw new Refusal('bulletin.figures-changed', { period: row.period });
  const chain = await endOfChain(work);
  const [last] = await work.query<{ number: number }>(
    'SELECT coalesce(max(number), 0)::int AS number FROM bulletin WHERE kind = $1 AND year = $2',
    [row.kind, row.year],
  );
  await useRuleSet(work, row.ruleSetNumber, rulesWeek(row.period, freezing.weeks));
  const number = (last?.number ?? 0) + 1;
  const template = await pinTemplate(work, freezing.ownTemplate);
  const { content, remarks } = row;
  const sha256 = sha256Of(sealText(seal(content, { number, remarks, issuedOn, chain, template: template.sha256 })));
  const sealed = { number, issuedOn, templateFileId: template.fileId, sha256 };
  Object.assign(row, sealed, { frozenAt: at, frozenBy: work.actor.personId });
  await addLink(work, { ...chain, sha256 }, at, { bulletinId: row.id });
}
