import { DataSource } from 'typeorm';
import { dataSourceOptions, readSettings } from './platform';

/** `migrate` goes all the way up, `migrate down` takes the newest step back, `migrate plan` says what is pending. */
async function main(): Promise<void> {
  const options = dataSourceOptions(readSettings());
  const source = new DataSource({
    ...options,
    extra: { ...(options.extra as object), options: '-c lock_timeout=30s -c timezone=UTC' },
  } as typeof options);
  await source.initialize();
  try {
    if (process.argv[2] === 'down') await source.undoLastMigration({ transaction: 'each' });
    else if (process.argv[2] === 'plan')
      process.stdout.write(`${(await source.showMigrations()) ? 'pending' : 'up to date'}\n`);
    else for (const done of await source.runMigrations({ transaction: 'each' })) process.stdout.write(`${done.name}\n`);
  } finally {
    await source.destroy();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`数据库升级失败:${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
