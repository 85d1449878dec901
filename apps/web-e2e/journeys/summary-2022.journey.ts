import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { journey, picture } from '../harness';

interface Figures {
  asOf: string;
  signed: number;
  atLeast1Yi: number;
  atLeast10Yi: number;
  landed: number;
  started: number;
  produced: number;
  startOnLandAcquisition: number;
  byTeam: Record<string, { signed: number; started: number; produced: number }>;
}

const ledger = join(__dirname, '../../../demo/ledger-2022/招商台账-2022.expected.json');
const truth = (JSON.parse(readFileSync(ledger, 'utf8')) as { asOf: Figures[] }).asOf;

const tile = (page: Page, label: string): Locator =>
  page.locator('.tiles > li', { has: page.getByText(label, { exact: true }) });

async function shows(page: Page, wanted: Figures): Promise<void> {
  await page.goto(`/summary?year=2022&asOf=${wanted.asOf}`);
  await tile(page, '签约项目（个）').getByText(String(wanted.signed), { exact: true }).waitFor();
  for (const [label, figure] of [
    ['1 亿元以上', wanted.atLeast1Yi],
    ['10 亿元以上', wanted.atLeast10Yi],
    ['落地', wanted.landed],
    ['拿地即开工', wanted.startOnLandAcquisition],
    ['开工', `${wanted.started}/${wanted.signed}`],
    ['投产', `${wanted.produced}/${wanted.signed}`],
  ] as const)
    expect([label, ...(await tile(page, label).innerText()).split(/\s+/)]).toContain(String(figure));
  for (const [team, figures] of Object.entries(wanted.byTeam)) {
    const cells = await page
      .getByRole('region', { name: '分队伍' })
      .getByRole('row', { name: team })
      .getByRole('cell')
      .allInnerTexts();
    expect([team, cells[0]]).toEqual([team, String(figures.signed)]);
    expect(cells).toEqual(expect.arrayContaining([String(figures.started), String(figures.produced)]));
  }
}

describe('the year 2022', () => {
  it.each([
    ['2022-08-31', 351, 197, 25, 3],
    ['2022-12-31', 505, 378, 181, 12],
  ])('the truth of %s is what the report of the year says', (asOf, signed, started, produced, onLand) => {
    expect(truth.find((one) => one.asOf === asOf)).toMatchObject({
      signed,
      started,
      produced,
      startOnLandAcquisition: onLand,
    });
  });

  journey('shows its figures as of both days, and each opens to its rows', async ({ visit }) => {
    const page = await visit({ as: 'commandingOffice' });
    for (const wanted of truth) await shows(page, wanted);
    await page.locator('ui-chart svg').first().waitFor();
    await picture(page, 'summary');
    await tile(page, '投产').click();
    await page.getByRole('dialog').getByText('181').first().waitFor();
    await picture(page, 'summary-rows');
    await page.getByRole('dialog').getByRole('link').first().click();
    await page.waitForURL('**/projects/*');
    await page.getByText('台账“').first().waitFor();
  });
});
