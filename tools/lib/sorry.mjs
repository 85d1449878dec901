/** A failure the person at the keyboard can act on: it is shown as its one sentence, without a stack. */
export class Sorry extends Error {
  name = 'Sorry';
}
