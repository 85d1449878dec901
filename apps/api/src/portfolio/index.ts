export { PortfolioModule } from './portfolio.module';
export { ChangesReader } from './changes.reader';
export { PortfolioReader } from './portfolio.reader';
