export * from './actor';
export * from './fixed-day';
export * from './lead';
export * from './project';
export * from './terms';
