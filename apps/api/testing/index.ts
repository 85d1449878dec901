export { testDatabase } from './test-database';
export { testSettings } from './test-settings';
export { Caller, PASSWORD, TestApp } from './test-app';
