import { withoutColumns } from './docx-columns';

const cell = (...texts: string[]): string =>
  `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:jc/></w:pPr>${texts
    .map((text) => `<w:r><w:t>${text}</w:t></w:r>`)
    .join('')}</w:p></w:tc>`;

const table = (...rows: string[][]): string =>
  `<w:tbl><w:tblGrid>${(rows[0] ?? []).map(() => '<w:gridCol w:w="1000"/>').join('')}</w:tblGrid>${rows
    .map((cells) => `<w:tr>${cells.join('')}</w:tr>`)
    .join('')}</w:tbl>`;

const within = (section: string, inside: string): string => `<w:t>{#${section}}</w:t>${inside}<w:t>{/${section}}</w:t>`;

const words = (xml: string): string[] =>
  xml
    .replace(/<[^>]+>/g, ' ')
    .split(' ')
    .filter(Boolean);

describe('a template without the columns of which there is nothing', () => {
  const targets = table(
    [cell('指标'), cell('本年'), cell('累计')],
    [cell('{#rows}{title}'), cell('{inPe', 'riod}'), cell('{value}{/rows}')],
  );
  const tags = [{ section: 'targets', tags: ['inPeriod'] }];

  it('loses head and figure, also where Word cut the tag into runs, and the others take the room', () => {
    const xml = withoutColumns(within('targets', targets), tags);
    expect(words(xml)).toEqual(['{#targets}', '指标', '累计', '{#rows}{title}', '{value}{/rows}', '{/targets}']);
    expect(xml.match(/w:w="1500"/g)).toHaveLength(6);
    expect(xml.match(/<w:gridCol /g)).toHaveLength(2);
  });

  it.each([
    [['title'], ['本年', '累计', '{#rows}', '{inPe', 'riod}', '{value}{/rows}']],
    [['value'], ['指标', '本年', '{#rows}{title}', '{inPe', 'riod}', '{/rows}']],
    [
      ['inPeriod', 'value'],
      ['指标', '{#rows}{title}', '{/rows}'],
    ],
  ])('keeps the loop when %j goes', (gone, left) => {
    const xml = withoutColumns(within('targets', targets), [{ section: 'targets', tags: gone }]);
    expect(words(xml).slice(1, -1)).toEqual(left);
  });

  it('leaves other sections and tables with merged cells alone', () => {
    const elsewhere = within('late', targets);
    expect(withoutColumns(elsewhere, tags)).toBe(elsewhere);
    const merged = within('targets', targets.replace('<w:tcPr>', '<w:tcPr><w:gridSpan w:val="2"/>'));
    expect(withoutColumns(merged, tags)).toBe(merged);
  });
});
