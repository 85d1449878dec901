import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BulletinDetail, Role, StandingsView, SummaryView } from '@huoshui/contracts';
import { Fraction, TargetMeasure } from '@huoshui/domain';
import { NestFactory } from '@nestjs/core';
import { Caller, TestApp } from '../testing';
import { readSources } from '../testing/read-sources';
import { AppModule } from './app.module';
import { DemoModule } from './demo/index';
import { LoadLedger } from './demo/load-ledger';

interface Figures {
  signed: number;
  amountWan: number;
  atLeast1Yi: number;
  atLeast10Yi: number;
  landed: number;
  started: number;
  produced: number;
  startOnLandAcquisition: number;
}

const file = resolve(__dirname, '../../../demo/ledger-2022/招商台账-2022.expected.json');
const expected = JSON.parse(readFileSync(file, 'utf8')) as { asOf: (Figures & { asOf: string })[] };

/** The open ledger, imported as history: a week of it can be ranked, explained and frozen, and its figures are the known ones. */
describe('a week of the open ledger', () => {
  let app: TestApp;
  let office: Caller;

  beforeAll(async () => {
    readSources();
    app = await TestApp.boot({ TODAY: '2022-12-31' });
    const door = { module: class Door {}, imports: [AppModule.with(app.settings), DemoModule] };
    const context = await NestFactory.createApplicationContext(door, { logger: false });
    await context.get(LoadLedger).run();
    await context.close();
    office = await app.as(Role.CommandingOffice);
  }, 120_000);
  afterAll(() => app.close());

  /** What all teams together have gathered under an item: shared projects are divided, so they count once. */
  const gathered = (view: StandingsView, key: string): string =>
    Fraction.sum(
      view.standings.map((row) => {
        const [top = '0', bottom = '1'] = (
          row.items.find((item) => item.key === key)?.figures.value?.exact ?? '0'
        ).split('/');
        return Fraction.of(BigInt(top), BigInt(bottom));
      }),
    ).exact;

  it('ranks the last day of 2022 by exactly the figures of the report', async () => {
    const view: StandingsView = (await office.get('standings/current').expect(200)).body;
    const year = expected.asOf.find((one) => one.asOf === '2022-12-31');
    expect(view).toMatchObject({ week: '2022-W52', year: 2022, asOf: '2022-12-31' });
    expect(view.standings).toHaveLength(15);
    expect({
      signed: gathered(view, 'signing'),
      atLeast1Yi: gathered(view, 'largeSigning'),
      landed: gathered(view, 'landing'),
      started: gathered(view, 'start'),
      produced: gathered(view, 'production'),
      startOnLandAcquisition: gathered(view, 'startOnLandAcquisition'),
    }).toEqual({
      signed: `${year?.signed}`,
      atLeast1Yi: `${year?.atLeast1Yi}`,
      landed: `${year?.landed}`,
      started: `${year?.started}`,
      produced: `${year?.produced}`,
      startOnLandAcquisition: `${year?.startOnLandAcquisition}`,
    });
  });

  it('tells in a past week’s bulletin what the summary tells of its last day', async () => {
    await office.post('bulletins', { period: '2022-W34' }).expect(201);
    const { content }: BulletinDetail = (await office.get('bulletins/2022-W34').expect(200)).body;
    const { zone }: SummaryView = (await office.get('summary?year=2022&asOf=2022-08-28').expect(200)).body;
    const total = (measure: TargetMeasure) => content.totals.find((one) => one.measure === measure)?.value;
    expect({
      signed: total('signed'),
      amountFen: total('signedAmount'),
      atLeast1Yi: total('signedAtLeast1Yi'),
      atLeast10Yi: total('signedAtLeast10Yi'),
      landed: total('landed'),
      started: total('started'),
      produced: total('produced'),
      startOnLandAcquisition: total('startedOnLandAcquisition'),
    }).toEqual({
      signed: zone.signed,
      amountFen: zone.amountFen,
      atLeast1Yi: zone.atLeast1Yi,
      atLeast10Yi: zone.atLeast10Yi,
      landed: zone.landed,
      started: zone.started,
      produced: zone.produced,
      startOnLandAcquisition: zone.startOnLandAcquisition,
    });
    expect(zone.signed).toBeGreaterThan(300);
  });

  it('opens every point of a team to projects of the ledger', async () => {
    const view: StandingsView = (await office.get('standings/2022-W34').expect(200)).body;
    const [first] = view.standings;
    for (const item of first?.items ?? []) {
      const path = `standings/2022-W34/teams/${first?.team.id}/items/${item.key}`;
      const opened = (await office.get(path).expect(200)).body;
      expect(opened.points).toEqual(item.points);
      expect(opened.contributions).toHaveLength(item.figures.projects);
    }
  });
});
