import { PortfolioBar, PortfolioRow, ScheduleView } from '@huoshui/contracts';
import { Day } from '@huoshui/domain';
import { milestoneName } from '@huoshui/ui';
import { dayNumber, GanttBar, GanttLink, GanttRow, GanttTone, numberedDay } from '@huoshui/ui/gantt';
import { scheduleLinks } from './schedule-rows';
import { shortDelay, taskSentence, toneOf } from './schedule-words';

const isOver = ({ state }: PortfolioBar): boolean => state === 'done' || state === 'presumed';

/** A task's bar on the days of the chart. */
export function portfolioBar(bar: PortfolioBar, from: number): GanttBar {
  const [begin, finish] = [from + bar.begin, from + bar.finish];
  const baseline = { begin: from + bar.baselineBegin, finish: from + bar.baselineFinish };
  const days = { begin: numberedDay(begin), finish: numberedDay(finish) };
  const promised = { baselineBegin: numberedDay(baseline.begin), baselineFinish: numberedDay(baseline.finish) };
  return {
    shape: 'bar',
    tone: toneOf(bar),
    critical: bar.critical,
    milestone: bar.milestone !== null,
    begin,
    finish,
    baseline,
    hint: taskSentence({ ...bar, ...days, ...promised }),
    words: bar.state === 'presumed' ? '' : shortDelay(days.finish, promised.baselineFinish),
  };
}

/** A project in one row: the way from one milestone to the next, each with its diamond, the promise below. */
export function phaseBars(row: PortfolioRow): GanttBar[] {
  const from = dayNumber(row.from as Day);
  const today = dayNumber(row.outlook.asOf as Day);
  const milestones = row.bars.filter((bar) => bar.milestone !== null).sort((a, b) => a.finish - b.finish);
  let [after, promisedAfter] = [-1, -1];
  return milestones.map((bar): GanttBar => {
    const phase = { begin: from + after + 1, finish: from + bar.finish };
    const promised = { begin: from + promisedAfter + 1, finish: from + bar.baselineFinish };
    [after, promisedAfter] = [Math.max(after, bar.finish), Math.max(promisedAfter, bar.baselineFinish)];
    const empty = phase.begin > phase.finish;
    const under = !isOver(bar) && phase.begin <= today;
    const day = numberedDay(phase.finish);
    const delay = shortDelay(day, numberedDay(promised.finish));
    return {
      shape: empty ? 'diamond' : 'bar',
      tone: phaseTone(bar, under),
      milestone: true,
      begin: empty ? phase.finish : phase.begin,
      finish: phase.finish,
      ...(promised.begin <= promised.finish && { baseline: promised }),
      ...(under && { happened: { begin: phase.begin, finish: Math.min(today, phase.finish) } }),
      hint: [`${bar.milestone === null ? bar.title : milestoneName[bar.milestone]} ${day}`, delay]
        .filter(Boolean)
        .join('，'),
      words: bar === milestones.at(-1) ? delay : '',
    };
  });
}

function phaseTone(bar: PortfolioBar, under: boolean): GanttTone {
  if (bar.late) return 'late';
  if (isOver(bar)) return 'done';
  return under ? 'begun' : 'open';
}

const SEPARATOR = '/';

/** The project to which a row of the chart belongs. */
export const projectOf = (row: string): string => row.split(SEPARATOR)[0] ?? '';

/** The task of such a row by its key; null for a project's own row. */
export const taskKeyOf = (row: string): string | null => {
  const at = row.indexOf(SEPARATOR);
  return at < 0 ? null : row.slice(at + 1);
};

/** Who waits for whom among a project's tasks, by the rows of the chart. */
export function portfolioLinks(schedule: ScheduleView): GanttLink[] {
  const keys = new Map(schedule.tasks.map((task) => [task.id, task.key]));
  const rowOf = (id: string): string => `${schedule.project.id}${SEPARATOR}${keys.get(id) ?? ''}`;
  return scheduleLinks(schedule).map((link) => ({ ...link, from: rowOf(link.from), to: rowOf(link.to) }));
}

/** Made once for each answer of the server, and again only when a row is folded or unfolded. */
const made = new WeakMap<PortfolioRow, Partial<Record<'folded' | 'unfolded', GanttRow[]>>>();

/** Each project as a row, with its tasks below while it is unfolded. */
export const portfolioRows = (rows: readonly PortfolioRow[], unfolded: (projectId: string) => boolean): GanttRow[] =>
  rows.flatMap((row) => {
    const face = unfolded(row.project.id) ? 'unfolded' : 'folded';
    const known = made.get(row) ?? {};
    made.set(row, known);
    return (known[face] ??= rowsOf(row, face === 'unfolded'));
  });

function rowsOf(row: PortfolioRow, unfolded: boolean): GanttRow[] {
  const { project, outlook } = row;
  const bars = phaseBars(row);
  const late = outlook.lateTasks;
  const head: GanttRow = {
    id: project.id,
    title: project.name,
    note: late > 0 ? $localize`${late}:late: 项逾期` : '',
    noteTone: 'alarm',
    said: `：${[project.leadTeam.name, ...bars.map((bar) => bar.hint)].join('，')}`,
    level: 0,
    unfolded,
    bars,
  };
  if (!unfolded) return [head];
  const from = dayNumber(row.from as Day);
  const tasks = row.bars.map((bar): GanttRow => {
    const drawn = portfolioBar(bar, from);
    return {
      id: `${project.id}${SEPARATOR}${bar.key}`,
      title: bar.title,
      said: drawn.hint.slice(bar.title.length),
      level: 1,
      bars: [drawn],
    };
  });
  return [head, ...tasks];
}
