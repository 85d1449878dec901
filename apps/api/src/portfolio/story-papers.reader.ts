import { Injectable } from '@nestjs/common';
import { MilestoneFactView, ProjectStory, StatisticsPaperView, StoryFile } from '@huoshui/contracts';
import { Actor } from '../platform';
import { ProjectDetailReader } from '../projects';
import { StatisticsEntryReader } from '../statistics-entry';

/** What lies in a project's folders. */
@Injectable()
export class StoryPapersReader {
  constructor(
    private readonly detail: ProjectDetailReader,
    private readonly statistics: StatisticsEntryReader,
  ) {}

  /** The newest first; a file that the actor may not open is left out. */
  async of(actor: Actor, id: string): Promise<Pick<ProjectStory, 'files' | 'statisticsCase'>> {
    const [{ facts }, entry] = await Promise.all([this.detail.one(actor, id), this.statistics.one(actor, id)]);
    const { applicable, state, startDay, dueDay, papers, mismatches, kept } = entry;
    const files = [...facts.flatMap(evidenceOf), ...kept.flatMap(paperOf)];
    return {
      files: files.toSorted((a, b) => (a.at < b.at ? 1 : -1)),
      statisticsCase: applicable && startDay ? { state, dueDay, missing: papers.missing, mismatches } : null,
    };
  }
}

/** A fact's papers, or where it has none, as a ledger's row has not, the file that it rests on. */
function evidenceOf({ evidence, milestone: what, papers, ...fact }: MilestoneFactView): StoryFile[] {
  if (fact.retractedAt !== null) return [];
  const standing = papers.filter((paper) => paper.retractedAt === null);
  if (standing.length > 0) {
    return standing.map(({ fileId, fileName: name, recordedAt: at, recordedBy: by }) => ({
      fileId,
      name,
      of: 'milestone',
      what,
      at,
      by,
    }));
  }
  const { fileId, fileName } = evidence;
  if (fileId === null) return [];
  return [{ fileId, name: fileName ?? '', of: 'milestone', what, at: fact.recordedAt, by: fact.recordedBy }];
}

const paperOf = ({ file, code, recordedAt: at, recordedBy: by, endedAt }: StatisticsPaperView): StoryFile[] =>
  endedAt === null ? [{ fileId: file.id, name: file.name, of: 'statistics', what: code, at, by }] : [];
