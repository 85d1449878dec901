/* A journey that failed may try once more, see docs/decisions/0040. What it said the first time is printed. */
jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
