import { LeadFilter, leadSorts } from '@huoshui/contracts';
import { LeadStage } from '@huoshui/domain';
import { UrlQuery } from '@huoshui/ui';

type Params = Readonly<Record<string, string | boolean | readonly string[]>>;

const stages = new Set<string>(Object.values(LeadStage));
const sorts = new Set<string>(leadSorts);

/** The list's filter as the address tells it; what the address has wrong is left out, not sent. */
export function filterOf(query: UrlQuery): Params {
  const params: Record<keyof LeadFilter, string | boolean | readonly string[]> = {
    search: query.text('search'),
    stage: query.list('stage').filter((stage) => stages.has(stage)),
    teamId: query.text('teamId'),
    ownerId: query.text('ownerId'),
    mine: query.flag('mine'),
    industry: query.text('industry'),
    stale: query.flag('stale'),
    sort: sorts.has(query.text('sort')) ? query.text('sort') : '',
    descending: query.flag('descending'),
    cursor: '',
    limit: '',
  };
  return Object.fromEntries(
    Object.entries(params).filter(
      ([, value]) => value !== '' && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
