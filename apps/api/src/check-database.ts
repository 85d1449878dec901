import { DataSource } from 'typeorm';
import { dataSourceOptions, Settings } from './platform';

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
    const [demo] = await source.query<unknown[]>('SELECT 1 FROM person WHERE demo AND active LIMIT 1');
    if (demo && settings.mode === 'production')
      throw new Error('生产模式拒绝启动:库中仍有演示账号。请先运行 npm run demo:wipe。');
  } finally {
    await source.destroy();
  }
}
