import { Sorry } from '../lib/sorry.mjs';
import { words } from '../lib/words.mjs';
import { buildAll } from './build.mjs';
import { claimDataFolder, forgetRunning, noteRunning } from './data-folder.mjs';
import { checkServer, checkTrigrams, startEmbedded } from './database.mjs';
import { loadDemo } from './demo-data.mjs';
import { wipeData } from './fresh.mjs';
import { migrate } from './migrate.mjs';
import { checkRedis } from './redis.mjs';
import { died, environment, serveHttp, startWorker } from './serve.mjs';
import { step } from './steps.mjs';
import { leaving, Teardown } from './teardown.mjs';
import { welcome } from './welcome.mjs';

/** Runs the product until the person leaves or a part dies. @returns {Promise<number>} the exit code */
export async function run(options) {
  const teardown = new Teardown();
  const left = leaving();
  const starting = start(options, teardown);
  try {
    const parts = await Promise.race([starting, left.then(() => null)]);
    if (parts) await Promise.race([left, firstDeath(parts, teardown)]);
    return 0;
  } catch (error) {
    console.error(error.name === 'Sorry' ? `✗ ${error.message}` : error);
    return 1;
  } finally {
    await teardown.run();
    await starting.catch(() => {});
    await teardown.done();
    console.log(words.stopped);
  }
}

async function start(options, teardown) {
  const go = async (name, work) => {
    if (teardown.begun) throw new Sorry(words.stopping);
    return step(name, work);
  };
  if (options.fresh) await go('清空本地数据', wipeData);
  claimDataFolder();
  teardown.add(forgetRunning);
  const database = await allOf(openDatabase(options, teardown, go), buildAll(teardown, go));
  if (options.redisUrl) await go('Redis 检查', () => checkRedis(options.redisUrl));
  const env = environment({ options, ...database });
  await go('数据库迁移', () => migrate(env, { embedded: !options.databaseUrl }));
  await go('中文检索检查', () => checkTrigrams(database.databaseUrl));
  if (options.mode === 'demo') await go('演示数据', () => loadDemo(env, { embedded: !options.databaseUrl }));
  const parts = [];
  await go('接口与网页启动', () => serveHttp(env, (part) => keep(part, parts, teardown)));
  await go('后台任务启动', () => keep(startWorker(env), parts, teardown));
  if (database.server) parts.push({ name: '数据库', ...database.server });
  noteRunning({ databaseUrl: database.databaseUrl, port: options.port });
  await welcome(env);
  return parts.map((part) => ({ ...part, env }));
}

/** The first one's result when all went well; waits for all of them also when one fails, so that nothing starts afterwards. */
async function allOf(...works) {
  const outcomes = await Promise.allSettled(works);
  const failed = outcomes.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  return outcomes[0].value;
}

function keep(part, parts, teardown) {
  parts.push(part);
  teardown.add(part.stop);
}

async function openDatabase({ databaseUrl }, teardown, go) {
  if (databaseUrl) {
    await go('数据库连接', () => checkServer(databaseUrl));
    return { databaseUrl };
  }
  let server;
  await go('数据库启动', async () => (server = await startEmbedded()));
  teardown.add(server.stop);
  if (server.recovered) console.log(`· ${words.recovered}`);
  if (server.moved) console.log(`· ${words.moved(server.moved)}`);
  return { databaseUrl: server.databaseUrl, postgresPid: server.pid, server };
}

async function firstDeath(parts, teardown) {
  const { part, how } = await Promise.race(parts.map((part) => part.exited.then((how) => ({ part, how }))));
  if (!teardown.begun) throw new Sorry(died(part, how, part.env));
}
