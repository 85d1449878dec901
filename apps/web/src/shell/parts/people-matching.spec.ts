import { PersonView } from '@huoshui/contracts';
import { peopleMatching } from './people-matching';

const person = (displayName: string, name: string): PersonView => ({
  id: name,
  name,
  displayName,
  role: 'officer',
  active: true,
  passwordMustChange: false,
  teams: [],
  version: 1,
});
const people = [
  person('王小明', 'wangxm'),
  person('小王', 'xiaowang'),
  person('李雷', 'Wang-li'),
  person('韩梅', 'hanm'),
];
const names = (typed: string) => peopleMatching(people, typed).map((found) => found.displayName);

describe('people matching', () => {
  it('puts names that begin with what was typed first', () => {
    expect(names('小王')).toEqual(['小王']);
    expect(names('王')).toEqual(['王小明', '小王']);
    expect(names('小')).toEqual(['小王', '王小明']);
  });

  it('finds accounts in either case', () => {
    expect(names('WANG')).toEqual(['王小明', '李雷', '小王']);
  });

  it('offers the first eight while nothing is typed', () => {
    const many = Array.from({ length: 20 }, (_, n) => person(`甲${n}`, `a${n}`));
    expect(peopleMatching(many, ' ')).toEqual(many.slice(0, 8));
  });
});
