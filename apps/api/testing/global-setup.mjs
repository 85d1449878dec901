import { throwAwayServer } from '../../../tools/postgres/throw-away.mjs';

/** One throw-away PostgreSQL a run; TEST_DATABASE_URL names a server of your own instead (its account must create databases). */
export default async function globalSetup() {
  if (process.env.TEST_DATABASE_URL) return;
  const server = await throwAwayServer();
  process.env.TEST_DATABASE_URL = server.url('postgres');
  globalThis.__server = server;
  const leave = async () => {
    await server.remove();
    process.exit(130);
  };
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
}
