export * from './day-number';
export * from './gantt';
export * from './gantt-legend';
export * from './gantt-model';
export * from './gantt-sheet';
export { GANTT_ZOOMS, type GanttZoom, isGanttZoom } from './time-scale';
