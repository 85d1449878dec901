import { LandMode, LightColour } from '@huoshui/domain';
import { UrlQuery } from '@huoshui/ui';

type Params = Readonly<Record<string, string | boolean>>;

const colours = new Set<string>(Object.values(LightColour));
const landModes = new Set<string>(Object.values(LandMode));

export const lightFilters = ['colour', 'rule', 'teamId', 'landMode', 'soon'] as const;

/** The list's filter as the address tells it; what the address has wrong is left out, not sent. */
export function lightFilterOf(query: UrlQuery): Params {
  const among = (name: string, known: ReadonlySet<string>) => (known.has(query.text(name)) ? query.text(name) : '');
  const params = {
    search: query.text('search'),
    colour: among('colour', colours),
    rule: /^[a-z][a-zA-Z0-9]{0,39}$/.test(query.text('rule')) ? query.text('rule') : '',
    teamId: query.text('teamId'),
    landMode: among('landMode', landModes),
    soon: query.flag('soon'),
  };
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== '' && value !== false));
}
