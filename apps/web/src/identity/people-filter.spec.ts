import { PersonView } from '@huoshui/contracts';
import { filterPeople, NO_TEAM, PeopleFilter } from './people-filter';

const person = (name: string, rest: Partial<PersonView>): PersonView => ({
  id: name,
  name,
  displayName: name,
  role: 'officer',
  active: true,
  passwordMustChange: false,
  teams: [],
  version: 1,
  ...rest,
});
const people = [
  person('wang.x', { displayName: '王小', teams: [{ id: 't1', name: '甲队' }] }),
  person('Li', { displayName: '李', role: 'teamLead', teams: [{ id: 't2', name: '乙队' }], passwordMustChange: true }),
  person('gone', { displayName: '旧人', active: false, passwordMustChange: true }),
];
const none: PeopleFilter = { search: '', role: '', teamId: '', state: '' };
const left = (part: Partial<PeopleFilter>) => filterPeople(people, { ...none, ...part }).map((one) => one.name);

describe('filter people', () => {
  it.each<[Partial<PeopleFilter>, string[]]>([
    [{}, ['wang.x', 'Li', 'gone']],
    [{ search: ' 小 ' }, ['wang.x']],
    [{ search: 'LI' }, ['Li']],
    [{ role: 'teamLead' }, ['Li']],
    [{ teamId: 't1' }, ['wang.x']],
    [{ teamId: NO_TEAM }, ['gone']],
    [{ state: 'active' }, ['wang.x', 'Li']],
    [{ state: 'inactive' }, ['gone']],
    [{ state: 'initial' }, ['Li']],
    [{ state: 'of an old link' }, ['wang.x', 'Li', 'gone']],
    [{ search: 'i', role: 'teamLead', state: 'active' }, ['Li']],
  ])('%j leaves %j', (part, names) => {
    expect(left(part)).toEqual(names);
  });
});
