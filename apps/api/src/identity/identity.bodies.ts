import { ChangePassword, ChangePerson, CreatePerson, identityLimits, Role, SignIn } from '@huoshui/contracts';
import { IsBoolean, IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { IsText, Left } from '../platform';

export class SignInBody implements SignIn {
  @IsText(identityLimits.name)
  name!: string;

  @IsString()
  @MaxLength(identityLimits.passwordMost)
  password!: string;
}

export class ChangePasswordBody implements ChangePassword {
  @IsString()
  @MaxLength(identityLimits.passwordMost)
  current!: string;

  @IsString()
  @MaxLength(identityLimits.passwordMost)
  next!: string;
}

export class CreatePersonBody implements CreatePerson {
  @IsText(identityLimits.name)
  @Matches(/^[\p{L}\p{N}._-]+$/u)
  name!: string;

  @IsText(identityLimits.displayName)
  displayName!: string;

  @IsIn(Object.values(Role))
  role!: Role;
}

export class ChangePersonBody implements ChangePerson {
  @Left()
  @IsText(identityLimits.displayName)
  displayName?: string;

  @Left()
  @IsIn(Object.values(Role))
  role?: Role;

  @Left()
  @IsBoolean()
  active?: boolean;
}
