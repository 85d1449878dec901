import { readFileSync } from 'node:fs';
import { ImportDetail, Role, SummaryView } from '@huoshui/contracts';
import { TeamKind } from '@huoshui/domain';
import { Caller, TestApp } from '../../testing';
import { LedgerImport } from '../../testing/ledger-import';
import { ledger2022, teams2022, truth2022 } from '../../testing/ledger-truth';
import { readSources } from '../../testing/read-sources';
import { Database, SYSTEM } from '../platform';
import { addTeam } from '../teams';

describe('the ledger of 2022 through the API', () => {
  let app: TestApp;
  let office: Caller;
  let ledger: LedgerImport;
  let imported: ImportDetail;

  beforeAll(async () => {
    readSources();
    app = await TestApp.boot();
    for (const name of teams2022)
      await app.unit.write(SYSTEM, (work) => addTeam(work, { name, kind: TeamKind.Column }));
    office = await app.as(Role.CommandingOffice);
    ledger = new LedgerImport(app, office);
    imported = await ledger.upload(readFileSync(ledger2022), '招商台账-2022.xlsx');
  }, 60_000);
  afterAll(() => app.close());

  it('is read, judged and shown before anything is written', async () => {
    expect(imported).toMatchObject({
      state: 'checked',
      counts: { rows: 531, ready: 516, rejected: 6, duplicates: 9, belowThreshold: 11 },
    });
    expect(imported.sheets).toHaveLength(15);
    expect(await app.app.get(Database).query('SELECT 1 FROM project')).toHaveLength(0);
  });

  it('comes to the expected figures', async () => {
    const done = await ledger.run(imported.id);
    expect(done).toMatchObject({
      state: 'done',
      counts: { new: 516, updated: 0, skipped: 0, rejected: 6, duplicates: 9, belowThreshold: 11 },
      progress: { done: 516, total: 516 },
      undoable: true,
    });
    for (const truth of truth2022.asOf) {
      const summary = (await office.get(`summary?year=2022&asOf=${truth.asOf}`).expect(200)).body as SummaryView;
      const { signed, atLeast1Yi, atLeast10Yi, landed, started, produced, startOnLandAcquisition } = truth;
      expect(summary.zone).toMatchObject({
        signed,
        atLeast1Yi,
        atLeast10Yi,
        landed,
        started,
        produced,
        startOnLandAcquisition,
        amountFen: truth.amountWan * 1_000_000,
      });
      for (const { team, figures } of summary.byTeam) {
        const own = truth.byTeam[team.name];
        expect([team.name, figures]).toMatchObject([
          team.name,
          { signed: own?.signed, started: own?.started, amountFen: (own?.amountWan ?? 0) * 1_000_000 },
        ]);
      }
    }
    const rejected = await ledger.rows(imported.id, 'outcome=rejected');
    expect(rejected.map(({ sheet, row, findings }) => `${sheet} ${row} ${findings[0]?.code}`).sort()).toEqual(
      truth2022.rejected.map(({ sheet, row, reason }) => `${sheet} ${row} import.row.${reason}`).sort(),
    );
    const held = await ledger.rows(imported.id, 'outcome=duplicate');
    expect(held.map(({ sheet, row, duplicateOf: of }) => `${of?.sheet} ${of?.row} < ${sheet} ${row}`).sort()).toEqual(
      truth2022.suspectedDuplicates
        .map(({ first, later }) => `${first.sheet} ${first.row} < ${later.sheet} ${later.row}`)
        .sort(),
    );
  }, 60_000);

  it('changes nothing when it comes again', async () => {
    const again = await ledger.upload(readFileSync(ledger2022), '招商台账-2022.xlsx');
    expect((await ledger.run(again.id)).counts).toMatchObject({
      new: 0,
      updated: 0,
      skipped: 516,
      rejected: 6,
      duplicates: 9,
    });
  }, 60_000);
});
