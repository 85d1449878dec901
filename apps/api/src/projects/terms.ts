import { ProjectTerms } from '@huoshui/contracts';
import { companyKey, creditShares, tidyName } from '@huoshui/domain';
import { must, Refusal, searchText, Work } from '../platform';

/** Terms as their table takes them, found under the code and the names' characters, pinyin and initials. */
export function termsRecord(code: string, terms: ProjectTerms): Record<string, unknown> {
  must(creditShares(terms.shares, terms.leadTeamId));
  const company = tidyName(terms.company);
  return {
    name: terms.name,
    company,
    company_key: companyKey(company),
    industry: terms.industry,
    amount_fen: terms.amountFen,
    manufacturing: terms.manufacturing,
    added: terms.added ?? false,
    land_mode: terms.landMode,
    lead_team_id: terms.leadTeamId,
    shares: terms.shares.map(({ teamId, basisPoints }) => ({ teamId, basisPoints })),
    place: terms.place,
    search: searchText(code, terms.name, company),
  };
}

/** The columns of `termsRecord` for jsonb_to_recordset. */
export const TERMS_COLUMNS = `name, company, company_key, industry, amount_fen, manufacturing, added, land_mode, lead_team_id,
  shares, place, search`;
export const TERMS_TYPES = `name text, company text, company_key text, industry text, amount_fen bigint,
  manufacturing boolean, added boolean, land_mode text, lead_team_id uuid, shares jsonb, place text, search text`;

/** @throws Refusal `request.not-found` for a team that there is not, `team.inactive` */
export async function mustBeTeams(work: Work, terms: readonly ProjectTerms[]): Promise<void> {
  const wanted = new Set(
    terms.flatMap(({ leadTeamId, shares }) => [leadTeamId, ...shares.map(({ teamId }) => teamId)]),
  );
  const teams = await work.query<{ name: string; active: boolean }>(
    'SELECT name, active FROM team WHERE id = ANY ($1::uuid[])',
    [[...wanted]],
  );
  if (teams.length < wanted.size) throw new Refusal('request.not-found');
  const closed = teams.find((team) => !team.active);
  if (closed) throw new Refusal('team.inactive', { team: closed.name });
}

const sorted = (shares: ProjectTerms['shares']): string =>
  JSON.stringify(shares.map(({ teamId, basisPoints }) => [teamId, basisPoints]).sort());

export const sameShares = (a: ProjectTerms, b: ProjectTerms): boolean =>
  a.leadTeamId === b.leadTeamId && sorted(a.shares) === sorted(b.shares);

const PLAIN = ['name', 'company', 'industry', 'amountFen', 'manufacturing', 'landMode', 'place'] as const;

/** Same terms whatever the order of the shares. */
export const sameTerms = (a: ProjectTerms, b: ProjectTerms): boolean =>
  sameShares(a, b) && (a.added ?? false) === (b.added ?? false) && PLAIN.every((key) => a[key] === b[key]);
