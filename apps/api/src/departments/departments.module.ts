import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangeDepartment } from './change-department';
import { CreateDepartment } from './create-department';
import { DepartmentMemberRow } from './department-member.row';
import { DepartmentController } from './department.controller';
import { DepartmentReader } from './department.reader';
import { DepartmentRow } from './department.row';
import { JoinDepartment } from './join-department';
import { LeaveDepartment } from './leave-department';

@Module({
  imports: [TypeOrmModule.forFeature([DepartmentRow, DepartmentMemberRow])],
  controllers: [DepartmentController],
  providers: [DepartmentReader, CreateDepartment, ChangeDepartment, JoinDepartment, LeaveDepartment],
  exports: [DepartmentReader],
})
export class DepartmentsModule {}
