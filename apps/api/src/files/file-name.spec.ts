import { cleanFileName, typeByName } from './file-name';

describe('cleanFileName', () => {
  it.each([
    ['', '文件.pdf'],
    ['   ', '文件.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['合同.exe', '合同.exe.pdf'],
    ['协议.v2.PDF', '协议.v2.pdf'],
    ['a\0b\u200b.pdf', 'ab.pdf'],
    ['报告\ud800.pdf', '报告\ufffd.pdf'],
    ['<b>"x"|?.pdf', '_b__x___.pdf'],
  ])('makes %j safe', (sent, kept) => {
    expect(cleanFileName(sent, 'application/pdf')).toBe(kept);
  });

  it('counts signs, not halves of them, when it cuts', () => {
    expect(cleanFileName('😀'.repeat(300), 'image/png').isWellFormed()).toBe(true);
  });
});

describe('typeByName', () => {
  it('takes text that is named as a table for one, and nothing else', () => {
    expect(typeByName('text/plain', 'a.CSV')).toBe('text/csv');
    expect(typeByName('text/plain', 'a.txt')).toBe('text/plain');
    expect(typeByName('application/pdf', 'a.csv')).toBe('application/pdf');
  });
});
