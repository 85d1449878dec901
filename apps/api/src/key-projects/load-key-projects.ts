import { KeyPlanInput } from '@huoshui/contracts';
import { Work } from '../platform';
import { entriesOf } from './add-key-project';
import { keepPlans } from './key-plan.store';
import { keepReports, KeptReport } from './investment.store';

/** A project of a year's list as history tells it. */
export interface LoadedKeyProject {
  readonly year: number;
  readonly projectId: string;
  /** The plans one after the other, each with what it was changed for. */
  readonly plans: readonly {
    readonly plan: KeyPlanInput;
    readonly reason: string | null;
    readonly knownFrom: Date;
    readonly recordedBy: string;
  }[];
  /** One a month and then corrections, in the order in which they were said. */
  readonly reports: readonly (KeptReport & { readonly knownFrom: Date; readonly recordedBy: string })[];
}

/** Brings lists and reports of before, inside another module's write: for demo data. */
export async function loadKeyProjects(work: Work, loaded: readonly LoadedKeyProject[]): Promise<void> {
  for (const year of new Set(loaded.map((one) => one.year))) {
    const own = loaded.filter((one) => one.year === year);
    const ids = await entriesOf(
      work,
      year,
      own.map(({ projectId }) => projectId),
    );
    for (let turn = 0; own.some(({ plans }) => plans.length > turn); turn += 1) {
      await keepPlans(
        work,
        own.flatMap(({ plans }, at) => {
          const version = plans[turn];
          return version ? [{ keyProjectId: ids[at] ?? '', listed: true, ...version }] : [];
        }),
      );
    }
  }
  const reports = loaded.flatMap((one) => one.reports);
  const turnOf = (report: KeptReport): number =>
    reports
      .filter((other) => other.projectId === report.projectId && other.month === report.month)
      .indexOf(report as never);
  const turns = Map.groupBy(reports, turnOf);
  for (const turn of [...turns.keys()].sort((a, b) => a - b)) await keepReports(work, turns.get(turn) ?? []);
}
