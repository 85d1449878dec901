const words: Readonly<Record<string, string>> = {
  isDay: $localize`请填写有效的日期`,
  isMoney: $localize`金额有误`,
  isNotBlank: $localize`请填写`,
  isNotEmpty: $localize`请填写`,
  isString: $localize`请填写`,
  maxLength: $localize`内容过长`,
  minLength: $localize`内容过短`,
  isUuid: $localize`请选择`,
  isIn: $localize`请选择`,
  isCreditCode: $localize`统一社会信用代码不正确`,
  whitelistValidation: $localize`不支持这一项`,
};

/** The sentence of one field's fault in a body, by the name of the check that found it. */
export const fieldRefusal = (code: string): string => words[code] ?? $localize`填写有误`;
