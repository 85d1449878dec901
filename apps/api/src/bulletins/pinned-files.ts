import { readFile } from 'node:fs/promises';
import { ReplayFinding } from '@huoshui/domain';
import { FileStore } from '../files';
import { SealedRow } from './sealed-papers';
import { sha256Of } from './sha256-of';

/** Whether the Word templates that papers were sealed with still lie in the file store as they were. Each file is read once. */
export class PinnedFiles {
  private readonly hashes = new Map<string, Promise<string | null>>();

  constructor(private readonly store: FileStore) {}

  /** None for what was frozen before templates were pinned. */
  async findings({ template, templateName }: SealedRow): Promise<ReplayFinding[]> {
    if (template === null) return [];
    const found = await this.hashOf(template);
    if (found === template) return [];
    return [{ kind: 'file', at: 'template', subject: templateName, item: null, stored: template, found }];
  }

  private hashOf(sha256: string): Promise<string | null> {
    const known = this.hashes.get(sha256) ?? readFile(this.store.pathOf(sha256)).then(sha256Of, () => null);
    this.hashes.set(sha256, known);
    return known;
  }
}
