import { Sorry } from '../lib/sorry.mjs';
import { words } from '../lib/words.mjs';

/** The names of the stages asked for by `--only unit,lint` (or `--only=…`), or null for all. */
export function readOnly(args, known) {
  let only = null;
  for (let index = 0; index < args.length; index++) {
    const [name, value] = args[index].split(/=(.*)/s);
    if (name !== '--only') throw new Sorry(words.unknownTestOption(args[index]));
    only = (value ?? args[++index] ?? '').split(',').filter(Boolean);
  }
  const stranger = only?.find((name) => !known.includes(name));
  if (stranger !== undefined || only?.length === 0) throw new Sorry(words.unknownStage(stranger ?? '', known));
  return only;
}
