import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** The readers' door: parameterised queries outside of any write. */
@Injectable()
export class Database {
  constructor(private readonly source: DataSource) {}

  query<T>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    return this.source.query<T[]>(sql, [...params]);
  }

  async one<T>(sql: string, params: readonly unknown[] = []): Promise<T | null> {
    return (await this.query<T>(sql, params))[0] ?? null;
  }
}
