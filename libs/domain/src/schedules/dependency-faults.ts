import { cycleAmong } from './task-order';
import { TemplateTask } from './schedule-template';
import { fault, isWithin, ScheduleTemplateFault } from './template-fault';

/** Faults of what waits for what: unknown, itself, twice, a lag out of range, a circle. */
export function dependencyFaults(tasks: readonly TemplateTask[]): ScheduleTemplateFault[] {
  const faults = tasks.flatMap((task, at) => {
    const facts = { task: task.title };
    return task.after.flatMap(({ on, lag }, index) => {
      const found: ScheduleTemplateFault[] = [];
      if (on === task.key) found.push(fault('dependency-self', at, facts));
      else if (!tasks.some((one) => one.key === on)) found.push(fault('dependency-unknown', at, { ...facts, on }));
      if (task.after.findIndex((one) => one.on === on) < index) found.push(fault('dependency-twice', at, facts));
      if (!isWithin(lag, 0)) found.push(fault('lag', at, facts));
      return found;
    });
  });
  const circle = cycleAmong(tasks.filter((task) => !task.after.some((dependency) => dependency.on === task.key)));
  if (circle.length === 0) return faults;
  const titles = circle.map((key) => tasks.find((task) => task.key === key)?.title ?? key);
  const at = tasks.findIndex((task) => task.key === circle[0]);
  return [...faults, fault('cycle', at, { task: titles[0] ?? '', through: titles.join(' → ') })];
}
