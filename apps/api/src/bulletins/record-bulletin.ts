import { Injectable } from '@nestjs/common';
import {
  BulletinBlock,
  BulletinRecorded,
  Day,
  MOST_RECORDED,
  RecordedLights,
  VersionedArrangement,
} from '@huoshui/domain';
import { staleLeadsByTeam } from '../leads';
import { RedProjectsReader } from '../lights';
import { overdueObstacles } from '../obstacles';
import { Database } from '../platform';
import { overdueOrders } from '../supervision';
import { ArrangementReader } from './arrangement.reader';

const NO_LIGHTS: RecordedLights = { known: false, total: 0, teams: [], items: [] };
const NONE = { total: 0, items: [] };

/** What a bulletin is given of other rooms when it is compiled: of the last day of its period, and only what it prints. */
@Injectable()
export class RecordBulletin {
  constructor(
    private readonly database: Database,
    private readonly arrangements: ArrangementReader,
    private readonly lights: RedProjectsReader,
  ) {}

  async of(to: Day): Promise<BulletinRecorded> {
    const arrangement = await this.arrangements.current();
    return { arrangement, ...(await this.rooms(to, arrangement)), notable: [] };
  }

  /** As if every block were on with all its lines, for who arranges them. */
  async whole(to: Day): Promise<BulletinRecorded> {
    const arrangement = await this.arrangements.current();
    const blocks = arrangement.blocks.map((block) => ({ ...block, on: true, top: null }));
    return { arrangement, ...(await this.rooms(to, { ...arrangement, blocks })), notable: [] };
  }

  private async rooms(
    to: Day,
    { blocks }: VersionedArrangement,
  ): Promise<Omit<BulletinRecorded, 'arrangement' | 'notable'>> {
    const wanted = <T>(name: BulletinBlock, read: (most: number) => Promise<T>, none: T): Promise<T> | T => {
      const block = blocks.find((one) => one.block === name && one.on);
      return block ? read(Math.min(block.top ?? MOST_RECORDED, MOST_RECORDED)) : none;
    };
    const [lights, stuck, leads, orders] = await Promise.all([
      wanted('lights', (most) => this.lights.on(to, most), NO_LIGHTS),
      wanted('stuck', (most) => overdueObstacles(this.database, to, most), NONE),
      wanted('leads', () => staleLeadsByTeam(this.database, to), []),
      wanted('orders', (most) => overdueOrders(this.database, to, most), NONE),
    ]);
    return { lights, stuck, leads, orders };
  }
}
