import { AgendaLine } from '@huoshui/contracts';
import { AgendaKind, agendaMinutes } from '@huoshui/domain';

/** An item as it is found, before it has a place. */
export interface AgendaDraft {
  readonly key: string;
  readonly kind: AgendaKind;
  readonly title: string;
  readonly lines: readonly AgendaLine[];
  readonly projectId: string | null;
  readonly teamId: string | null;
  readonly minutes: number;
}

export const agendaDraft = (
  kind: AgendaKind,
  title: string,
  lines: readonly AgendaLine[],
  {
    key = kind,
    projectId = null,
    teamId = null,
  }: { key?: string; projectId?: string | null; teamId?: string | null } = {},
): AgendaDraft => ({ key, kind, title: title.slice(0, 200), lines, projectId, teamId, minutes: agendaMinutes[kind] });
