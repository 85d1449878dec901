export { DemoModule } from './demo.module';
export { type Loaded, LoadDemo } from './load-demo';
export { type Wiped, WipeDemo } from './wipe-demo';
