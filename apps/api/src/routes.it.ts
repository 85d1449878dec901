import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { DiscoveryModule } from '@nestjs/core';
import { METHOD_METADATA } from '@nestjs/common/constants';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { NEEDS, OPEN, SIGNED_IN } from './platform';
import { testDatabase, testSettings } from '../testing';

/** Walks every handler of the application: each says who may enter, in exactly one way. */
describe('routes', () => {
  it('each declare who may enter', async () => {
    const settings = testSettings(await testDatabase());
    const app = await NestFactory.createApplicationContext(
      { module: class Walk {}, imports: [AppModule.with(settings), DiscoveryModule] },
      { logger: false },
    );
    const scanner = new MetadataScanner();
    const reflector = app.get(Reflector);
    const undeclared: string[] = [];
    let walked = 0;
    for (const { instance, metatype, name } of app.get(DiscoveryService).getControllers()) {
      for (const method of scanner.getAllMethodNames(Object.getPrototypeOf(instance))) {
        const handler = (instance as Record<string, () => unknown>)[method];
        if (!handler || !metatype || reflector.get(METHOD_METADATA, handler) === undefined) continue;
        walked++;
        const declared = [NEEDS, OPEN, SIGNED_IN].filter((key) => reflector.get(key, handler) !== undefined);
        if (declared.length !== 1) undeclared.push(`${name}.${method}: ${declared.length}`);
      }
    }
    await app.close();
    expect(walked).toBeGreaterThan(15);
    expect(undeclared).toEqual([]);
  });
});
