import { Platform0001 } from './0001-platform';
import { Identity0002 } from './0002-identity';

/** In order; each goes up and down by itself. */
export const MIGRATIONS = [Platform0001, Identity0002];
