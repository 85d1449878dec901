import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangeTarget } from './change-target';
import { SetTarget } from './set-target';
import { TargetValueRow } from './target-value.row';
import { TargetController } from './target.controller';
import { TargetReader } from './target.reader';
import { TargetRow } from './target.row';

@Module({
  imports: [TypeOrmModule.forFeature([TargetRow, TargetValueRow])],
  controllers: [TargetController],
  providers: [TargetReader, SetTarget, ChangeTarget],
  exports: [TargetReader],
})
export class TargetsModule {}
