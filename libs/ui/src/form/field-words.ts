import { NgValidationError, ValidationError } from '@angular/forms/signals';

/** A fault of one field as a sentence; a fault that brings its own sentence keeps it. */
export function fieldWords(error: ValidationError): string {
  if (error.message) return error.message;
  if (!(error instanceof NgValidationError)) return $localize`填写有误`;
  switch (error.kind) {
    case 'required':
      return $localize`请填写`;
    case 'maxLength':
      return $localize`最多 ${error.maxLength}:most: 个字`;
    case 'minLength':
      return $localize`至少 ${error.minLength}:least: 个字`;
    case 'min':
      return $localize`不能小于 ${error.min}:least:`;
    case 'max':
      return $localize`不能大于 ${error.max}:most:`;
    default:
      return $localize`格式不正确`;
  }
}
