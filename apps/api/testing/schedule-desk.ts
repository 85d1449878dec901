import { ScheduleTaskView, ScheduleView } from '@huoshui/contracts';
import { Response } from 'supertest';
import { ProjectDesk } from './project-desk';
import { Caller } from './test-app';

/** A project desk whose projects have schedules. Close `desk.app` in `afterAll`. */
export class ScheduleDesk {
  private constructor(readonly desk: ProjectDesk) {}

  static async open(): Promise<ScheduleDesk> {
    return new ScheduleDesk(await ProjectDesk.open());
  }

  /** A project on own land unless the terms say otherwise, signed on the day. */
  async signed(signedOn: string, terms = {}, team = this.desk.a): Promise<string> {
    const id = await this.desk.project({ landMode: 'ownLand', ...terms }, team);
    const signing = await this.desk.record(id, 'signing', signedOn, this.desk.office);
    if (signing.status !== 201) throw new Error(signing.text);
    return id;
  }

  /** With a schedule from its signing. */
  async scheduled(signedOn: string, terms = {}, team = this.desk.a): Promise<string> {
    const id = await this.signed(signedOn, terms, team);
    await this.desk.office.post(`schedules/${id}/application`, {}).expect(201);
    return id;
  }

  async view(id: string, by: Caller = this.desk.office): Promise<ScheduleView> {
    return (await by.get(`schedules/${id}`).expect(200)).body;
  }

  async task(id: string, key: string): Promise<ScheduleTaskView> {
    const task = (await this.view(id)).tasks.find((one) => one.key === key);
    if (!task) throw new Error(`the schedule of ${id} has no task ${key}`);
    return task;
  }

  /** A change of a task as a page sends it: with the version that it shows. */
  async put(id: string, key: string, what: string, body: object, by: Caller = this.desk.lead): Promise<Response> {
    const { version } = await this.view(id);
    return by.put(`schedules/${id}/tasks/${(await this.task(id, key)).id}/${what}`, version, body);
  }
}
