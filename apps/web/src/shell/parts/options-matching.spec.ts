import { optionsMatching } from './options-matching';

const option = (name: string, more: string) => ({ id: more, name, more });
const people = [
  option('王小明', 'wangxm'),
  option('小王', 'xiaowang'),
  option('李雷', 'Wang-li'),
  option('韩梅', 'hanm'),
];
const names = (typed: string) => optionsMatching(people, typed).map((found) => found.name);

describe('options matching', () => {
  it('puts names that begin with what was typed first', () => {
    expect(names('小王')).toEqual(['小王']);
    expect(names('王')).toEqual(['王小明', '小王']);
    expect(names('小')).toEqual(['小王', '王小明']);
  });

  it('finds accounts in either case', () => {
    expect(names('WANG')).toEqual(['王小明', '李雷', '小王']);
  });

  it('finds what has nothing but a name', () => {
    expect(optionsMatching([{ id: '1', name: '供电局' }], '电')).toEqual([{ id: '1', name: '供电局' }]);
    expect(optionsMatching([{ id: '1', name: '供电局' }], '水')).toEqual([]);
  });

  it('offers the first eight while nothing is typed', () => {
    const many = Array.from({ length: 20 }, (_, n) => option(`甲${n}`, `a${n}`));
    expect(optionsMatching(many, ' ')).toEqual(many.slice(0, 8));
  });
});
