/** A rule is a function of facts and a day: it has no clock and no chance of its own. */
export const noClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Today is an argument.' },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Today is an argument.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Rules leave nothing to chance.',
  },
  {
    selector: 'CallExpression[callee.name=/^(setTimeout|setInterval|fetch)$/]',
    message: 'Rules wait for nothing and ask nobody.',
  },
];

/** The environment is read in one file. */
export const noEnvironment = [
  {
    selector: 'MemberExpression[object.name="process"][property.name="env"]',
    message: 'Inject Settings; platform/settings.ts alone reads the environment.',
  },
];

/** Every test runs. */
export const noIdleTests = [
  {
    selector:
      'CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(skip|only|todo|failing)$/]',
    message: 'Every test runs.',
  },
  { selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]', message: 'Every test runs.' },
];
