const { default: Sequencer } = require('@jest/test-sequencer');

/** Journeys before faults, each by name: the log and the pictures come in the same order every time. */
module.exports = class ByName extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => `${path.includes('.journey.') ? 0 : 1}${path}`;
    return [...tests].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  }
};
