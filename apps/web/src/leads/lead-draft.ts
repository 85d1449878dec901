import { ChangeLead, Contact, CreateLead, Investment, LeadDetail, leadLimits, LeadSource } from '@huoshui/contracts';
import { Currency, isCreditCode, LandMode } from '@huoshui/domain';
import { applyEach, maxLength, pattern, required, SchemaPathTree, validate } from '@angular/forms/signals';

export interface ContactDraft {
  name: string;
  title: string;
  phone: string;
}

/** A lead as the form holds it: '' where nothing was typed, money in hundredths of its unit. */
export interface LeadDraft {
  company: string;
  creditCode: string;
  industry: string;
  currency: string;
  amount: number | null;
  fen: number | null;
  rateDay: string;
  landMode: string;
  need: string;
  source: string;
  sourceNote: string;
  contacts: ContactDraft[];
  nextStep: string;
  nextStepOn: string;
  teamId: string;
  ownerId: string;
}

export const noContact: ContactDraft = { name: '', title: '', phone: '' };

export const newLead = (teamId: string): LeadDraft => ({
  company: '',
  creditCode: '',
  industry: '',
  currency: Currency.Cny,
  amount: null,
  fen: null,
  rateDay: '',
  landMode: '',
  need: '',
  source: LeadSource.Other,
  sourceNote: '',
  contacts: [noContact],
  nextStep: '',
  nextStepOn: '',
  teamId,
  ownerId: '',
});

/** 日元 has no hundredths: the form holds them, the wire does not. */
const hundredths = (currency: string): number => (currency === Currency.Jpy ? 100 : 1);

export const draftOf = (lead: LeadDetail): LeadDraft => ({
  company: lead.company,
  creditCode: lead.creditCode ?? '',
  industry: lead.industry ?? '',
  currency: lead.investment?.currency ?? Currency.Cny,
  amount: lead.investment ? lead.investment.amount * hundredths(lead.investment.currency) : null,
  fen: lead.investment?.fen ?? null,
  rateDay: lead.investment?.rateDay ?? '',
  landMode: lead.landMode ?? '',
  need: lead.need ?? '',
  source: lead.source,
  sourceNote: lead.sourceNote ?? '',
  contacts: lead.contacts.map(({ name, title, phone }) => ({ name, title: title ?? '', phone: phone ?? '' })),
  nextStep: '',
  nextStepOn: '',
  teamId: lead.team.id,
  ownerId: lead.owner.id,
});

function investmentOf(draft: LeadDraft): Investment | undefined {
  if (draft.amount === null) return undefined;
  const currency = draft.currency as Currency;
  if (currency === Currency.Cny) return { currency, amount: draft.amount, fen: draft.amount };
  const amount = Math.round(draft.amount / hundredths(currency));
  return { currency, amount, fen: draft.fen, ...(draft.rateDay && { rateDay: draft.rateDay }) };
}

const contactsOf = (draft: LeadDraft): Contact[] =>
  draft.contacts
    .filter((contact) => contact.name.trim() !== '')
    .map(({ name, title, phone }) => ({
      name: name.trim(),
      ...(title.trim() && { title: title.trim() }),
      ...(phone.trim() && { phone: phone.trim() }),
    }));

function commonOf(draft: LeadDraft) {
  const investment = investmentOf(draft);
  const text = (name: 'creditCode' | 'industry' | 'need' | 'sourceNote') =>
    draft[name].trim() ? { [name]: draft[name].trim() } : {};
  return {
    company: draft.company.trim(),
    source: draft.source as LeadSource,
    contacts: contactsOf(draft),
    ...text('creditCode'),
    ...text('industry'),
    ...text('need'),
    ...text('sourceNote'),
    ...(investment && { investment }),
    ...(draft.landMode && { landMode: draft.landMode as LandMode }),
  };
}

export const createOf = (draft: LeadDraft): CreateLead => ({
  ...commonOf(draft),
  ...(draft.nextStep.trim() && { nextStep: draft.nextStep.trim() }),
  ...(draft.nextStepOn && { nextStepOn: draft.nextStepOn }),
  ...(draft.teamId && { teamId: draft.teamId }),
});

export const changeOf = (draft: LeadDraft): ChangeLead => ({
  ...commonOf(draft),
  ...(draft.ownerId && { ownerId: draft.ownerId }),
});

/** What the form itself can tell; the limits are the contract's. */
export function leadRules(draft: SchemaPathTree<LeadDraft>): void {
  required(draft.company, { message: $localize`请填写企业名称` });
  maxLength(draft.company, leadLimits.company);
  maxLength(draft.industry, leadLimits.industry);
  maxLength(draft.need, leadLimits.need);
  maxLength(draft.sourceNote, leadLimits.source);
  maxLength(draft.nextStep, leadLimits.nextStep);
  validate(draft.creditCode, ({ value }) =>
    value().trim() === '' || isCreditCode(value().trim().toUpperCase())
      ? undefined
      : { kind: 'creditCode', message: $localize`18 位信用代码的校验位不符，请核对` },
  );
  required(draft.nextStep, {
    message: $localize`选了日子，也写一句下一步做什么`,
    when: ({ valueOf }) => valueOf(draft.nextStepOn) !== '',
  });
  applyEach(draft.contacts, (contact) => {
    maxLength(contact.name, leadLimits.contactName);
    maxLength(contact.title, leadLimits.contactTitle);
    pattern(contact.phone, /^$|^[\d+() -]{5,20}$/, { message: $localize`电话只能有数字、空格和 + - ( )` });
    required(contact.name, {
      message: $localize`请填写联系人姓名`,
      when: ({ valueOf }) => valueOf(contact.phone) !== '' || valueOf(contact.title) !== '',
    });
  });
}
