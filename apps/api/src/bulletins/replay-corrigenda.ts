import { replayLimits, ReplayVerdictView } from '@huoshui/contracts';
import { ChainFault, CorrectedBulletin, CorrigendumItem, corrigendumText, Day } from '@huoshui/domain';
import { Database } from '../platform';
import { sha256Of } from './sha256-of';
import { finding, linkFindings } from './sealed-findings';
import { StoredLink } from './sealed-papers';

interface Stored {
  readonly id: string;
  readonly format: 1 | 2;
  readonly number: number;
  readonly issuedOn: Day;
  readonly reason: string;
  readonly items: readonly CorrigendumItem[];
  readonly sha256: string;
  readonly bulletin: CorrectedBulletin;
}

/** A corrigendum is nobody's function but its authors': its seal, its link and the bulletin it names have to hold. */
export async function replayCorrigenda(
  database: Database,
  links: readonly StoredLink[],
  faults: readonly ChainFault[],
): Promise<ReplayVerdictView[]> {
  const rows = await database.query<Stored>(
    `SELECT k.id, k.format, k.number, k.issued_on AS "issuedOn", k.reason, k.items, k.sha256,
       jsonb_build_object('period', b.period, 'year', b.year, 'number', b.number, 'sha256', b.sha256) AS bulletin
     FROM corrigendum k JOIN bulletin b ON b.id = k.bulletin_id WHERE k.state = 'published' ORDER BY b.cutoff, b.period DESC, k.number`,
  );
  const linkOf = new Map(links.map((link) => [link.corrigendumId, link]));
  return rows.map(({ id, sha256, ...paper }) => {
    const link = linkOf.get(id) ?? null;
    const findings = link ? linkFindings(link, faults, sha256) : [finding('chain', 'missing', sha256, null)];
    if (link) {
      const chain = { position: link.position, previous: link.previous };
      const hash = sha256Of(corrigendumText({ kind: 'corrigendum', ...paper, chain }));
      if (hash !== sha256) findings.push(finding('hash', 'sha256', sha256, hash));
    }
    return {
      period: paper.bulletin.period,
      number: paper.bulletin.number,
      corrigendum: paper.number,
      position: link?.position ?? null,
      verdict: findings.length > 0 ? 'differs' : 'hashOnly',
      findings: findings.slice(0, replayLimits.findings),
      findingsInAll: findings.length,
    };
  });
}
