import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { INestApplicationContext } from '@nestjs/common';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { Permission } from '@huoshui/contracts';
import { NEEDS, OPEN, SIGNED_IN } from '../src/platform';

export interface Route {
  /** `PersonController.list` */
  readonly handler: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Below the API's prefix, with its parameters: `people/:id`. */
  readonly path: string;
  readonly needs: readonly Permission[] | undefined;
  readonly open: string | undefined;
  readonly signedIn: string | undefined;
}

/** Every handler of the application, as Nest knows it. */
export function walkRoutes(app: INestApplicationContext): Route[] {
  const scanner = new MetadataScanner();
  const reflector = app.get(Reflector);
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ instance, metatype, name }) =>
    scanner.getAllMethodNames(Object.getPrototypeOf(instance)).flatMap((method): Route[] => {
      const handler = (instance as Record<string, () => unknown>)[method];
      const verb = handler && reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler);
      if (!handler || !metatype || verb === undefined) return [];
      const parts = [reflector.get<string>(PATH_METADATA, metatype), reflector.get<string>(PATH_METADATA, handler)];
      return [
        {
          handler: `${name}.${method}`,
          method: RequestMethod[verb].toLowerCase() as Route['method'],
          path: parts
            .map((part) => part.replace(/^\/|\/$/g, ''))
            .filter(Boolean)
            .join('/'),
          needs: reflector.get<Permission[] | undefined>(NEEDS, handler),
          open: reflector.get<string | undefined>(OPEN, handler),
          signedIn: reflector.get<string | undefined>(SIGNED_IN, handler),
        },
      ];
    }),
  );
}
