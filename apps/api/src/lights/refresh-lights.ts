import { Injectable, OnModuleInit } from '@nestjs/common';
import { Database, job, JobHandler, JobRegistry } from '../platform';
import { RunLights } from './run-lights';

/** Reads again the lights of projects that were touched; a trigger of the database calls for it (migrations, light-due). */
export const refreshLights = job<Record<string, never>>({
  name: 'lights.refresh',
  identity: () => 'lights.refresh',
  attempts: 5,
});

const MOST_LINES = 5_000;

@Injectable()
export class RefreshLights implements JobHandler<Record<string, never>>, OnModuleInit {
  readonly job = refreshLights;

  constructor(
    private readonly database: Database,
    private readonly runs: RunLights,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  /**
   * A line goes once its project was read: who dies before that leaves it to the next. A project that cannot be read keeps its
   * lines, and no other from being read.
   * @throws Error what such a project fails of, so that the queue asks again
   */
  async handle(): Promise<void> {
    const failing = new Map<string, unknown>();
    for (;;) {
      const lines = await this.database.query<{ id: number; projectId: string }>(
        `SELECT id, project_id AS "projectId" FROM light_due WHERE project_id <> ALL ($1::uuid[]) ORDER BY id LIMIT ${MOST_LINES}`,
        [[...failing.keys()]],
      );
      if (lines.length === 0) break;
      for (const one of await this.runs.some([...new Set(lines.map((line) => line.projectId))].sort()))
        failing.set(...one);
      const read = lines.filter((line) => !failing.has(line.projectId));
      await this.database.query('DELETE FROM light_due WHERE id = ANY ($1::bigint[])', [read.map((line) => line.id)]);
    }
    for (const error of failing.values()) throw error;
  }
}
