import { BulletinDetail, Role } from '@huoshui/contracts';
import { bulletinDocument, FEN_IN_WAN, TargetMeasure } from '@huoshui/domain';
import { NestFactory } from '@nestjs/core';
import { Caller, TestApp } from '../testing';
import { readSources } from '../testing/read-sources';
import { AppModule } from './app.module';
import { DemoModule } from './demo/index';
import { LoadLedger } from './demo/load-ledger';

const MONTHS = Array.from({ length: 12 }, (_, at) => `2022-${String(at + 1).padStart(2, '0')}`);

/** The figures of the zone's report on 2022 (domain.md §6) stand in the year's bulletin, and the months make the year. */
describe('the year of the open ledger', () => {
  let app: TestApp;
  let office: Caller;

  beforeAll(async () => {
    readSources();
    app = await TestApp.boot({ TODAY: '2023-01-02' });
    const door = { module: class Door {}, imports: [AppModule.with(app.settings), DemoModule] };
    const context = await NestFactory.createApplicationContext(door, { logger: false });
    await context.get(LoadLedger).run();
    await context.close();
    office = await app.as(Role.CommandingOffice);
  }, 120_000);
  afterAll(() => app.close());

  async function compiled(period: string): Promise<BulletinDetail> {
    await office.post('bulletins', { period }).expect(201);
    return (await office.get(`bulletins/${period}`).expect(200)).body;
  }

  const totals = ({ content }: BulletinDetail, of: 'inPeriod' | 'value'): Partial<Record<TargetMeasure, number>> =>
    Object.fromEntries(content.totals.map((total) => [total.measure, total[of]]));

  it('tells 505 signed of 785亿, 110 of 1亿 and 14 of 10亿 among them, 378 started, 181 in production', async () => {
    const year = await compiled('2022');
    const figures = {
      signed: 505,
      signedAmount: 7_853_200 * FEN_IN_WAN,
      signedAtLeast1Yi: 110,
      signedAtLeast10Yi: 14,
      started: 378,
      startedOnLandAcquisition: 12,
      produced: 181,
    };
    expect(totals(year, 'value')).toMatchObject(figures);
    expect(totals(year, 'inPeriod')).toMatchObject(figures);
    const { content } = year;
    expect(content.timeProgress).toEqual({ elapsed: 365, days: 365, percent: '100.0' });
    expect([content.signings, content.starts, content.productions].map(({ length }) => length)).toEqual([
      505, 378, 181,
    ]);
    const block = bulletinDocument(year).blocks.find(({ block: name }) => name === 'signings');
    expect(block?.parts[0]?.text[0]).toContain('新签约项目505个，投资额785.32亿元');
  }, 60_000);

  it('is the sum of its months, with signings in every one', async () => {
    const months: BulletinDetail[] = [];
    for (const month of MONTHS) months.push(await compiled(month));
    const signed = months.map((month) => totals(month, 'inPeriod').signed ?? 0);
    const started = months.map((month) => totals(month, 'inPeriod').started ?? 0);
    const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count);
    expect([sum(signed), sum(started)]).toEqual([505, 378]);
    expect(Math.min(...signed)).toBeGreaterThan(0);
    const [last, year] = [months.at(-1), await compiled('2022')];
    expect(last?.content.standings.map(({ team, total }) => [team, total])).toEqual(
      year.content.standings.map(({ team, total }) => [team, total]),
    );
  }, 120_000);
});
