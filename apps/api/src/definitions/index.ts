export { DefinitionReader } from './definition.reader';
export { DefinitionsModule } from './definitions.module';
export { type KnownDefinition } from './known-definition';
export { countingBy, zoneDefinition } from './zone-definition';
