import { NestFactory } from '@nestjs/core';
import { Role } from '@huoshui/contracts';
import { AppModule } from './app.module';
import { run } from './boot';
import { SYSTEM } from './platform';
import { CreatePerson } from './identity';

/** The first administrator of a real installation: prints the initial password once. */
void run(async (settings) => {
  const app = await NestFactory.createApplicationContext(AppModule.with({ ...settings, logLevel: 'error' }), {
    logger: false,
  });
  const name = process.argv[2] ?? 'admin';
  const { initialPassword } = await app
    .get(CreatePerson)
    .run(SYSTEM, { name, displayName: '系统管理员', role: Role.Administrator });
  process.stdout.write(`管理员 ${name} 已建立,初始密码(只显示一次,首次登录须修改):${initialPassword}\n`);
  await app.close();
});
