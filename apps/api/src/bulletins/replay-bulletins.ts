import { Injectable } from '@nestjs/common';
import { replayLimits, ReplayVerdictView } from '@huoshui/contracts';
import {
  BulletinBasis,
  chainFaults,
  Period,
  periodBefore,
  PublishedStanding,
  ReplayFinding,
  ReplayVerdict,
} from '@huoshui/domain';
import { FileStore } from '../files';
import { Database } from '../platform';
import { BulletinFigures } from './bulletin-figures';
import { PinnedFiles } from './pinned-files';
import { replayCorrigenda } from './replay-corrigenda';
import { contentFindings, finding, linkFindings, rowFindings } from './sealed-findings';
import { sealedIds, sealedRow, SealedRow, storedLinks, StoredLink } from './sealed-papers';

/** What a period's standings were, for the one after it, and since which place in the chain. */
interface Told {
  readonly standings: readonly PublishedStanding[];
  readonly sealed: readonly [number, number];
}

const { Same, Differs, HashOnly, Removed } = ReplayVerdict;

@Injectable()
export class ReplayBulletins {
  constructor(
    private readonly database: Database,
    private readonly figures: BulletinFigures,
    private readonly store: FileStore,
  ) {}

  /**
   * Computes every frozen bulletin again from the facts as known at its cut-off, by the versions it names, compares
   * content and hash, follows the chain from its genesis to its end, and looks at the files papers are printed by.
   * Nothing is written.
   * @param each hears how many papers are done, and of how many
   */
  async run(
    each: (done: number, total: number) => Promise<void> = async () => undefined,
  ): Promise<ReplayVerdictView[]> {
    const [ids, links] = await Promise.all([sealedIds(this.database), storedLinks(this.database)]);
    const faults = chainFaults(links);
    const linkOf = new Map(links.map((link) => [link.bulletinId, link]));
    const told = new Map<Period, Told>();
    const files = new PinnedFiles(this.store);
    const verdicts: ReplayVerdictView[] = [];
    for (const [at, id] of ids.entries()) {
      const row = await sealedRow(this.database, id);
      if (row) {
        const link = linkOf.get(id) ?? null;
        const findings = link ? linkFindings(link, faults, row.sha256) : [];
        findings.push(...(await this.again(row, link, told)), ...(await files.findings(row)));
        verdicts.push(verdictOf(row, link, findings));
      }
      await each(at + 1, ids.length);
    }
    const corrections = await replayCorrigenda(this.database, links, faults);
    return [...verdicts, ...corrections, ...others(links, faults)];
  }

  private async again(row: SealedRow, link: StoredLink | null, told: Map<Period, Told>): Promise<ReplayFinding[]> {
    const findings = rowFindings(row, link);
    const sealed = [link?.position ?? 0, row.frozenAt.getTime()] as const;
    const { basis } = row.content;
    let standings: readonly PublishedStanding[] = row.content.standings ?? [];
    if (basis) {
      try {
        const fresh = await this.figures.again(row.period, basis, before(row.period, basis, sealed, told));
        findings.push(...contentFindings(row, link, fresh));
        standings = fresh.standings;
      } catch (error) {
        findings.push(finding('content', 'unreadable', null, error instanceof Error ? error.message : String(error)));
      }
    }
    told.set(row.period, { standings, sealed });
    return findings;
  }
}

/** Links that hold no paper: those of papers that went with the demo, and those whose paper is gone without a word. */
const others = (links: readonly StoredLink[], faults: ReturnType<typeof chainFaults>): ReplayVerdictView[] =>
  links
    .filter(({ bulletinId, corrigendumId }) => bulletinId === null && corrigendumId === null)
    .map((link) => {
      const findings = linkFindings(link, faults, null);
      if (!link.removed) findings.push(finding('chain', 'paper', link.sha256, null));
      const verdict = findings.length > 0 ? Differs : Removed;
      return { period: '', number: null, corrigendum: null, position: link.position, verdict, ...counted(findings) };
    });

/** What was published of the one before, when it was sealed before: what was sealed later was computed by its own rules. */
function before(
  period: Period,
  { weeks }: BulletinBasis,
  sealed: Told['sealed'],
  told: Map<Period, Told>,
): Told['standings'] | null {
  const earlier = told.get(periodBefore(period, weeks));
  if (!earlier) return null;
  const [position, at] = earlier.sealed;
  const first = position === sealed[0] ? at < sealed[1] : position < sealed[0];
  return first ? earlier.standings : null;
}

const counted = (findings: readonly ReplayFinding[]): Pick<ReplayVerdictView, 'findings' | 'findingsInAll'> => ({
  findings: findings.slice(0, replayLimits.findings),
  findingsInAll: findings.length,
});

const verdictOf = (row: SealedRow, link: StoredLink | null, findings: readonly ReplayFinding[]): ReplayVerdictView => ({
  period: row.period,
  number: row.number,
  corrigendum: null,
  position: link?.position ?? null,
  verdict: findings.length > 0 ? Differs : row.content.basis ? Same : HashOnly,
  ...counted(findings),
});
