import { DataSource } from 'typeorm';
import { dataSourceOptions, Settings } from './platform';

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

/**
 * Weeks that are frozen keep their days: other weeks beside them would overlap and have the same names. Bulletins are put in
 * order before any is opened (OFFSET 0 keeps it so): a decade of them would hold up the start.
 */
async function mustKeepWeeks(source: DataSource, { week }: Settings): Promise<void> {
  const [frozen] = await source.query<{ period: string; first: number; hour: number }[]>(
    `SELECT period, (content #>> '{basis,weeks,firstWeekday}')::int AS first, (content #>> '{basis,weeks,cutoffHour}')::int AS hour
     FROM (SELECT period, content FROM bulletin WHERE state IN ('frozen', 'published') ORDER BY frozen_at DESC OFFSET 0) AS newest
     WHERE content -> 'basis' IS NOT NULL LIMIT 1`,
  );
  if (!frozen || (frozen.first === week.firstWeekday && frozen.hour === week.cutoffHour)) return;
  throw new Error(
    `报告周不能再改:已按${WEEKDAYS[frozen.first - 1]}起、截止后 ${frozen.hour} 小时的周冻结过通报(最近为 ${frozen.period}),` +
      `请把 WEEK_FIRST_WEEKDAY 恢复为 ${frozen.first}、WEEK_CUTOFF_HOUR 恢复为 ${frozen.hour}。`,
  );
}

/**
 * What must hold before any door opens.
 * @throws Error with one Chinese sentence: unreachable, migrations pending, Chinese search dead, demo accounts in production.
 */
export async function checkDatabase(settings: Settings): Promise<void> {
  const source = new DataSource(dataSourceOptions(settings));
  try {
    await source.initialize();
  } catch (error) {
    throw new Error(
      `数据库连接失败:${error instanceof Error ? error.message : String(error)}。请检查 DATABASE_URL 与数据库是否已启动。`,
    );
  }
  try {
    if (await source.showMigrations()) throw new Error('数据库结构尚未升级:请先运行 migrate,再启动服务。');
    const [trigrams] = await source.query<{ n: number }[]>(`SELECT cardinality(show_trgm('招商')) AS n`);
    if (!trigrams?.n)
      throw new Error('数据库的字符分类不识别中文,搜索将失效:请用 UTF-8 与 zh-Hans-CN(ICU)或 C.UTF-8 建库。');
    await mustKeepWeeks(source, settings);
    const [demo] = await source.query<unknown[]>('SELECT 1 FROM person WHERE demo AND active LIMIT 1');
    if (demo && settings.mode === 'production')
      throw new Error('生产模式拒绝启动:库中仍有演示账号。请先运行 npm run demo:wipe。');
  } finally {
    await source.destroy();
  }
}
