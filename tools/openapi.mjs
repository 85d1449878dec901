import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from './lib/root.mjs';
import { buildApi } from './build-api.mjs';
import { withThrowAwayServer } from './postgres/throw-away.mjs';

const SNAPSHOT = at('docs/openapi.json');
const RULE_SCHEMA = at('docs/rule-set.schema.json');

/** The document of the API as built: booted once against an empty database, because Nest knows its routes only then. */
async function currentDocument() {
  await buildApi();
  return withThrowAwayServer(async (databaseUrl) => {
    const require = createRequire(import.meta.url);
    const { AppModule } = require(at('dist/apps/api/src/app.module.js'));
    const { openApiDocument, readSettings, configureHttp } = require(at('dist/apps/api/src/platform/index.js'));
    const { NestFactory } = require('@nestjs/core');
    const env = {
      HUOSHUI_MODE: 'test',
      DATABASE_URL: databaseUrl,
      FILES_DIR: join(tmpdir(), 'huoshui-openapi'),
      LOG_LEVEL: 'silent',
    };
    const settings = readSettings(env);
    mkdirSync(env.FILES_DIR, { recursive: true });
    const app = await NestFactory.create(AppModule.with(settings), {
      logger: false,
      bodyParser: false,
      abortOnError: false,
    });
    await configureHttp(app, settings);
    const document = openApiDocument(app);
    await app.close();
    return `${JSON.stringify(document, null, 2)}\n`;
  });
}

const wanted = await currentDocument();
const kept = readSnapshot();
if (!process.argv.includes('--check')) {
  // The JSON Schema of a rule set is read off the same shapes as its check; a spec of the domain holds the file to it.
  const { ruleSetSchema } = createRequire(import.meta.url)(at('dist/libs/domain/src/index.js'));
  writeFileSync(RULE_SCHEMA, `${JSON.stringify(ruleSetSchema(), null, 2)}\n`);
}
if (!process.argv.includes('--check')) {
  writeFileSync(SNAPSHOT, wanted);
  console.log(`docs/openapi.json ${kept === wanted ? 'is unchanged' : 'written'}`);
} else if (kept !== wanted) {
  console.error(
    `docs/openapi.json is not what the API says now. Run: npm run openapi\n${firstDifference(kept, wanted)}`,
  );
  process.exitCode = 1;
}
process.exit();

function readSnapshot() {
  try {
    return readFileSync(SNAPSHOT, 'utf8');
  } catch {
    return '';
  }
}

function firstDifference(before, after) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const line = now.findIndex((text, index) => text !== old[index]);
  return `line ${line + 1}\n- ${old[line] ?? ''}\n+ ${now[line] ?? ''}`;
}
