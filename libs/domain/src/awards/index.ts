export * from './award-state';
export * from './referral-reward';
export * from './star-award';
