import { DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from '../../../../../migrations';
import { Settings } from '../settings';
import { useExactTypes } from './pg-types';

/** Time limits under which a stuck lock, query or transaction ends by itself (measured; docs/operations.md). */
const LIMITS = '-c lock_timeout=2s -c statement_timeout=10s -c idle_in_transaction_session_timeout=30s -c timezone=UTC';

export function dataSourceOptions(settings: Settings): DataSourceOptions {
  useExactTypes();
  return {
    type: 'postgres',
    url: settings.database.url,
    migrations: MIGRATIONS,
    migrationsRun: false,
    migrationsTableName: 'schema_migration',
    synchronize: false,
    logging: false,
    extra: {
      max: settings.database.pool,
      options: LIMITS,
      connectionTimeoutMillis: 5_000,
      application_name: 'huoshui',
    },
  };
}
