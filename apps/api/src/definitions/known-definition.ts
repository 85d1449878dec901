import { Day, DefinitionBody, DefinitionKey } from '@huoshui/domain';

/** A version that is or was asked. */
export interface KnownDefinition {
  readonly id: string;
  readonly key: DefinitionKey;
  readonly number: number;
  readonly name: string;
  readonly effectiveFrom: Day;
  readonly isDefault: boolean;
  readonly body: DefinitionBody;
}

export const KNOWN_DEFINITION = `d.id, d.key, d.number, d.name, d.effective_from AS "effectiveFrom",
  d.created_by IS NULL AS "isDefault", d.body`;

/** The last to become effective comes first; of two from one day the later number. */
export const LATEST_FIRST = 'd.effective_from DESC, d.number DESC';
