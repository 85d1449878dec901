import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { Refusal, Settings, SETTINGS } from '../platform';
import { cleanFileName, typeByName } from './file-name';
import { FileType } from './file-type';
import { inspectFile } from './inspect-file';

/** Bytes that lie in the store, ready to be kept as a row. */
export interface StoredFile {
  readonly name: string;
  readonly type: FileType;
  readonly bytes: number;
  readonly sha256: string;
}

/** The files folder: every content once, under its hash. What a failed write leaves behind is unreferenced, never wrong. */
@Injectable()
export class FileStore {
  /** Where uploads arrive before they are known. */
  readonly incoming: string;
  private readonly root: string;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.root = resolve(settings.filesDir);
    this.incoming = join(this.root, 'incoming');
  }

  /**
   * Moves a file that arrived into the store; it is gone from `path` in any case.
   * @throws Refusal `file.empty`, `file.type` (not one of `only` when given)
   */
  async take(path: string, sentName: string, only?: readonly FileType[]): Promise<StoredFile> {
    try {
      const { sha256, bytes, type: content } = await inspectFile(path);
      if (bytes === 0) throw new Refusal('file.empty');
      if (content === null) throw new Refusal('file.type');
      const type = typeByName(content, sentName);
      if (only && !only.includes(type)) throw new Refusal('file.type', { type });
      await mkdir(dirname(this.pathOf(sha256)), { recursive: true });
      await rename(path, this.pathOf(sha256));
      return { name: cleanFileName(sentName, type), type, bytes, sha256 };
    } finally {
      await rm(path, { force: true });
    }
  }

  /** The same for bytes that the product itself made. */
  async put(content: Uint8Array, name: string): Promise<StoredFile> {
    await mkdir(this.incoming, { recursive: true });
    const path = join(this.incoming, randomUUID());
    await writeFile(path, content);
    return this.take(path, name);
  }

  pathOf(sha256: string): string {
    return join(this.root, sha256.slice(0, 2), sha256);
  }

  has(sha256: string): boolean {
    return existsSync(this.pathOf(sha256));
  }
}
