import { DepartmentView, IssueOrder, OrderDetail, OrderFilter, OrderView, Page, Role } from '@huoshui/contracts';
import { Caller } from './test-app';
import { ProjectDesk } from './project-desk';

/** Teams, offices and a department around supervision orders, each signed in. Close `desk.app` in `afterAll`. */
export class OrderDesk {
  private constructor(
    readonly desk: ProjectDesk,
    /** Team a's officer, who owns orders. */
    readonly owner: Caller,
    readonly ownerId: string,
    /** Department 建设环保局 and one of its members, who sees the whole zone. */
    readonly departmentId: string,
    readonly clerk: Caller,
  ) {}

  static async open(): Promise<OrderDesk> {
    const desk = await ProjectDesk.open();
    const { app, office } = desk;
    const ownerId = await app.person('陈督办', Role.Officer, desk.a);
    const departments: DepartmentView[] = (await office.get('departments').expect(200)).body;
    const departmentId = departments.find(({ name }) => name === '建设环保局')?.id ?? '';
    const clerkId = await app.person('建设局干事', Role.ServiceDepartment);
    await office
      .post(`departments/${departmentId}/members`, { personId: clerkId, head: true, from: '2022-01-01' })
      .expect(201);
    return new OrderDesk(desk, await app.signIn('陈督办'), ownerId, departmentId, await app.signIn('建设局干事'));
  }

  input(wanted: Partial<IssueOrder> = {}): IssueOrder {
    return {
      title: '加快办理施工许可',
      task: '会同建设环保局于本月内办结施工许可。',
      ownerId: this.ownerId,
      deadline: '2026-06-26',
      source: 'leaderNote',
      sourceText: '区主要领导6月15日批示',
      ...wanted,
    };
  }

  async issue(wanted: Partial<IssueOrder> = {}, by = this.desk.office): Promise<string> {
    return (await by.post('supervision', this.input(wanted)).expect(201)).body.id;
  }

  /** An order whose owner has signed for it and reported. */
  async reported(wanted: Partial<IssueOrder> = {}, fileIds: string[] = []): Promise<string> {
    const id = await this.issue(wanted);
    await this.owner.post(`supervision/${id}/acknowledgement`).expect(204);
    await this.owner.post(`supervision/${id}/reports`, { text: '已办结，许可证见附件。', fileIds }).expect(204);
    return id;
  }

  async one(id: string, by = this.desk.office): Promise<OrderDetail> {
    return (await by.get(`supervision/${id}`).expect(200)).body;
  }

  async list(by: Caller, filter: OrderFilter = {}): Promise<Page<OrderView>> {
    const query = new URLSearchParams(
      Object.entries(filter).map(([name, value]): [string, string] => [name, String(value)]),
    );
    return (await by.get(`supervision?${query}`).expect(200)).body;
  }
}
