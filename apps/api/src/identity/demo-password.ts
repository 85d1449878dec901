/** Public on purpose: every demo account has it, and production refuses to start while one exists. */
export const DEMO_PASSWORD = 'huoshui-demo';
