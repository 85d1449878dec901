/** Elements and attributes carry the prefix of the room they come from; classes need none. */
export const selectors = (prefix) => ({
  '@angular-eslint/component-selector': [
    'error',
    [
      { type: 'element', prefix, style: 'kebab-case' },
      { type: 'attribute', prefix, style: 'camelCase' },
    ],
  ],
  '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix, style: 'camelCase' }],
});
