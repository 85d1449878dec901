import { MilestoneFactView, ProjectDetail, Role } from '@huoshui/contracts';
import { Milestone } from '@huoshui/domain';
import { fixedDay, someTerms } from '@huoshui/testing';
import { Response } from 'supertest';
import { openProject } from '../src/projects';
import { SYSTEM } from '../src/platform';
import { Caller, TestApp } from './test-app';

/** Two teams and two of the commanding office around projects, each signed in. Close `app` in `afterAll`. */
export class ProjectDesk {
  private constructor(
    readonly app: TestApp,
    readonly a: string,
    readonly b: string,
    /** Of team a. */
    readonly officer: Caller,
    readonly lead: Caller,
    /** Team b's lead. */
    readonly other: Caller,
    readonly office: Caller,
    readonly second: Caller,
  ) {}

  static async open(): Promise<ProjectDesk> {
    const app = await TestApp.boot({ TODAY: fixedDay() });
    const [a, b] = [await app.team('甲队'), await app.team('乙队')];
    return new ProjectDesk(
      app,
      a,
      b,
      await app.as(Role.Officer, a),
      await app.as(Role.TeamLead, a),
      await app.as(Role.TeamLead, b),
      await app.as(Role.CommandingOffice),
      await app.as(Role.CommandingOffice),
    );
  }

  async project(terms = {}, team = this.a): Promise<string> {
    const project = { terms: someTerms(team, terms), codeYear: 2026 };
    return (await this.app.unit.write(SYSTEM, (work) => openProject(work, project))).id;
  }

  async evidence(by: Caller): Promise<string> {
    const pdf = Buffer.from('%PDF-1.7 协议');
    return (await by.post('files').attach('file', pdf, '协议.pdf').expect(201)).body.id;
  }

  async record(id: string, milestone: Milestone, day: string, by = this.officer): Promise<Response> {
    return by.post(`projects/${id}/milestones`, { milestone, day, evidenceFileId: await this.evidence(by) });
  }

  async recorded(id: string, milestone: Milestone, day: string, by = this.officer): Promise<string> {
    return (await this.record(id, milestone, day, by)).body.id;
  }

  async detail(id: string, by = this.office): Promise<ProjectDetail> {
    return (await by.get(`projects/${id}`).expect(200)).body;
  }

  async fact(id: string, factId: string): Promise<MilestoneFactView> {
    const fact = (await this.detail(id)).facts.find((one) => one.id === factId);
    if (!fact) throw new Error(`project ${id} has no fact ${factId}`);
    return fact;
  }
}
