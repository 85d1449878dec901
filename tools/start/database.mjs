import pg from 'pg';
import { Sorry } from '../lib/sorry.mjs';
import { words } from '../lib/words.mjs';
import { startCluster } from '../postgres/cluster.mjs';
import { databasePassword, inData, logFile } from './data-folder.mjs';

const NAME = 'huoshui';

/** Starts the embedded server and makes our database in it. @returns {Promise<Cluster & { databaseUrl: string }>} */
export async function startEmbedded() {
  const cluster = await startCluster({
    data: inData('postgres'),
    log: logFile('postgres'),
    password: databasePassword(),
  });
  try {
    await withClient(cluster.url('postgres'), async (client) => {
      const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [NAME]);
      if (!rowCount) await client.query(`CREATE DATABASE ${NAME}`);
    });
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return { ...cluster, databaseUrl: cluster.url(NAME) };
}

/** Refuses a server that cannot carry the product: unreachable, too old, not UTF-8. */
export async function checkServer(url) {
  await withClient(url, async (client) => {
    const { rows } = await client.query(
      `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number,
              current_setting('server_encoding') AS encoding`,
    );
    if (rows[0].number < 150_000) throw new Sorry(words.databaseTooOld(rows[0].version));
    if (rows[0].encoding !== 'UTF8') throw new Sorry(words.databaseEncoding(rows[0].encoding));
  });
}

/** Refuses a locale under which Chinese has no trigrams: search would silently find nothing. */
export async function checkTrigrams(url) {
  await withClient(url, async (client) => {
    await client.query('BEGIN');
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    const { rows } = await client.query(`SELECT cardinality(show_trgm('招商')) > 0 AS alive`);
    await client.query('ROLLBACK');
    if (!rows[0].alive) throw new Sorry(words.noTrigrams);
  });
}

async function withClient(url, work) {
  const place = placeOf(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw error.name === 'Sorry' ? error : new Sorry(reason(error, place));
  } finally {
    await client.end().catch(() => {});
  }
}

function placeOf(url) {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) throw new Sorry(words.databaseUrlBad);
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || 5432}${pathname}`;
}

function reason(error, place) {
  const code = error.code ?? error.errors?.[0]?.code;
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ECONNRESET') return words.databaseRefused(place);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return words.databaseUnknownHost(place);
  if (code === '28P01' || code === '28000') return words.databaseDenied(place);
  if (code === '3D000') return words.databaseAbsent(place);
  if (code === '53100') return words.diskFullDatabase;
  if (code === 'ETIMEDOUT' || /timeout/i.test(error.message)) return words.databaseTimeout(place);
  return words.databaseOther(place, error.message || code);
}
