import {
  BulletinContent,
  ChainFault,
  ChainLink,
  inFormatOf,
  presentContent,
  replayDifferences,
  ReplayFinding,
  seal,
  sealText,
} from '@huoshui/domain';
import { sha256Of } from './sha256-of';
import { SealedRow } from './sealed-papers';

export const finding = (
  kind: ReplayFinding['kind'],
  at: string,
  stored: string | null,
  found: string | null,
): ReplayFinding => ({ kind, at, subject: null, item: null, stored, found });

/** What tampering with the row itself leaves behind: content, hash, link and columns that no longer belong together. */
export function rowFindings(row: SealedRow, link: ChainLink | null): ReplayFinding[] {
  const findings: ReplayFinding[] = [];
  const hash = hashOf(() => sealText(seal(row.content, { ...row, chain: link })));
  if (hash !== row.sha256) findings.push(finding('hash', 'sha256', row.sha256, hash));
  const content = presentContent(row.content);
  const columns = [
    ['period', row.period, content.period],
    ['year', row.year, content.year],
    ['cutoff', row.cutoff.toISOString(), content.cutoff],
    ['ruleSet.version', row.ruleSetNumber, content.ruleSet?.version],
  ] as const;
  for (const [at, column, inside] of columns) {
    if (column !== inside) findings.push(finding('content', at, String(column), String(inside)));
  }
  if (row.content.format !== 1 && link === null) findings.push(finding('chain', 'missing', row.sha256, null));
  return findings;
}

/** What computing it again leaves behind, in the format in which it was sealed. */
export function contentFindings(row: SealedRow, link: ChainLink | null, fresh: BulletinContent): ReplayFinding[] {
  const { recorded } = row.content;
  const again = inFormatOf(row.content, fresh);
  const whole = { ...again, ...(recorded && { recorded }) };
  // Points of an item say most; ranks and changes only follow from them.
  const findings = replayDifferences(row.content, again)
    .map((one): ReplayFinding => ({ kind: 'content', ...one }))
    .toSorted((a, b) => Number(b.item !== null) - Number(a.item !== null));
  const hash = hashOf(() => sealText(seal(whole, { ...row, chain: link })));
  // The hash alone says that something differs; where the content says what, it need not.
  if (findings.length === 0 && hash !== row.sha256) findings.push(finding('hash', 'computed', row.sha256, hash));
  return findings;
}

/** What the chain says of a link, and of the paper that it holds. */
export function linkFindings(link: ChainLink, faults: readonly ChainFault[], sha256: string | null): ReplayFinding[] {
  const own = faults.filter(({ position }) => position === link.position);
  const findings = own.map(({ fault, expected, found }) => finding('chain', fault, found, expected));
  if (sha256 !== null && sha256 !== link.sha256) findings.push(finding('chain', 'link', link.sha256, sha256));
  return findings;
}

/** What was tampered with may have no canonical form at all. */
function hashOf(text: () => string): string | null {
  try {
    return sha256Of(text());
  } catch {
    return null;
  }
}
