import { ChangeLead, Investment, LeadSource } from '@huoshui/contracts';
import { companyKey, isCreditCode, tidyName } from '@huoshui/domain';
import { Refusal, searchText } from '../platform';
import { LeadRow } from './lead.row';

type Typed = Pick<
  LeadRow,
  | 'company'
  | 'companyKey'
  | 'creditCode'
  | 'industry'
  | 'currency'
  | 'amount'
  | 'amountFen'
  | 'rateDay'
  | 'landMode'
  | 'need'
  | 'source'
  | 'sourceNote'
  | 'contacts'
  | 'search'
>;

/** A lead of which nothing but the company is known. */
export const emptyFields = (): Omit<Typed, 'company' | 'companyKey' | 'search'> => ({
  creditCode: null,
  industry: null,
  currency: 'CNY',
  amount: null,
  amountFen: null,
  rateDay: null,
  landMode: null,
  need: null,
  source: LeadSource.Other,
  sourceNote: null,
  contacts: [],
});

/**
 * What was typed, over what is there. The company keeps its typed spelling beside the key under which spellings meet.
 * @throws Refusal `lead.company.missing`, `lead.credit-code.invalid`
 */
export function typedFields(there: Omit<Typed, 'companyKey' | 'search'>, typed: Omit<ChangeLead, 'ownerId'>): Typed {
  const { investment, creditCode, company: _company, ...plain } = typed;
  const company = tidyName(typed.company ?? there.company);
  if (!companyKey(company)) throw new Refusal('lead.company.missing');
  const fields = {
    ...there,
    ...plain,
    ...(investment === undefined ? {} : amountsOf(investment)),
    ...(creditCode === undefined ? {} : { creditCode: creditCodeOf(creditCode) }),
    company,
  };
  const people = fields.contacts.map((contact) => contact.name);
  return { ...fields, companyKey: companyKey(company), search: searchText(company, fields.creditCode, ...people) };
}

/** Foreign money counts in 分 only with the day of its rate; CNY is its own worth. */
function amountsOf(investment: Investment): Pick<Typed, 'currency' | 'amount' | 'amountFen' | 'rateDay'> {
  const { currency, amount, fen, rateDay } = investment;
  if (currency === 'CNY') return { currency, amount, amountFen: amount, rateDay: null };
  return { currency, amount, amountFen: rateDay ? fen : null, rateDay: rateDay ?? null };
}

function creditCodeOf(typed: string): string {
  const code = tidyName(typed).replace(/\s/g, '').toUpperCase();
  if (!isCreditCode(code)) throw new Refusal('lead.credit-code.invalid');
  return code;
}
