import { companyKey } from '@huoshui/domain';
import { Work } from '../platform';

export interface NamedProject {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** The projects that each text may mean: one by its code, else those of that name, else those of that company. */
export async function namedProjects(
  asking: Pick<Work, 'query'>,
  texts: readonly string[],
): Promise<Map<string, NamedProject[]>> {
  const said = [...new Set(texts.filter((text) => text !== ''))];
  const rows = await asking.query<NamedProject & { companyKey: string }>(
    `SELECT project_id AS id, code, name, company_key AS "companyKey" FROM project_current
     WHERE code = ANY ($1::text[]) OR name = ANY ($1::text[]) OR company_key = ANY ($2::text[])`,
    [said, said.map(companyKey)],
  );
  const meant = (text: string): NamedProject[] => {
    const by = (fits: (row: (typeof rows)[number]) => boolean): NamedProject[] =>
      rows.filter(fits).map(({ id, code, name }) => ({ id, code, name }));
    const code = by((row) => row.code === text);
    if (code.length > 0) return code;
    const name = by((row) => row.name === text);
    return name.length > 0 ? name : by((row) => row.companyKey === companyKey(text));
  };
  return new Map(said.map((text) => [text, meant(text)]));
}
