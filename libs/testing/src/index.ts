export * from './actor';
export * from './exif';
export * from './fixed-day';
export * from './lead';
export * from './project';
export * from './terms';
