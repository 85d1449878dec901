export { PortfolioModule } from './portfolio.module';
export { PortfolioReader } from './portfolio.reader';
