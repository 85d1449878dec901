export * from './default-definitions';
export * from './definition-changes';
export * from './definition-faults';
export * from './definition-profile';
export * from './milestone-answer';
export * from './milestone-under';
export * from './profile-answer';
