import { Injectable } from '@nestjs/common';
import { KeySettingsView } from '@huoshui/contracts';
import { DEFAULT_KEY_SETTINGS } from '@huoshui/domain';
import { Actor, Database, Work } from '../platform';

const CURRENT = `SELECT levels, reporting_day AS "reportingDay", basis, version FROM key_project_settings
  WHERE known_to IS NULL`;

const DEFAULTS: KeySettingsView = { ...DEFAULT_KEY_SETTINGS, levels: [...DEFAULT_KEY_SETTINGS.levels], version: 0 };

/** The settings that hold now; version 0 are the defaults of the domain, which nobody has changed. */
export async function keySettingsNow(asking: Pick<Work, 'query'>): Promise<KeySettingsView> {
  return (await asking.query<KeySettingsView>(CURRENT))[0] ?? DEFAULTS;
}

@Injectable()
export class KeySettingsReader {
  constructor(private readonly database: Database) {}

  /** Everybody who reads the list reads it by these. */
  current(_actor: Actor): Promise<KeySettingsView> {
    return keySettingsNow(this.database);
  }
}
