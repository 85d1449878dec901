import { Injectable } from '@nestjs/common';
import { FiveOnesSlotView, FiveOnesView } from '@huoshui/contracts';
import { fiveOnesComplete, FiveOnesLink, isFilledSlot } from '@huoshui/domain';
import { Database, person } from '../platform';
import { SettingReader } from './setting.reader';

interface SlotRead extends Omit<FiveOnesSlotView, 'name' | 'filled'> {
  place: number;
  version: number;
}

const BLANK = { text: '', person: null, file: null, link: null as FiveOnesLink | null };

/** Whoever asks has already checked that the project is seen. */
@Injectable()
export class FiveOnesReader {
  constructor(
    private readonly database: Database,
    private readonly settings: SettingReader,
  ) {}

  /** The five slots under the names that hold now. */
  async of(projectId: string): Promise<{ view: FiveOnesView; version: number }> {
    const [{ value: names, isDefault }, rows] = await Promise.all([
      this.settings.fiveOnes(),
      this.database.query<SlotRead>(
        `SELECT s.place, s.text, s.link, f.version, ${person('p')} AS person,
           CASE WHEN x.id IS NULL THEN NULL ELSE jsonb_build_object('id', x.id, 'name', x.name) END AS file
         FROM five_ones f JOIN five_ones_slot s ON s.five_ones_id = f.id LEFT JOIN person p ON p.id = s.person_id
         LEFT JOIN file x ON x.id = s.file_id WHERE f.project_id = $1`,
        [projectId],
      ),
    ]);
    const slots = names.map((name, at): FiveOnesSlotView => {
      const { text, person: who, file, link } = rows.find((row) => row.place === at + 1) ?? BLANK;
      const filled = isFilledSlot({ text, personId: who?.id ?? null, fileId: file?.id ?? null, link });
      return { name, text, person: who, file, link, filled };
    });
    const complete = fiveOnesComplete(
      slots.map(({ text, person: who, file, link }) => ({
        text,
        personId: who?.id ?? null,
        fileId: file?.id ?? null,
        link,
      })),
    );
    return { view: { slots, complete, defaultNames: isDefault }, version: rows[0]?.version ?? 0 };
  }
}
