/** A door of its own, `@huoshui/ui/gantt`: what only charts need is loaded with the page that shows one. */
export * from './day-number';
export * from './gantt';
export * from './gantt-legend';
export * from './gantt-model';
export * from './gantt-sheet';
export { GANTT_ZOOMS, type GanttZoom, isGanttZoom } from './time-scale';
