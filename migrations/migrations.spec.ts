import { randomBytes } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { AppModule } from '../apps/api/src/app.module';
import { dataSourceOptions } from '../apps/api/src/platform';
import { testDatabase, testSettings } from '../apps/api/testing';
import { shapeOf } from '../apps/api/testing/shape-of';
import { MIGRATIONS } from '.';

async function emptyDatabase(): Promise<string> {
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  const name = `bare_${randomBytes(4).toString('hex')}`;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  url.pathname = `/${name}`;
  return url.href;
}

it('migrations are listed in the order in which TypeORM runs them', () => {
  const stamps = MIGRATIONS.map((migration) => Number(new migration().name.slice(-13)));
  expect(stamps).toEqual([...new Set(stamps)].sort((a, b) => a - b));
});

describe('migrations', () => {
  let source: DataSource;

  beforeAll(async () => {
    source = await new DataSource(dataSourceOptions(testSettings(await emptyDatabase()))).initialize();
  });
  afterAll(() => source.destroy());

  const shapes: string[][] = [];

  it.each(MIGRATIONS.map((migration) => [migration.name]))(
    '%s goes up, down without a trace, and up again to the same',
    async () => {
      const before = await shapeOf(source);
      await upOne(source, shapes.length);
      const after = await shapeOf(source);
      expect(after).not.toEqual(before);
      await source.undoLastMigration({ transaction: 'each' });
      expect(await shapeOf(source)).toEqual(before);
      await upOne(source, shapes.length);
      expect(await shapeOf(source)).toEqual(after);
      shapes.push(after);
    },
  );

  it('go all the way down to nothing and up again', async () => {
    const full = await shapeOf(source);
    for (const migration of [...MIGRATIONS].reverse()) {
      await source.undoLastMigration({ transaction: 'each' });
      expect([migration.name, await source.showMigrations()]).toEqual([migration.name, true]);
    }
    expect(await shapeOf(source)).toEqual([]);
    await source.runMigrations({ transaction: 'each' });
    expect(await shapeOf(source)).toEqual(full);
  });
});

/** Runs the migration at the index alone. */
async function upOne(source: DataSource, index: number): Promise<void> {
  const all = source.migrations;
  (source as { migrations: typeof all }).migrations = all.slice(0, index + 1);
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    (source as { migrations: typeof all }).migrations = all;
  }
}

describe('rows and migrations', () => {
  it('agree: TypeORM finds no column, type, key or table to change', async () => {
    const settings = testSettings(await testDatabase());
    const app = await NestFactory.createApplicationContext(AppModule.with(settings), { logger: false });
    const source = app.get(DataSource);
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    const filled = await filledByDatabase(source);
    await app.close();
    expect(upQueries.map(({ query }) => query).filter((query) => !isDatabasesOwn(query, filled))).toEqual([]);
  });
});

/** Checks, foreign keys and indexes are written in the migrations alone (docs/decisions), so TypeORM would only drop them. */
function isDatabasesOwn(query: string, filled: ReadonlySet<string>): boolean {
  if (/^DROP INDEX |^ALTER TABLE "\w+" DROP CONSTRAINT /.test(query)) return true;
  const [, table, column] = /^ALTER TABLE "(\w+)" DROP COLUMN "(\w+)"$/.exec(query) ?? [];
  return filled.has(`${table}.${column}`);
}

/** Columns that no row class has to know, because PostgreSQL fills them. */
async function filledByDatabase(source: DataSource): Promise<Set<string>> {
  const rows = await source.query<{ name: string }[]>(
    `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
      WHERE table_schema = current_schema() AND (column_default IS NOT NULL OR is_generated = 'ALWAYS' OR is_identity = 'YES')`,
  );
  return new Set(rows.map(({ name }) => name));
}
