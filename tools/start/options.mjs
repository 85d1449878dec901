import { Sorry } from '../lib/sorry.mjs';
import { words } from '../lib/words.mjs';

/**
 * What `npm start` was asked for.
 * @returns {{ port: number, host: string, fresh: boolean, databaseUrl: string | null, redisUrl: string | null, mode: string }}
 */
export function readOptions(args = process.argv.slice(2), env = process.env) {
  let port = env.PORT || '3000';
  let fresh = false;
  for (let index = 0; index < args.length; index++) {
    const [name, value] = args[index].split(/=(.*)/s);
    if (name === '--fresh' && value === undefined) fresh = true;
    else if (name === '--port') port = value ?? args[++index] ?? '';
    else throw new Sorry(words.unknownOption(args[index]));
  }
  if (!/^\d+$/.test(port) || Number(port) < 1 || Number(port) > 65535) throw new Sorry(words.badPort(port));
  const databaseUrl = env.DATABASE_URL || null;
  if (fresh && databaseUrl) throw new Sorry(words.freshNeedsEmbedded);
  return {
    port: Number(port),
    host: env.HOST || '127.0.0.1',
    fresh,
    databaseUrl,
    redisUrl: env.REDIS_URL || null,
    mode: env.HUOSHUI_MODE || 'demo',
  };
}
