const read = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: journeys run through their jest configuration`);
  return value;
};

/** What the set-up of the run prepared, handed on through the environment. */
export const stage = {
  /** Folder of this run: databases, files, logs. */
  get shelf() {
    return read('JOURNEY_SHELF');
  },
  get serverUrl() {
    return read('JOURNEY_SERVER_URL');
  },
  /** Where the one browser is reached. */
  get browser() {
    return read('JOURNEY_BROWSER');
  },
  /** The product all journeys visit, unless they need one to themselves. */
  get address() {
    return read('JOURNEY_ADDRESS');
  },
};
