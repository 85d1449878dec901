/** A job's declaration: name, payload, schedule, zone, identity. Handlers are bound to it by name. */
export interface JobDeclaration<P extends object> {
  readonly name: string;
  /** Two requests with one identity are one effect. */
  readonly identity: (payload: P) => string;
  readonly attempts: number;
  /** A cron pattern in the zone; the payload of a scheduled run is `{}`. */
  readonly every?: string;
}

export const job = <P extends object>(declaration: JobDeclaration<P>): JobDeclaration<P> => declaration;

/** A worker's attempt at a job. */
export interface JobRun {
  readonly attempt: number;
  progress(value: object): Promise<void>;
}

/** What a module provides under JOB_HANDLERS through `JobRegistry.add`. */
export interface JobHandler<P extends object> {
  readonly job: JobDeclaration<P>;
  handle(payload: P, run: JobRun): Promise<void>;
}
