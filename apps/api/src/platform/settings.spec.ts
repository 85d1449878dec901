import { readSettings } from './settings';

const real = { DATABASE_URL: 'postgres://huoshui:h8-Wq2!x@db/huoshui', FILES_DIR: '/var/lib/huoshui/files' };

describe('settings', () => {
  it('are production ones unless another mode is asked for', () => {
    expect(readSettings(real)).toMatchObject({
      mode: 'production',
      redisUrl: null,
      http: { port: 3000, host: '127.0.0.1', https: false },
      week: { firstWeekday: 1, cutoffHour: 0 },
    });
  });

  it.each([
    [{}, 'DATABASE_URL、FILES_DIR'],
    [{ ...real, PORT: 'ninety' }, 'PORT'],
    [{ ...real, PORT: '70000' }, 'PORT'],
    [{ ...real, DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    [{ ...real, REDIS_URL: 'http://x' }, 'REDIS_URL'],
    [{ ...real, HTTPS: 'maybe' }, 'HTTPS'],
    [{ ...real, WEEK_FIRST_WEEKDAY: '8', WEEK_CUTOFF_HOUR: '-1' }, 'WEEK_FIRST_WEEKDAY、WEEK_CUTOFF_HOUR'],
    [{ ...real, HUOSHUI_MODE: 'prod' }, 'HUOSHUI_MODE'],
    [{ ...real, TODAY: '2022-12-31' }, 'TODAY'],
  ])('of %j name what is wrong', (env, names) => {
    expect(() => readSettings(env)).toThrow(`环境变量有误,无法启动:${names}。`);
  });

  it.each(['postgres', 'password', '123456', 'huoshui'])(
    'refuse the default password %s in production only',
    (word) => {
      const env = { ...real, DATABASE_URL: `postgres://huoshui:${word}@db/huoshui` };
      expect(() => readSettings(env)).toThrow('默认口令');
      expect(readSettings({ ...env, HUOSHUI_MODE: 'demo' }).mode).toBe('demo');
    },
  );

  it('never repeat a value in their refusal', () => {
    const env = { ...real, DATABASE_URL: 'mysql://u:top-secret@db/x' };
    expect(() => readSettings(env)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('top-secret') }),
    );
  });
});
