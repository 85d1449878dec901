export { testDatabase } from './test-database';
export { testSettings } from './test-settings';
export { Caller, PASSWORD, TestApp } from './test-app';
export { walkRoutes, type Route } from './walk-routes';
export { HeldProject, someTerms } from './held-project';
