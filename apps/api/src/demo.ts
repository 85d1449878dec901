import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { run } from './boot';
import { DemoModule, Loaded, LoadDemo, WipeDemo, Wiped } from './demo/index';
import { Settings } from './platform';

const LOADED: Readonly<Record<Loaded, string>> = {
  loaded: '演示数据已导入:2022 年台账与近一年的演示业务。',
  there: '演示数据此前已导入或已清除,未作改动。',
  'not-empty': '库中已有正式账号,未导入演示数据。',
};

const wiped = ({ people, kept, projects }: Wiped): string =>
  `演示数据已清除:账号 ${people} 个、项目 ${projects} 个${kept > 0 ? `;${kept} 个账号留有正式记录,已停用` : ''};2022 年台账未变。`;

/** `demo load` and `demo wipe`: one line says what was done. */
void run(async (settings: Settings) => {
  const verb = process.argv[2];
  if (verb !== 'load' && verb !== 'wipe') throw new Error('可用:demo load(导入演示数据)、demo wipe(清除演示数据)。');
  class Door {}
  const module = { module: Door, imports: [AppModule.with({ ...settings, logLevel: 'error' }), DemoModule] };
  const app = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
  const line = verb === 'load' ? LOADED[await app.get(LoadDemo).run()] : wiped(await app.get(WipeDemo).run());
  process.stdout.write(`${line}\n`);
  await app.close();
});
