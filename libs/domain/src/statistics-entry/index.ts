export * from './applicability';
export * from './checklist';
export * from './closing-day';
export * from './entry-state';
export * from './statistics-mismatches';
export * from './submission';
