import {
  AddFollowUp,
  ChangeLead,
  Contact,
  CreateLead,
  FollowUpKind,
  Investment,
  leadLimits,
  LeadSource,
  MoveLead,
  SignLead,
} from '@huoshui/contracts';
import { Currency, LandMode, LeadStage } from '@huoshui/domain';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsObject, IsUUID, Matches, ValidateNested } from 'class-validator';
import { AreRecords, IsCurrency, IsDay, IsMoney, IsText, Left, LeftOrNull } from '../platform';
import { SharedTermsBody } from '../projects';

export class ContactBody implements Contact {
  @IsText(leadLimits.contactName)
  name!: string;

  @Left()
  @IsText(leadLimits.contactTitle)
  title?: string;

  @Left()
  @IsText(leadLimits.phone)
  @Matches(/^[\d+() -]{5,20}$/)
  phone?: string;
}

export class InvestmentBody implements Investment {
  @IsCurrency()
  currency!: Currency;

  @IsMoney()
  amount!: number;

  @LeftOrNull()
  @IsMoney()
  fen!: number | null;

  @LeftOrNull()
  @IsDay()
  rateDay?: string | null;
}

class LeadFieldsBody {
  @Left()
  @IsText(18 + 10)
  creditCode?: string;

  @Left()
  @IsText(leadLimits.industry)
  industry?: string;

  @Left()
  @IsObject()
  @ValidateNested()
  @Type(() => InvestmentBody)
  investment?: InvestmentBody;

  @Left()
  @IsIn(Object.values(LandMode))
  landMode?: LandMode;

  @Left()
  @IsText(leadLimits.need)
  need?: string;

  @Left()
  @IsIn(Object.values(LeadSource))
  source?: LeadSource;

  @Left()
  @IsText(leadLimits.source)
  sourceNote?: string;

  @Left()
  @AreRecords()
  @ArrayMaxSize(leadLimits.contacts)
  @ValidateNested({ each: true })
  @Type(() => ContactBody)
  contacts?: ContactBody[];
}

export class CreateLeadBody extends LeadFieldsBody implements CreateLead {
  @IsText(leadLimits.company)
  company!: string;

  @Left()
  @IsText(leadLimits.nextStep)
  nextStep?: string;

  @Left()
  @IsDay()
  nextStepOn?: string;

  @Left()
  @IsUUID()
  teamId?: string;
}

export class ChangeLeadBody extends LeadFieldsBody implements ChangeLead {
  @Left()
  @IsText(leadLimits.company)
  company?: string;

  @Left()
  @IsUUID()
  ownerId?: string;
}

export class MoveLeadBody implements MoveLead {
  @IsIn(Object.values(LeadStage))
  stage!: LeadStage;

  @Left()
  @IsText(leadLimits.lossReason)
  lossReason?: string;
}

export class AddFollowUpBody implements AddFollowUp {
  @IsIn(Object.values(FollowUpKind))
  kind!: FollowUpKind;

  @IsDay()
  day!: string;

  @IsText(leadLimits.note)
  note!: string;

  @Left()
  @IsText(leadLimits.nextStep)
  nextStep?: string;

  @Left()
  @IsDay()
  nextStepOn?: string;
}

export class SignLeadBody extends SharedTermsBody implements SignLead {
  @IsDay()
  signedOn!: string;

  @IsUUID()
  evidenceFileId!: string;
}
