import { Injectable } from '@nestjs/common';
import { keyProjectLimits, PastedPlan, PastedPlans, PastePlans as PastePlansInput } from '@huoshui/contracts';
import { PlanSheet, readPlanSheet } from '@huoshui/domain';
import { Actor, Database, Refusal, UnitOfWork, Work } from '../platform';
import { lockVisibleProjects } from '../projects';
import { entriesOf } from './add-key-project';
import { keepPlans, plansNow, samePlan } from './key-plan.store';
import { keySettingsNow } from './key-settings.reader';
import { judgePlanLines, JudgedLine } from './judge-plan-lines';
import { namedProjects } from './named-projects';

@Injectable()
export class PastePlans {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly database: Database,
  ) {}

  /** What the paste says, cell by cell, and what it would do. Nothing is kept. */
  async check(_actor: Actor, input: PastePlansInput): Promise<PastedPlans> {
    return view(...(await judge(this.database, input)));
  }

  /**
   * Keeps the sound lines; those with a wrong cell are given back and wait for a correction.
   * @throws Refusal `key-project.reason` where plans change without one, `key-project.too-many-lines`
   */
  run(actor: Actor, input: PastePlansInput): Promise<PastedPlans> {
    return this.unit.write(actor, async (work) => {
      const [sheet, lines] = await judge(work, input);
      const wanted = lines.filter(({ outcome }) => outcome === 'new' || outcome === 'changed');
      const changes = wanted.filter(({ outcome }) => outcome === 'changed').length;
      if (changes > 0 && input.reason === null) throw new Refusal('key-project.reason', { plans: changes });
      const projectIds = wanted.map(({ project }) => project?.id ?? '');
      await lockVisibleProjects(work, projectIds);
      const ids = await entriesOf(work, input.year, projectIds);
      await keepPlans(
        work,
        wanted.map(({ plan, outcome }, at) => ({
          keyProjectId: ids[at] ?? '',
          plan,
          listed: true,
          reason: outcome === 'changed' ? input.reason : null,
        })),
      );
      await work.query('UPDATE key_project SET version = version + 1 WHERE id = ANY ($1::uuid[])', [ids]);
      return view(sheet, lines);
    });
  }
}

async function judge(asking: Pick<Work, 'query'>, { year, text }: PastePlansInput): Promise<[PlanSheet, JudgedLine[]]> {
  const settings = await keySettingsNow(asking);
  const { content, leader, lines: most } = keyProjectLimits;
  const sheet = readPlanSheet(text, { levels: settings.levels, year, longest: { content, leader } });
  if (sheet.lines.length > most) throw new Refusal('key-project.too-many-lines', { lines: sheet.lines.length, most });
  const named = await namedProjects(
    asking,
    sheet.lines.map((line) => line.project),
  );
  const projectIds = [...named.values()].flatMap((found) => found.map(({ id }) => id));
  const entries = await asking.query<{ id: string; projectId: string }>(
    'SELECT id, project_id AS "projectId" FROM key_project WHERE year = $1 AND project_id = ANY ($2::uuid[])',
    [year, projectIds],
  );
  const plans = await plansNow(
    asking,
    entries.map(({ id }) => id),
  );
  const known = new Map(
    entries.flatMap(({ id, projectId }) => {
      const now = plans.get(id);
      return now?.listed ? [[projectId, now.plan] as const] : [];
    }),
  );
  return [sheet, judgePlanLines(sheet, named, known, samePlan)];
}

function view(sheet: PlanSheet, lines: readonly JudgedLine[]): PastedPlans {
  const count = (outcome: PastedPlan['outcome']): number => lines.filter((line) => line.outcome === outcome).length;
  return {
    columns: [...sheet.columns],
    lines: lines.map(({ line, cells, outcome, project, plan }) => ({
      line,
      cells: cells.map((cell) => ({ ...cell, fault: cell.fault && { ...cell.fault, facts: { ...cell.fault.facts } } })),
      outcome,
      project,
      planFen: plan.planFen,
    })),
    counts: { new: count('new'), changed: count('changed'), same: count('same'), wrong: count('wrong') },
  };
}
