import { INestApplication } from '@nestjs/common';
import { DocumentBuilder, OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { completeDocument } from './complete-document';

/** The whole API as OpenAPI 3.1, for outsiders; the snapshot in docs/ is checked against it. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Huoshui API')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('huoshui', { type: 'apiKey', in: 'cookie' });
  const document = SwaggerModule.createDocument(app, builder.build(), {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return completeDocument(document);
}
