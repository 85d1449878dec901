import { connect } from 'node:net';
import { Sorry } from '../lib/sorry.mjs';
import { words } from '../lib/words.mjs';

/** Refuses a REDIS_URL at which nobody listens; what the server must be like is the worker's own check. */
export function checkRedis(url) {
  if (!/^rediss?:\/\//.test(url) || !URL.canParse(url)) throw new Sorry(words.redisUrlBad);
  const { hostname, port } = new URL(url);
  const place = `${hostname}:${port || 6379}`;
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port || 6379), timeout: 5_000 });
    const fail = () => {
      socket.destroy();
      reject(new Sorry(words.redisRefused(place)));
    };
    socket.once('error', fail).once('timeout', fail);
    socket.once('connect', () => {
      socket.end();
      resolve();
    });
  });
}
