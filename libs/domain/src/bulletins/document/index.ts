export * from './columns';
export { pointsSentences } from './compared';
export * from './document';
export * from './document-of';
export { ownPeriod, paperName, paperNumber, periodName } from './period-words';
export { groupsOf } from './ranked-parts';
export {
  changeWords,
  inChinese,
  longDay,
  measureTitles,
  movementWords,
  shortDay,
  teamWords,
  totalFigure,
} from './words';
