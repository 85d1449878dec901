/** Templates speak through i18n and to every reader: what angular-eslint's sets leave open. */
export const accessibility = {
  '@angular-eslint/template/i18n': [
    'error',
    {
      checkId: false,
      checkText: true,
      checkAttributes: true,
      boundTextAllowedPattern: '[\\s\\S]*',
      ignoreAttributes: [
        'aria-live',
        'autocomplete',
        'enterkeyhint',
        'stroke-linecap',
        'stroke-linejoin',
        'viewBox',
        'd',
        'fragment',
        'inputmode',
        'pattern',
        'routerLink',
        'routerLinkActive',
        'nzType',
        'nzSize',
        'nzTheme',
        'scope',
        'align',
      ],
    },
  ],
  '@angular-eslint/template/prefer-control-flow': 'error',
  '@angular-eslint/template/no-positive-tabindex': 'error',
  '@angular-eslint/template/button-has-type': 'error',
};
