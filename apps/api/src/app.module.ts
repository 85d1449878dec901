import { DynamicModule, Module } from '@nestjs/common';
import { AuditModule } from './audit';
import { IdentityModule } from './identity';
import { PlatformModule, Settings } from './platform';
import { TeamsModule } from './teams';

@Module({})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(settings), IdentityModule, AuditModule, TeamsModule],
    };
  }
}
