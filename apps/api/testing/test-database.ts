import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../src/platform';
import { testSettings } from './test-settings';

const TEMPLATE = 'huoshui_template';
const TEMPLATE_LOCK = 7_305_001;

/** A new database with all migrations applied, for one test file. Gives its connection url; it goes with the cluster. */
export async function testDatabase(): Promise<string> {
  const name = `it_${process.pid}_${randomBytes(4).toString('hex')}`;
  await withServer(async (server) => {
    await server.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
    if (!rowCount) await makeTemplate(server);
    await server.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  });
  return urlOf(name);
}

/** The migrations run once; every database of the run is a copy of their result. */
async function makeTemplate(server: Client): Promise<void> {
  const draft = `${TEMPLATE}_draft`;
  await server.query(`DROP DATABASE IF EXISTS ${draft}`);
  await server.query(`CREATE DATABASE ${draft}`);
  const source = await new DataSource(dataSourceOptions(testSettings(urlOf(draft)))).initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
  await server.query(`ALTER DATABASE ${draft} RENAME TO ${TEMPLATE}`);
}

async function withServer(work: (server: Client) => Promise<void>): Promise<void> {
  const server = new Client({ connectionString: serverUrl() });
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
}

function urlOf(database: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.href;
}

function serverUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is missing: run this spec with apps/api/jest.it.config.cjs');
  return url;
}
