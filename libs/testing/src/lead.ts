import { CreateLead } from '@huoshui/contracts';

/** A lead as it is typed on the road: company, contact, next step. */
export const aLead = (lead: Partial<CreateLead> = {}): CreateLead => ({
  company: '苏州德翼精密制造有限公司',
  contacts: [{ name: '周敏', title: '副总经理', phone: '13800000000' }],
  nextStep: '登门拜访',
  nextStepOn: '2026-06-24',
  ...lead,
});
