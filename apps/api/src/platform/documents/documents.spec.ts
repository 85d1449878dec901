import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { renderDocx } from './docx';
import { attachment } from './download';

const part = (words: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`;

function template(words: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'huoshui-docx-')), 'template.docx');
  const zip = new PizZip();
  const overrides =
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>';
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${overrides}</Types>`,
  );
  zip.file('word/document.xml', part(words));
  writeFileSync(path, zip.generate({ type: 'nodebuffer' }));
  return path;
}

describe('a Word document', () => {
  it('holds what it is given as text: no markup, no control, no half of a character', () => {
    const given = { words: '<w:b/> & "甲" \u0000\u0007{x}\ud800', list: [{ words: '一\u001f' }, { words: '二' }] };
    const docx = renderDocx(template('{words}{#list}{words}{/list}'), given);
    const xml = new PizZip(docx).file('word/document.xml')?.asText() ?? '';
    expect(xml).toContain('&lt;w:b/&gt; &amp; &quot;甲&quot; {x}\ufffd一二');
    expect(xml).not.toMatch(/(?![\t\n\r])\p{Cc}/u);
  });
});

describe('a download’s header', () => {
  it.each([
    ['督办函.docx', `filename*=UTF-8''%E7%9D%A3%E5%8A%9E%E5%87%BD.docx`],
    [`a'b(c)*d!.docx`, `filename*=UTF-8''a%27b%28c%29%2Ad%21.docx`],
    ['一\r\nX-Evil: 1', `filename*=UTF-8''%E4%B8%80%0D%0AX-Evil%3A%201`],
    ['"; filename="x', `filename*=UTF-8''%22%3B%20filename%3D%22x`],
    ['半\ud800', `filename*=UTF-8''%E5%8D%8A%EF%BF%BD`],
  ])('for %j is safe', (name, extended) => {
    expect(attachment(name, 'plain.docx')).toBe(`attachment; filename="plain.docx"; ${extended}`);
  });
});
