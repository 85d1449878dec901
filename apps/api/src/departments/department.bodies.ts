import {
  ChangeDepartment,
  CreateDepartment,
  departmentLimits,
  JoinDepartment,
  LeaveDepartment,
} from '@huoshui/contracts';
import { IsBoolean, IsInt, IsUUID, Max, Min } from 'class-validator';
import { IsDay, IsText, Left } from '../platform';

export class CreateDepartmentBody implements CreateDepartment {
  @IsText(departmentLimits.name)
  name!: string;
}

export class ChangeDepartmentBody implements ChangeDepartment {
  @Left()
  @IsText(departmentLimits.name)
  name?: string;

  @Left()
  @IsBoolean()
  active?: boolean;

  @Left()
  @IsInt()
  @Min(0)
  @Max(departmentLimits.order)
  order?: number;
}

export class JoinDepartmentBody implements JoinDepartment {
  @IsUUID()
  personId!: string;

  @IsBoolean()
  head!: boolean;

  @IsDay()
  from!: string;
}

export class LeaveDepartmentBody implements LeaveDepartment {
  @IsDay()
  to!: string;
}
