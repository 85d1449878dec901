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

const evidenceOf = ({
  evidence,
  milestone,
  recordedAt: at,
  recordedBy: by,
  retractedAt,
}: MilestoneFactView): StoryFile[] =>
  evidence.fileId === null || retractedAt !== null
    ? []
    : [{ fileId: evidence.fileId, name: evidence.fileName ?? '', of: 'milestone', what: milestone, at, by }];

const paperOf = ({ file, code, recordedAt: at, recordedBy: by, endedAt }: StatisticsPaperView): StoryFile[] =>
  endedAt === null ? [{ fileId: file.id, name: file.name, of: 'statistics', what: code, at, by }] : [];
