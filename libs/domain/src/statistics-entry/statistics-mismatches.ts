import { companyKey } from '../companies/company-name';
import { Checklist, ChecklistPaper } from './checklist';

/** What a kept paper says. Money in 分. */
export interface StatedPaper {
  readonly code: string;
  readonly investor: string | null;
  readonly contractParty: string | null;
  readonly amountFen: number | null;
}

export interface StatedTerms {
  readonly company: string;
  readonly amountFen: number;
}

export const MismatchKind = { Investor: 'investor', ContractParty: 'contractParty', Amount: 'amount' } as const;
export type MismatchKind = (typeof MismatchKind)[keyof typeof MismatchKind];

/** Where a value stands: a paper of the checklist, or the project's own terms. */
export const PROJECT_TERMS = 'terms';

export interface MismatchSide {
  /** Code of the paper, or `terms`. */
  readonly paper: string;
  /** The name as written, or the amount in 分. */
  readonly value: string | number;
}

/** Two places that contradict each other; the bureau sends such a case back. */
export interface Mismatch {
  readonly kind: MismatchKind;
  readonly one: MismatchSide;
  readonly other: MismatchSide;
}

/**
 * What would be found wrong after submission, found before it: an investor that is not the project's company, a contract
 * whose party A is not the investor, an amount that strays from the filing's (from the terms' where there is no filing)
 * by more than the tolerance. Names are compared by `companyKey`, as spellings of one firm.
 */
export function statisticsMismatches(
  papers: readonly StatedPaper[],
  terms: StatedTerms,
  { papers: asked, toleranceBasisPoints }: Checklist,
): Mismatch[] {
  const kept = asked.flatMap((ask) => papers.filter(({ code }) => code === ask.code).map((paper) => ({ ask, paper })));
  const investors = kept.flatMap(({ ask, paper }) =>
    ask.investor && paper.investor !== null ? [{ paper: paper.code, value: paper.investor }] : [],
  );
  const company: MismatchSide = { paper: PROJECT_TERMS, value: terms.company };
  const owner = investors[0] ?? company;
  const parties = kept.flatMap(({ ask, paper }) =>
    ask.contractParty && paper.contractParty !== null ? [{ paper: paper.code, value: paper.contractParty }] : [],
  );
  return [
    ...investors.filter((side) => !sameFirm(side, company)).map((one) => mismatch('investor', one, company)),
    ...parties.filter((side) => !sameFirm(side, owner)).map((one) => mismatch('contractParty', one, owner)),
    ...amounts(kept, terms, toleranceBasisPoints),
  ];
}

const mismatch = (kind: MismatchKind, one: MismatchSide, other: MismatchSide): Mismatch => ({ kind, one, other });

const sameFirm = (one: MismatchSide, other: MismatchSide): boolean =>
  companyKey(String(one.value)) === companyKey(String(other.value));

/** Whole amounts must agree with the terms', parts must fit into the first whole one. */
function amounts(
  kept: readonly { readonly ask: ChecklistPaper; readonly paper: StatedPaper }[],
  terms: StatedTerms,
  tolerance: number,
): Mismatch[] {
  const stated = (said: ChecklistPaper['amount']) =>
    kept.flatMap(({ ask, paper: { code, amountFen } }) =>
      ask.amount === said && amountFen !== null ? [{ paper: code, value: amountFen }] : [],
    );
  const own = { paper: PROJECT_TERMS, value: terms.amountFen };
  const whole = stated('whole');
  const frame = whole[0] ?? own;
  return [
    ...whole.filter(({ value }) => strays(value, own.value, tolerance)).map((one) => mismatch('amount', one, own)),
    ...stated('part')
      .filter(({ value }) => value > frame.value && strays(value, frame.value, tolerance))
      .map((one) => mismatch('amount', one, frame)),
  ];
}

/** By more than so many hundredths of a percent of what it should be, exactly. */
const strays = (value: number, from: number, basisPoints: number): boolean =>
  BigInt(Math.abs(value - from)) * 10_000n > BigInt(from) * BigInt(basisPoints);
