import { NestFactory } from '@nestjs/core';
import { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { checkDatabase } from './check-database';
import { configureHttp, readSettings, Settings } from './platform';

/** The HTTP door, ready to listen. */
export async function bootHttp(settings: Settings): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings), {
    bufferLogs: true,
    bodyParser: false,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  await configureHttp(app, settings);
  return app;
}

/** Runs a door; a reason not to start is one clear sentence and a non-zero exit. */
export async function run(door: (settings: Settings) => Promise<void>): Promise<void> {
  try {
    const settings = readSettings();
    await checkDatabase(settings);
    await door(settings);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
