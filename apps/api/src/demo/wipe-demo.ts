import { Injectable } from '@nestjs/common';
import { removeAwards } from '../awards';
import { removeDemoBulletins } from '../bulletins';
import { removeDepartmentMembers } from '../departments';
import { removeFilesOf } from '../files';
import { demoPeople, removeDemoPeople } from '../identity';
import { removeKeyProjects } from '../key-projects';
import { removeDemoLeads } from '../leads';
import { removeDemoLights } from '../lights';
import { removeDemoObstacles } from '../obstacles';
import { removeMeetings } from '../meetings';
import { removeObjections } from '../objections';
import { SYSTEM, UnitOfWork } from '../platform';
import { removeProgress } from '../progress';
import { demoProjects, removeCredits, removeProjects, removing } from '../projects';
import { removeRanking } from '../ranking';
import { removeSchedules } from '../schedules';
import { removeStatistics } from '../statistics-entry';
import { removeSupervision } from '../supervision';
import { removeTargets } from '../targets';
import { removeMembers } from '../teams';
import { removeSheets } from '../weekly-sheets';

export interface Wiped {
  readonly people: number;
  /** Names that something real still rests on: kept, but no accounts any more. */
  readonly kept: number;
  readonly projects: number;
}

@Injectable()
export class WipeDemo {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * Takes the living year and the demo accounts away, with what was done in their name, in one transaction. Teams and the
   * ledger of 2022 stay as they are.
   */
  run(): Promise<Wiped> {
    return this.unit.write(SYSTEM, async (work) => {
      // Every table is asked whether it still names one of 300 persons: on a busy machine longer than a request may last.
      await work.query(`SET LOCAL statement_timeout = '5min'`);
      const people = await demoPeople(work);
      let projects: string[] = [];
      await removing(work, 'demo', async () => {
        await removeObjections(work, people);
        await removeDemoBulletins(work);
        await removeTargets(work, people);
        await removeRanking(work, people);
        await removeDemoObstacles(work, people, await demoProjects(work, people));
        projects = [...new Set([...(await removeDemoLeads(work, people)), ...(await demoProjects(work, people))])];
        await removeMeetings(work, people, projects);
        await removeSheets(work, people);
        await removeAwards(work, people, projects);
        await removeCredits(work, people);
        await removeProgress(work, people, projects);
        await removeKeyProjects(work, people, projects);
        await removeStatistics(work, people, projects);
        await removeSupervision(work, people, projects);
        await removeSchedules(work, people, projects);
        await removeProjects(work, projects);
        await removeDemoLights(work);
      });
      await removeFilesOf(work, people);
      await removeMembers(work, people);
      await removeDepartmentMembers(work, people);
      const { removed, kept } = await removeDemoPeople(work);
      return { people: removed, kept, projects: projects.length };
    });
  }
}
