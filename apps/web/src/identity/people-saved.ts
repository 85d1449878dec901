import { ChangePerson } from '@huoshui/contracts';

/** What a change of a person left behind: the fields that were saved and the version they now stand at. */
export interface SavedPerson extends ChangePerson {
  readonly id: string;
  readonly version: number;
}
