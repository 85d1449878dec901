import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { api, paths } from '@huoshui/contracts';
import { Caller, House, Refused, until } from '../harness';

const WRITES = 1_000;
const HANDS = 8;
const KILLS = 3;
const PATIENCE = 200_000;

describe(`the API is killed ${KILLS} times in the middle of ${WRITES} writes`, () => {
  let house: House;
  beforeAll(async () => {
    house = await House.copy();
  });
  afterAll(() => house.close());

  it('nothing is lost, doubled or half-done when each write is retried with its key', async () => {
    let door = await house.openApi();
    const officer = await Caller.as(house.address, 'officer');
    const answers = new Map<string, string>();
    const waiting = Array.from({ length: WRITES }, (_, index) => `故障演练第${index}号有限公司`);
    const end = Date.now() + PATIENCE;
    let retried = 0;

    const hand = async (): Promise<void> => {
      for (let company = waiting.pop(); company; company = waiting.pop()) {
        const key = randomUUID();
        for (;;) {
          try {
            const { id } = await officer.post<{ id: string }>(api(paths.leads), { company, nextStep: '回访' }, key);
            answers.set(company, id);
            break;
          } catch (error) {
            if ((error instanceof Refused && error.status < 500) || Date.now() > end) throw error;
            retried += 1;
            await sleep(50);
          }
        }
      }
    };
    const killer = async (): Promise<void> => {
      for (let kill = 1; kill <= KILLS; kill++) {
        const due = (WRITES * kill) / (KILLS + 1);
        await until(
          () => Promise.resolve(answers.size),
          (written) => written >= due,
        );
        await door.kill('SIGKILL');
        door = await house.openApi();
      }
    };
    await Promise.all([killer(), ...Array.from({ length: HANDS }, hand)]);

    expect(retried).toBeGreaterThanOrEqual(KILLS);
    const leads = await house.ask<{ id: string; company: string }>(
      `SELECT id, company FROM lead WHERE company LIKE '故障演练%'`,
    );
    expect(leads).toHaveLength(WRITES);
    for (const { id, company } of leads) expect(answers.get(company)).toBe(id);
    const [audit] = await house.ask<{ rows: number; subjects: number }>(
      `SELECT count(*)::int AS rows, count(DISTINCT e.subject_id)::int AS subjects FROM audit_entry e
        WHERE e.subject = 'lead' AND e.operation = 'insert' AND e.subject_id IN
          (SELECT id::text FROM lead WHERE company LIKE '故障演练%')`,
    );
    expect(audit).toEqual({ rows: WRITES, subjects: WRITES });
  });
});
