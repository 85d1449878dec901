import { setTimeout as sleep } from 'node:timers/promises';
import { api, ImportDetail, paths } from '@huoshui/contracts';
import { Caller, House, until } from '../harness';

const ROWS = 4_000;

/** A ledger of projects that no other ledger knows; each third one has started. */
function ledger(): string {
  const line = (index: number): string => {
    const day = `2024-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 27) + 1).padStart(2, '0')}`;
    const start = index % 3 === 0 ? '2025-02-01' : '';
    return `${index + 1},断电演练第${index}号有限公司,断电演练${index}号项目,${1_000 + index},${day},${start},区投促中心`;
  };
  const head = '序号,企业名称,项目名称,投资额（万元）,签约日期,开工日期,责任单位';
  return [head, ...Array.from({ length: ROWS }, (_, index) => line(index))].join('\n');
}

describe('the worker is killed while it reads a ledger and again while it writes it', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.copy();
  });
  afterAll(() => house.close());

  it('the import ends whole: every row once, no row by halves', async () => {
    await house.openApi();
    let worker = await house.openWorker();
    const office = await Caller.as(house.address, 'commandingOffice');
    const reach = (id: string, good: (view: ImportDetail) => boolean): Promise<ImportDetail> =>
      until(() => office.get<ImportDetail>(api(paths.imports, id)), good);
    const killWorker = async (): Promise<void> => {
      await worker.kill('SIGKILL');
      worker = await house.openWorker();
    };

    const id = await office.upload('断电演练.csv', 'text/csv', new TextEncoder().encode(ledger()), paths.imports);
    await sleep(300);
    await killWorker();
    const read = await reach(id, ({ state }) => state === 'checked');
    expect(read.counts).toMatchObject({ rows: ROWS, ready: ROWS, rejected: 0 });

    await office.post(api(paths.imports, id, 'run'));
    const midway = await reach(id, ({ progress }) => progress.done > 0);
    expect(midway.progress.done).toBeLessThan(ROWS);
    await killWorker();
    const done = await reach(id, ({ state }) => state === 'done');
    expect(done.counts).toMatchObject({ new: ROWS, updated: 0, skipped: 0, rejected: 0 });

    const [found] = await house.ask(
      `SELECT count(*)::int AS projects, count(DISTINCT p.code)::int AS codes,
              count(DISTINCT t.company)::int AS companies, count(*) FILTER (WHERE t.known_to IS NULL)::int AS terms
         FROM project p JOIN project_terms t ON t.project_id = p.id WHERE t.company LIKE '断电演练%'`,
    );
    expect(found).toEqual({ projects: ROWS, codes: ROWS, companies: ROWS, terms: ROWS });
    const facts = await house.ask<{ milestone: string; facts: number; projects: number }>(
      `SELECT f.milestone, count(*)::int AS facts, count(DISTINCT f.project_id)::int AS projects FROM milestone_fact f
         JOIN project_terms t ON t.project_id = f.project_id WHERE t.company LIKE '断电演练%' GROUP BY 1 ORDER BY 1`,
    );
    const started = Math.ceil(ROWS / 3);
    expect(facts).toEqual([
      { milestone: 'signing', facts: ROWS, projects: ROWS },
      { milestone: 'start', facts: started, projects: started },
    ]);
  });
});
