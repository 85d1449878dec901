export { testDatabase } from './test-database';
export { testSettings } from './test-settings';
