import { bothLines, bothTexts } from './both-kept';

describe('what two people wrote at once', () => {
  it.each([
    ['', '', '请抓紧。', '请抓紧。'],
    ['旧的', '旧的', '我的', '我的'],
    ['旧的', '她的', '我的', '她的\n我的'],
    ['旧的', '', '我的', '我的'],
    ['旧的', '一样', '一样', '一样'],
  ])('from %p: %p and %p give %p', (base, theirs, mine, both) => expect(bothTexts(base, theirs, mine)).toBe(both));

  it('keeps the lines of both once, and leaves out what either took out', () => {
    const line = (text: string) => ({ projectId: null, text });
    const base = [line('一'), line('二'), line('三')];
    const theirs = [line('一'), line('三'), line('她的'), line('都写了')];
    const mine = [line('一'), line('二'), line('我的'), line('都写了')];
    expect(bothLines(base, theirs, mine).map(({ text }) => text)).toEqual(['一', '她的', '都写了', '我的']);
  });
});
