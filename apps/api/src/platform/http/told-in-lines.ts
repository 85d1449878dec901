import { PassThrough } from 'node:stream';
import { Logger, StreamableFile } from '@nestjs/common';
import { ProgressLine, refusals } from '@huoshui/contracts';
import { refusalOf } from './refusal-of';

/** How far a long work has come, and whether anybody still waits for it. */
export interface Progress {
  readonly told: (read: number, of: number) => void;
  readonly signal: AbortSignal;
}

/**
 * An answer that takes long, told as JSON lines while it is made. Whoever hangs up ends the work. What can be refused
 * beforehand is to be refused beforehand, with a status of its own.
 */
export function toldInLines<T>(work: (progress: Progress) => Promise<T>): StreamableFile {
  const lines = new PassThrough();
  const gone = new AbortController();
  lines.once('close', () => gone.abort());
  const tell = (line: ProgressLine<T>): void => {
    if (!lines.destroyed) lines.write(`${JSON.stringify(line)}\n`);
  };
  const refuse = (error: unknown): void => {
    if (gone.signal.aborted) return;
    const { code, facts } = refusalOf(error);
    if (refusals[code] >= 500) new Logger('toldInLines').error(error);
    tell({ refusal: { code, facts: { ...facts } } });
  };
  void work({ told: (read, of) => tell({ read, of }), signal: gone.signal })
    .then((answer) => tell({ answer }), refuse)
    .finally(() => lines.end());
  return new StreamableFile(lines, { type: 'application/x-ndjson' });
}
