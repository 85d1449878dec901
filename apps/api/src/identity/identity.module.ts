import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './access.guard';
import { ChangePassword } from './change-password';
import { ChangePerson } from './change-person';
import { CreatePerson } from './create-person';
import { PersonController } from './person.controller';
import { PersonReader } from './person.reader';
import { PersonRow } from './person.row';
import { ResetPassword } from './reset-password';
import { SessionController } from './session.controller';
import { SessionCookie } from './session-cookie';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';

@Module({
  imports: [TypeOrmModule.forFeature([PersonRow])],
  controllers: [SessionController, PersonController],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    SessionCookie,
    Sessions,
    PersonReader,
    SignIn,
    ChangePassword,
    CreatePerson,
    ChangePerson,
    ResetPassword,
  ],
  exports: [PersonReader],
})
export class IdentityModule {}
