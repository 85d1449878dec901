export * from './explain-period';
export * from './fact-steps';
export * from './told-changes';
