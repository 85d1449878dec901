import { DefinitionBody, definitionFaults, DefinitionKey } from '@huoshui/domain';
import { Refusal } from '../platform';

const MOST_FAULTS = 100;

/** @throws Refusal `definition.invalid` with every fault as a field, its path under `body` */
export function soundDefinition(key: DefinitionKey, input: object): DefinitionBody {
  const faults = definitionFaults(key, input);
  if (faults.length === 0) return input as DefinitionBody;
  const fields = faults.slice(0, MOST_FAULTS).map((fault) => ({ ...fault, path: `body.${fault.path}` }));
  throw new Refusal('definition.invalid', { count: faults.length }, fields);
}
