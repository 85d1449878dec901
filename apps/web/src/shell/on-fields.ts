import { FieldTree, isFieldTree, TreeValidationResult, ValidationError } from '@angular/forms/signals';
import { Refusal } from './http/refusal';
import { fieldRefusal } from './words/field-refusals';
import { say } from './words/say';

type Fault = ValidationError.WithOptionalFieldTree;

/** Runs a form's write. What the server refused goes to the field it named, the rest to the form as a whole. */
export async function onFields<T>(root: FieldTree<T>, write: () => Promise<unknown>): Promise<TreeValidationResult> {
  try {
    await write();
    return undefined;
  } catch (error) {
    const faults = error instanceof Refusal ? error.fields.map((field) => faultAt(root, field)) : [];
    const found = faults.filter((fault) => fault !== null);
    return found.length > 0 ? found : { kind: 'refusal', message: say(error) };
  }
}

function faultAt<T>(root: FieldTree<T>, field: { path: string; code: string }): Fault | null {
  let at: unknown = root;
  for (const step of field.path.split('.')) {
    const next: unknown = (at as Record<string, unknown>)[step];
    if (!isFieldTree(next)) break;
    at = next;
  }
  if (at === root || !isFieldTree(at)) return null;
  return { kind: 'refusal', message: fieldRefusal(field.code), fieldTree: at };
}
