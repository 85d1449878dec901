import { Injectable } from '@nestjs/common';
import { Actor } from '../platform';

/** Says whether the actor may see a record that refers to the file. */
export type FileDoor = (actor: Actor, fileId: string) => Promise<boolean>;

/** A file is seen by who uploaded it and by who sees a record that refers to it: modules above add their own question. */
@Injectable()
export class FileDoors {
  private readonly doors: FileDoor[] = [];

  add(door: FileDoor): void {
    this.doors.push(door);
  }

  async open(actor: Actor, fileId: string): Promise<boolean> {
    for (const door of this.doors) {
      if (await door(actor, fileId)) return true;
    }
    return false;
  }
}
