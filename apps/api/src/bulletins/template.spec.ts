import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { templateFaults } from '../platform';
import { STARTER_TEMPLATE } from './docx-of-bulletin';
import { NEEDED_TAGS, TEMPLATE_TAGS } from './template-tags';

const starter = readFileSync(STARTER_TEMPLATE);

/** The starter template as an office's hand left it. */
function edited(edit: (xml: string) => string): Buffer {
  const zip = new PizZip(starter);
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  const changed = edit(xml);
  expect(changed).not.toBe(xml);
  zip.file('word/document.xml', changed);
  return zip.generate({ type: 'nodebuffer' });
}

const faults = (template: Buffer) => templateFaults(template, TEMPLATE_TAGS, NEEDED_TAGS);

describe('a bulletin’s template', () => {
  it('is sound as the product brings it', () => expect(faults(starter)).toEqual([]));

  it('may lose a block and gain words', () => {
    const lighter = (xml: string) =>
      xml.replace('{#leads}', '{#hasCopies}').replace('{/leads}', '{/hasCopies}').replaceAll('抄送：', '抄　送：');
    expect(faults(edited(lighter)).map(({ fault, tag }) => [fault, tag])).toEqual([
      ['unknown', 'text'],
      ['unknown', 'hasRows'],
    ]);
    expect(faults(edited((xml) => xml.replaceAll('抄送：', '抄　送：')))).toEqual([]);
  });

  it.each<[string, (xml: string) => string, object]>([
    ['an unknown tag', (xml) => xml.replace('{issuer}', '{发文机关}'), { fault: 'unknown', tag: '发文机关' }],
    [
      'a tag outside of its section',
      (xml) => xml.replace('{issuer}', '{previousRank}'),
      { fault: 'unknown', tag: 'previousRank' },
    ],
    ['a loop without an end', (xml) => xml.replace('{/orders}', ''), { fault: 'unclosed', tag: 'orders' }],
    ['an end without a loop', (xml) => xml.replace('{#orders}', ''), { fault: 'unopened', tag: 'orders' }],
    ['a brace alone', (xml) => xml.replace('{subtitle}', '{subtitle'), { fault: 'brace', tag: 'subtitle' }],
    ['a chart as text', (xml) => xml.replace('{@chart}', '{chart}'), { fault: 'kind', tag: 'chart' }],
    ['no number', (xml) => xml.replace('{number}', ''), { fault: 'missing', tag: 'number' }],
  ])('with %s is told at the tag', (_name, edit, fault) => expect(faults(edited(edit))).toContainEqual(fault));

  it('that is no document is told as a whole', () =>
    expect(faults(Buffer.from('PK nothing'))).toEqual([{ fault: 'broken', tag: '' }]));
});
