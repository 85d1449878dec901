import { replayLimits, ReplayVerdictView } from '@huoshui/contracts';
import { ChainFault, CorrigendumItem, corrigendumText, Day, Week } from '@huoshui/domain';
import { Database } from '../platform';
import { sha256Of } from './sha256-of';
import { finding, linkFindings } from './sealed-findings';
import { StoredLink } from './sealed-papers';

interface Stored {
  readonly id: string;
  readonly number: number;
  readonly issuedOn: Day;
  readonly reason: string;
  readonly items: readonly CorrigendumItem[];
  readonly sha256: string;
  readonly bulletin: { readonly week: Week; readonly year: number; readonly number: number; readonly sha256: string };
}

/** A corrigendum is nobody's function but its authors': its seal, its link and the bulletin it names have to hold. */
export async function replayCorrigenda(
  database: Database,
  links: readonly StoredLink[],
  faults: readonly ChainFault[],
): Promise<ReplayVerdictView[]> {
  const rows = await database.query<Stored>(
    `SELECT k.id, k.number, k.issued_on AS "issuedOn", k.reason, k.items, k.sha256,
       jsonb_build_object('week', b.week, 'year', b.year, 'number', b.number, 'sha256', b.sha256) AS bulletin
     FROM corrigendum k JOIN bulletin b ON b.id = k.bulletin_id WHERE k.state = 'published' ORDER BY b.week, k.number`,
  );
  const linkOf = new Map(links.map((link) => [link.corrigendumId, link]));
  return rows.map(({ id, sha256, ...paper }) => {
    const link = linkOf.get(id) ?? null;
    const findings = link ? linkFindings(link, faults, sha256) : [finding('chain', 'missing', sha256, null)];
    if (link) {
      const chain = { position: link.position, previous: link.previous };
      const hash = sha256Of(corrigendumText({ format: 1, kind: 'corrigendum', ...paper, chain }));
      if (hash !== sha256) findings.push(finding('hash', 'sha256', sha256, hash));
    }
    return {
      week: paper.bulletin.week,
      number: paper.bulletin.number,
      corrigendum: paper.number,
      position: link?.position ?? null,
      verdict: findings.length > 0 ? 'differs' : 'hashOnly',
      findings: findings.slice(0, replayLimits.findings),
      findingsInAll: findings.length,
    };
  });
}
