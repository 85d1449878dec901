/**
 * Writes src/styles/ng-zorro.css: of ng-zorro's themed style sheet (CSS variables) only the rules of the components that we use.
 * The whole sheet is 70 kB to transfer; per-component sheets repeat each other and carry fixed colours.
 * Run `node libs/ui/pick-ng-zorro.mjs` after adding a component to USED or after an update of ng-zorro.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const USED = ['btn', 'drawer', 'empty', 'message', 'modal', 'progress', 'select', 'tooltip'];
const MOTION = ['fade', 'move-up', 'slide-up', 'slide-down', 'zoom', 'motion', 'scrolling'];

const source = readFileSync(
  new URL('../../node_modules/ng-zorro-antd/ng-zorro-antd.variable.min.css', import.meta.url),
  'utf8',
);
const classes = new RegExp(`\\.ant-(?:${[...USED, ...MOTION].join('|')})(?![a-z])`);
const foreign =
  /\.ant-(?:rtl|picker|table|pagination|cascader|mentions|calendar|tree|menu|card|comment|input-number|row|col|form|transfer|image|btn-group|input|switch|slider|checkbox|radio)\b/;
const base = /^(?:\.anticon|\.cdk-|\.nz-|\.ant-motion)/;

/** Splits a sheet, or the body of an at-rule, into its top-level rules. */
function* rulesOf(css) {
  let depth = 0;
  let from = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if ((css[at] === '}' && depth === 0) || (css[at] === ';' && depth === 0)) {
      yield css.slice(from, at + 1);
      from = at + 1;
    }
  }
}

function kept(rule) {
  const open = rule.indexOf('{');
  const head = rule
    .slice(0, open)
    .replace(/\/\*.*?\*\//gs, '')
    .trim();
  if (head.startsWith('@keyframes'))
    return /ant|loading|nz/i.test(head) && !/picker|table|badge|tree/i.test(head) ? rule : '';
  if (head.startsWith('@media')) {
    const inner = [...rulesOf(rule.slice(open + 1, -1))].map(kept).join('');
    return inner && `${head}{${inner}}`;
  }
  const selectors = head
    .split(/,(?![^(]*\))/)
    .filter((one) => (classes.test(one) || base.test(one)) && !foreign.test(one) && !one.includes('-rtl'));
  return selectors.length > 0 ? `${selectors.join(',')}${rule.slice(open)}` : '';
}

const picked = [...rulesOf(source)].map(kept).filter(Boolean).join('\n');
writeFileSync(
  new URL('./src/styles/ng-zorro.css', import.meta.url),
  `/* Made by libs/ui/pick-ng-zorro.mjs from ng-zorro-antd (MIT). */\n${picked}\n`,
);
