import { HOLDS_PROJECTS, Role } from '@huoshui/contracts';
import { day, Milestone } from '@huoshui/domain';
import { fixedDay, someTerms } from '@huoshui/testing';
import { TestApp } from '../../testing';
import { FileStore, keepFile } from '../files';
import { newId, SYSTEM, Work } from '../platform';
import { changeTerms, creditOwners, openProject, Origin, recordMilestones, removeImported, removeProjects } from '.';

const LEDGER = { origin: Origin.Import };

describe('the undo of an import', () => {
  let app: TestApp;
  let team: string;
  let fileId: string;

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY: fixedDay() });
    team = await app.team('甲队');
    const stored = await app.app.get(FileStore).put(Buffer.from('%PDF-1.7'), '台账.pdf');
    fileId = await write((work) => keepFile(work, stored));
  });
  afterAll(() => app.close());

  const write = <T>(work: (work: Work) => Promise<T>): Promise<T> => app.unit.write(SYSTEM, work);
  const record = (projectId: string, milestone: Milestone, on: string, by = {}) =>
    write((work) =>
      recordMilestones(work, [{ projectId, milestone, day: day(on), evidence: { fileId }, ...by }], fixedDay()),
    );
  const entered = (amountFen = 1_000_000_000): Promise<string> =>
    write(async (work) => (await openProject(work, { terms: someTerms(team, { amountFen }), codeYear: 2022 })).id);
  const state = () =>
    write(async (work) => ({
      terms: await work.query('SELECT * FROM project_terms ORDER BY id'),
      facts: await work.query('SELECT * FROM milestone_fact ORDER BY id'),
      current: await work.query('SELECT * FROM project_current ORDER BY project_id'),
    }));

  it('leaves what was there before exactly as it was', async () => {
    const before = await entered();
    await record(before, 'signing', '2022-03-01');
    const was = await state();
    const importId = newId();
    const by = { ...LEDGER, importId, heldFrom: new Date('2022-01-01T00:00:00+08:00') };
    await write(async (work) => {
      const terms = someTerms(team, { company: '重庆长安' });
      const { id } = await openProject(work, { ...LEDGER, importId, terms, codeYear: 2022 });
      await changeTerms(work, [
        { ...LEDGER, importId, projectId: before, terms: someTerms(team, { amountFen: 5 }), reason: '台账' },
      ]);
      const facts = [
        {
          projectId: id,
          milestone: 'signing',
          day: day('2022-04-01'),
          evidence: { fileId, sheet: '甲队', row: 4 },
          ...by,
        },
        {
          projectId: before,
          milestone: 'start',
          day: day('2022-05-01'),
          evidence: { fileId, sheet: '甲队', row: 5 },
          ...by,
        },
      ] as const;
      await recordMilestones(work, facts, fixedDay());
      const corrected = { ...facts[1], milestone: 'signing', day: day('2022-03-02'), replacing: '台账更正' } as const;
      await recordMilestones(work, [corrected], fixedDay());
    });
    expect(await state()).not.toEqual(was);
    await write((work) => removeImported(work, importId));
    expect(await state()).toEqual(was);
  });

  it.each([
    ['a milestone', (id: string) => record(id, 'start', '2022-06-01')],
    [
      'a change of terms',
      (projectId: string) =>
        write((work) =>
          changeTerms(work, [{ projectId, terms: someTerms(team, { place: '三号地' }), reason: '选址' }]),
        ),
    ],
    [
      'a report of progress, which another room holds',
      (id: string) =>
        write((work) =>
          work.query(
            `INSERT INTO progress_report (id, project_id, week, version, text, day)
             VALUES (gen_random_uuid(), $1, '2022-W20', 1, '进场', '2022-05-20')`,
            [id],
          ),
        ),
    ],
    [
      'a retraction',
      (id: string) =>
        write((work) =>
          work.query(`UPDATE milestone_fact SET retracted_at = now(), retract_reason = '有误' WHERE project_id = $1`, [
            id,
          ]),
        ),
    ],
    [
      'another import',
      (id: string) => record(id, 'start', '2022-06-01', { ...LEDGER, importId: newId(), heldFrom: new Date() }),
    ],
  ])('is refused once %s was built on it', async (_, build) => {
    const importId = newId();
    const id = await write(
      async (work) => (await openProject(work, { ...LEDGER, importId, terms: someTerms(team), codeYear: 2022 })).id,
    );
    await record(id, 'signing', '2022-03-01', { ...LEDGER, importId, heldFrom: new Date() });
    await build(id);
    const was = await state();
    const undo = write((work) => removeImported(work, importId));
    await expect(undo).rejects.toMatchObject({ code: 'import.built-upon', facts: { projects: 1 } });
    expect(await state()).toEqual(was);
  });

  it('says what other rooms hold of its projects, and how much', async () => {
    const importId = newId();
    const opened = (company: string) =>
      write(async (work) => {
        const terms = someTerms(team, { company });
        return (await openProject(work, { ...LEDGER, importId, terms, codeYear: 2022 })).id;
      });
    const [first, second, third] = [await opened('重庆甲'), await opened('重庆乙'), await opened('重庆丙')];
    await write(async (work) => {
      await work.query(
        `INSERT INTO statistics_entry (id, project_id, state) SELECT gen_random_uuid(), id, 'collecting' FROM unnest($1::uuid[]) AS p (id)`,
        [[first, second]],
      );
      await work.query(`INSERT INTO key_project (id, year, project_id) VALUES (gen_random_uuid(), 2022, $1)`, [first]);
      await work.query(
        `INSERT INTO investment_report (id, project_id, month, amount_fen, known_from, reported_on)
         VALUES (gen_random_uuid(), $1, '2022-05-01', 1, now(), '2022-06-03'), (gen_random_uuid(), $1, '2022-06-01', 1, now(), '2022-07-03')`,
        [first],
      );
    });
    const undo = write((work) => removeImported(work, importId));
    await expect(undo).rejects.toMatchObject({
      code: 'import.built-upon',
      facts: { projects: 2, statistics_entry: 2, key_project: 1, investment_report: 2 },
    });
    expect(await write((work) => work.query('SELECT 1 FROM project WHERE id = $1', [third]))).toHaveLength(1);
  });

  it('takes what persons were credited with along', async () => {
    const importId = newId();
    const personId = await app.person('credited', Role.Officer, team);
    const terms = someTerms(team, { company: '重庆丁' });
    const id = await write(
      async (work) => (await openProject(work, { ...LEDGER, importId, terms, codeYear: 2022 })).id,
    );
    await write((work) => creditOwners(work, [{ projectId: id, personId }]));
    await write((work) => removeImported(work, importId));
    expect(await write((work) => work.query('SELECT 1 FROM project_persons WHERE project_id = $1', [id]))).toEqual([]);
  });

  it('has a word for every table of another room that can hold a project', async () => {
    const tables = await write((work) =>
      work.query<{ name: string }>(
        `SELECT DISTINCT conrelid::regclass::text AS name FROM pg_constraint
         WHERE contype = 'f' AND confrelid = 'project'::regclass AND confdeltype <> 'c'`,
      ),
    );
    const own = ['milestone_fact', 'project_terms'];
    expect(tables.map(({ name }) => name).sort()).toEqual([...HOLDS_PROJECTS, ...own].sort());
  });

  it('removes demo projects with all that hangs on them, and no other', async () => {
    const kept = await entered(7);
    const gone = await entered(8);
    await record(gone, 'signing', '2022-03-01');
    await write((work) => removeProjects(work, [gone]));
    const ids = await write((work) =>
      work.query<{ id: string }>('SELECT id FROM project WHERE id = ANY ($1)', [[kept, gone]]),
    );
    expect(ids).toEqual([{ id: kept }]);
    await expect(
      write((work) => work.query('DELETE FROM project_terms WHERE project_id = $1', [kept])),
    ).rejects.toThrow('append-only');
  });

  it('keeps a wrong fact held back from the instant from which its correction is held', async () => {
    const id = await entered();
    const heldFrom = new Date('2022-01-01T00:00:00+08:00');
    await record(id, 'signing', '2022-03-01', { heldFrom });
    await record(id, 'signing', '2022-03-02', { heldFrom, replacing: '更正' });
    const counted = await write((work) =>
      work.query<{ day: string }>(
        `SELECT day FROM milestone_fact WHERE project_id = $1 AND held_from <= '2022-08-31'
         AND (retracted_at IS NULL OR retracted_at > '2022-08-31')`,
        [id],
      ),
    );
    expect(counted).toEqual([{ day: '2022-03-02' }]);
  });
});
