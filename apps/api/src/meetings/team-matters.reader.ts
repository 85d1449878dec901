import { Injectable } from '@nestjs/common';
import { AgendaKind, BulletinContent, Week } from '@huoshui/domain';
import { WeeklySheetReader } from '../weekly-sheets';
import { agendaDraft, AgendaDraft } from './agenda-draft';
import { difficultyTitle, LEADS_TITLE, line, staleWords } from './agenda-words';

/** What teams have left lying, and what they ask the office to settle. */
@Injectable()
export class TeamMattersReader {
  constructor(private readonly sheets: WeeklySheetReader) {}

  /** As the bulletin tells of them; a line is its team's under the name that the team had then. */
  stale({ recorded, basis }: BulletinContent): AgendaDraft[] {
    const teams = (recorded?.leads ?? []).filter(({ stale }) => stale > 0);
    if (teams.length === 0) return [];
    const ids = new Map(basis?.teams.map(({ id, name }) => [name, id]));
    const lines = teams.map(({ team, stale, open }) =>
      line(staleWords(team, stale, open), { teamId: ids.get(team) ?? null }),
    );
    return [agendaDraft(AgendaKind.Leads, LEADS_TITLE, lines)];
  }

  /** From the week's sheets that stand. */
  async difficulties(week: Week): Promise<AgendaDraft[]> {
    const asked = await this.sheets.difficulties(week);
    return asked.map(({ team, text }) => {
      const lines = text.split('\n').flatMap((one) => (one.trim() ? [line(one.trim(), { teamId: team.id })] : []));
      const about = { key: `difficulty:${team.id}`, teamId: team.id };
      return agendaDraft(AgendaKind.Difficulty, difficultyTitle(team.name), lines, about);
    });
  }
}
