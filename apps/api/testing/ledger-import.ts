import { ImportDetail, ImportRowView, Page, paths } from '@huoshui/contracts';
import { ImportKind } from '@huoshui/domain';
import { ApplyImport, ReadImport } from '../src/exchange';
import { Caller, TestApp } from './test-app';

/** The jobs of an import, run here and now as the worker would. */
export class LedgerImport {
  constructor(
    private readonly app: TestApp,
    private readonly caller: Caller,
  ) {}

  async upload(bytes: Uint8Array, name = '台账.xlsx', kind: ImportKind = ImportKind.Projects): Promise<ImportDetail> {
    const url = `${paths.imports}?kind=${kind}`;
    const { id } = (await this.caller.post(url).attach('file', Buffer.from(bytes), name).expect(201)).body as {
      id: string;
    };
    await this.read(id, 1);
    return this.one(id);
  }

  read(importId: string, reading: number): Promise<void> {
    return this.app.app.get(ReadImport).handle({ importId, reading });
  }

  async one(id: string): Promise<ImportDetail> {
    return (await this.caller.get(`imports/${id}`).expect(200)).body as ImportDetail;
  }

  async run(id: string, knownFrom?: string): Promise<ImportDetail> {
    await this.caller.post(`imports/${id}/run`, knownFrom ? { knownFrom } : {}).expect(201);
    await this.app.app.get(ApplyImport).handle({ importId: id }, { attempt: 1, progress: async () => undefined });
    return this.one(id);
  }

  async rows(id: string, query: string): Promise<ImportRowView[]> {
    return ((await this.caller.get(`imports/${id}/rows?limit=200&${query}`).expect(200)).body as Page<ImportRowView>)
      .items;
  }
}
