import { PartnerKind } from '@huoshui/domain';

export const partnerKindName: Readonly<Record<PartnerKind, string>> = {
  ambassador: $localize`双招大使`,
  partner: $localize`招商合伙人`,
  association: $localize`商协会`,
  alumni: $localize`校友`,
};
