import 'reflect-metadata';
import { plainToInstance, Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';

const flag = Transform(({ value }) =>
  value === 'true' || value === '1' ? true : value === 'false' || value === '0' ? false : value,
);
const whole = Transform(({ value }) => (typeof value === 'string' && value.trim() !== '' ? Number(value) : value));

/** The environment as it is written: flat and validated. This file alone reads it. */
class Env {
  @IsIn(['production', 'demo', 'test'])
  HUOSHUI_MODE: 'production' | 'demo' | 'test' = 'production';

  @Matches(/^postgres(ql)?:\/\//)
  DATABASE_URL!: string;

  @IsOptional()
  @Matches(/^rediss?:\/\//)
  REDIS_URL?: string;

  @whole
  @IsInt()
  @Min(0)
  @Max(65535)
  PORT = 3000;

  @IsString()
  HOST = '127.0.0.1';

  @IsOptional()
  @IsString()
  @MinLength(1)
  WEB_ROOT?: string;

  @IsString()
  @MinLength(1)
  FILES_DIR!: string;

  @flag
  @IsBoolean()
  HTTPS = false;

  @Matches(/^[\w.:/]+(, ?[\w.:/]+)*$/)
  TRUSTED_PROXIES = 'loopback';

  @IsIn(['silent', 'error', 'warn', 'info', 'debug'])
  LOG_LEVEL = 'info';

  @whole
  @IsInt()
  @Min(1)
  @Max(100)
  DATABASE_POOL = 10;

  @whole
  @IsInt()
  @Min(20)
  @Max(1_000_000)
  REQUESTS_A_MINUTE = 1_200;

  @whole
  @IsInt()
  @Min(1)
  @Max(7)
  WEEK_FIRST_WEEKDAY = 1;

  @whole
  @IsInt()
  @Min(0)
  @Max(48)
  WEEK_CUTOFF_HOUR = 0;

  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  TODAY?: string;
}

export interface Settings {
  readonly mode: 'production' | 'demo' | 'test';
  readonly database: { readonly url: string; readonly pool: number };
  readonly redisUrl: string | null;
  readonly http: {
    readonly host: string;
    readonly port: number;
    readonly https: boolean;
    readonly webRoot: string | null;
    /** Whose X-Forwarded-For is believed: addresses, networks, or `loopback` and `uniquelocal`. */
    readonly trustedProxies: string;
    /** What one session may ask in a minute. */
    readonly requestsAMinute: number;
  };
  readonly filesDir: string;
  readonly logLevel: string;
  readonly week: { readonly firstWeekday: number; readonly cutoffHour: number };
  /** Only outside production: a fixed day, for tests and demonstrations. */
  readonly today: string | null;
}

export const SETTINGS = Symbol('settings');

const DEFAULT_SECRETS = [/^postgres(ql)?:\/\/[^:/@]+:(postgres|password|secret|123456|huoshui)@/];

/**
 * Reads and checks the environment.
 * @throws Error that names every wrong variable, in Chinese; in production also default secrets and demo settings.
 */
export function readSettings(source: Record<string, string | undefined> = process.env): Settings {
  const known = Object.fromEntries(
    Object.entries(source).filter(([key, value]) => value !== undefined && value !== '' && SETTING_NAMES.includes(key)),
  );
  const env = plainToInstance(Env, known, { exposeDefaultValues: true });
  const wrong = validateSync(env).map((fault) => fault.property);
  if (env.HUOSHUI_MODE === 'production') {
    if (env.DATABASE_URL && DEFAULT_SECRETS.some((secret) => secret.test(env.DATABASE_URL))) {
      throw new Error('生产模式拒绝启动:DATABASE_URL 使用了默认口令,请更换数据库口令。');
    }
    if (env.TODAY) wrong.push('TODAY');
  }
  if (wrong.length > 0) throw new Error(`环境变量有误,无法启动:${wrong.join('、')}。`);
  return {
    mode: env.HUOSHUI_MODE,
    database: { url: env.DATABASE_URL, pool: env.DATABASE_POOL },
    redisUrl: env.REDIS_URL ?? null,
    http: {
      host: env.HOST,
      port: env.PORT,
      https: env.HTTPS,
      webRoot: env.WEB_ROOT ?? null,
      trustedProxies: env.TRUSTED_PROXIES,
      requestsAMinute: env.REQUESTS_A_MINUTE,
    },
    filesDir: env.FILES_DIR,
    logLevel: env.LOG_LEVEL,
    week: { firstWeekday: env.WEEK_FIRST_WEEKDAY, cutoffHour: env.WEEK_CUTOFF_HOUR },
    today: env.TODAY ?? null,
  };
}

/** The names that the environment may set. */
export const SETTING_NAMES = [
  'HUOSHUI_MODE',
  'DATABASE_URL',
  'REDIS_URL',
  'PORT',
  'HOST',
  'WEB_ROOT',
  'FILES_DIR',
  'HTTPS',
  'TRUSTED_PROXIES',
  'LOG_LEVEL',
  'DATABASE_POOL',
  'REQUESTS_A_MINUTE',
  'WEEK_FIRST_WEEKDAY',
  'WEEK_CUTOFF_HOUR',
  'TODAY',
];
