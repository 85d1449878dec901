import { Refusal } from '../http/refusal';
import { sentence } from './refusal-words';

/** Whatever was thrown, as one sentence for the person. A server fault also names its request, for the log. */
export function say(error: unknown): string {
  if (!(error instanceof Refusal)) return sentence('request.failed');
  const words = sentence(error.code, error.facts);
  if (error.code !== 'request.failed' || !error.requestId) return words;
  return $localize`${words}:sentence:（编号 ${error.requestId.slice(0, 8)}:request:）`;
}
