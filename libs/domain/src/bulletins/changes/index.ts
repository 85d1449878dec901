export * from './explain-week';
export * from './fact-steps';
export * from './told-changes';
