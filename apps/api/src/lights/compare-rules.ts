import { isDeepStrictEqual } from 'node:util';
import { LightComparison, LightComparisonRow, lightLimits, LightTally } from '@huoshui/contracts';
import { LightColour, LightFacts, lightRank, LightReading, projectColour } from '@huoshui/domain';
import { lightFacts } from './light-facts';
import { Judge, readingsOf } from './judge-projects';
import { Asks } from './other-rooms';

interface Found {
  readonly id: string;
  readonly before: LightColour | null;
  readonly after: LightColour | null;
  readonly lights: LightComparisonRow['lights'];
}

/** Not watched ranks below green. */
const rankOf = (colour: LightColour | null): number => (colour === null ? -1 : lightRank(colour));

/** How far a change reaches; a turn to red before a turn to green. */
const gravity = ({ before, after }: Found): number => Math.abs(rankOf(after) - rankOf(before)) * 10 + rankOf(after);

/** Lays a draft beside the version in force over the same facts, batch by batch; nothing is written. */
export function compareRules(draft: Judge, inForce: Judge) {
  const [before, after] = [tally(), tally()];
  let changed = 0;
  let gravest: Found[] = [];

  const read = (id: string, facts: LightFacts): void => {
    const [was, becomes] = [readingsOf(facts, inForce), readingsOf(facts, draft)];
    const found = { id, before: count(before, was), after: count(after, becomes), lights: [] };
    if (found.before === found.after) return;
    changed += 1;
    gravest.push({ ...found, lights: differing(was ?? [], becomes ?? [], titlesOf(inForce, draft)) });
  };

  return {
    async add(asks: Asks, ids: readonly string[]): Promise<void> {
      for (const [id, facts] of await lightFacts(asks, ids, draft)) read(id, facts);
      gravest = gravest.sort((a, b) => gravity(b) - gravity(a)).slice(0, lightLimits.dryRunShown);
    },
    async result(asks: Asks, against: { number: number; name: string }): Promise<LightComparison> {
      const projects = await named(asks, gravest);
      return { against: { number: against.number, name: against.name }, before, after, changed, projects };
    },
  };
}

const tally = (): LightTally => ({ running: 0, red: 0, yellow: 0 });

function count(into: LightTally, readings: readonly LightReading[] | null): LightColour | null {
  if (readings === null) return null;
  const colour = projectColour(readings);
  into.running += 1;
  if (colour !== LightColour.Green) into[colour] += 1;
  return colour;
}

/** The draft's titles before those of the version in force. */
const titlesOf = (...judges: readonly Judge[]): ReadonlyMap<string, string> =>
  new Map(judges.flatMap(({ rules }) => rules.rules.map(({ key, title }) => [key, title] as const)));

function differing(
  was: readonly LightReading[],
  becomes: readonly LightReading[],
  titles: ReadonlyMap<string, string>,
): LightComparisonRow['lights'] {
  const rules = [...new Set([...was, ...becomes].map((light) => light.rule))];
  return rules.flatMap((rule) => {
    const before = was.find((light) => light.rule === rule) ?? null;
    const after = becomes.find((light) => light.rule === rule) ?? null;
    const same = (before?.colour ?? LightColour.Green) === (after?.colour ?? LightColour.Green);
    return same || isDeepStrictEqual(before, after) ? [] : [{ rule, title: titles.get(rule) ?? rule, before, after }];
  });
}

async function named(asks: Asks, found: readonly Found[]): Promise<LightComparisonRow[]> {
  const rows = await asks.query<Pick<LightComparisonRow, 'id' | 'code' | 'name' | 'leadTeam'>>(
    `SELECT c.project_id AS id, c.code, c.name, jsonb_build_object('id', t.id, 'name', t.name) AS "leadTeam"
     FROM project_current c JOIN team t ON t.id = c.lead_team_id WHERE c.project_id = ANY ($1::uuid[])`,
    [found.map((one) => one.id)],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return found.flatMap(({ id, before, after, lights }) => {
    const row = byId.get(id);
    return row ? [{ ...row, before, after, lights }] : [];
  });
}
