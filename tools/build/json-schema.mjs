import ts from 'typescript';

/**
 * Turns types of the contracts into JSON schemas. Interfaces and unions of them that have a name get it and are referred
 * to; all else is written in place.
 * Branded quantities (Day, Fen, …) are what they are on the wire: strings and numbers.
 */
export class SchemaWriter {
  schemas = {};

  constructor(checker) {
    this.checker = checker;
  }

  of(type) {
    if (type.isUnion()) return this.#namedUnion(type) ?? this.#union(type);
    if (type.isIntersection()) return this.#intersection(type);
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    const { flags } = type;
    if (flags & ts.TypeFlags.String || flags & ts.TypeFlags.TemplateLiteral) return { type: 'string' };
    if (flags & ts.TypeFlags.Number) return { type: 'number' };
    if (flags & ts.TypeFlags.BooleanLiteral) return { const: type.intrinsicName === 'true' };
    if (flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (this.checker.isArrayType(type))
      return { type: 'array', items: this.of(this.checker.getTypeArguments(type)[0]) };
    if (this.checker.isTupleType(type))
      return { type: 'array', prefixItems: this.checker.getTypeArguments(type).map((one) => this.of(one)) };
    if (flags & ts.TypeFlags.Object) return this.#object(type);
    return {};
  }

  /** Null without a name, or for a few words, which are read in place; an optional field has its union inside another one. */
  #namedUnion(type) {
    const parts = (type.origin?.types ?? []).filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
    const union = parts.length === 1 ? parts[0] : type;
    const symbol = union.aliasSymbol;
    if (!union.isUnion() || !isOurs(symbol) || !union.types.every(({ flags }) => flags & ts.TypeFlags.Object))
      return null;
    return this.#component(symbol, union.aliasTypeArguments, () => this.#union(union));
  }

  #union(type) {
    const members = type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
    const literals = members.filter((one) => one.isStringLiteral() || one.isNumberLiteral());
    const rest = members.filter((one) => !literals.includes(one));
    const both = rest.filter(({ flags }) => flags & ts.TypeFlags.BooleanLiteral);
    const others = both.length === 2 ? rest.filter((one) => !both.includes(one)) : rest;
    const parts = [
      ...(literals.length > 0 ? [{ enum: literals.map(({ value }) => value).sort() }] : []),
      ...(both.length === 2 ? [{ type: 'boolean' }] : []),
      ...others.map((one) => this.of(one)).sort(byText),
    ];
    return parts.length === 1 ? parts[0] : { anyOf: parts };
  }

  #intersection(type) {
    const base = type.types.find(({ flags }) => flags & (ts.TypeFlags.String | ts.TypeFlags.Number));
    if (base) return { ...this.of(base), ...unitOf(this.checker, type) };
    return this.#fields(type);
  }

  #object(type) {
    const symbol = [type.aliasSymbol, type.symbol].find(isOurs);
    if (!symbol) return this.#fields(type);
    const parameters = type.aliasTypeArguments ?? this.checker.getTypeArguments(type);
    return this.#component(symbol, parameters, () => this.#fields(type));
  }

  /** Its place is taken before it is written, because it may hold itself. */
  #component(symbol, parameters, write) {
    const name = this.#name(symbol, parameters);
    if (!this.schemas[name]) {
      this.schemas[name] = {};
      Object.assign(this.schemas[name], describe(this.checker, symbol), write());
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  #name(symbol, parameters = []) {
    const names = parameters.map((one) => (one.aliasSymbol ?? one.symbol)?.name ?? this.checker.typeToString(one));
    return [symbol.name, ...names].join('Of').replace(/\W+/g, '');
  }

  #fields(type) {
    const index = type.getStringIndexType();
    const required = [];
    const properties = {};
    for (const property of type.getProperties()) {
      const declaration = property.valueDeclaration ?? property.declarations?.[0];
      const fieldType = declaration
        ? this.checker.getTypeOfSymbolAtLocation(property, declaration)
        : this.checker.getTypeOfSymbol(property);
      properties[property.name] = { ...this.of(fieldType), ...describe(this.checker, property) };
      if (!(property.flags & ts.SymbolFlags.Optional)) required.push(property.name);
    }
    return {
      type: 'object',
      ...(Object.keys(properties).length > 0 && { properties }),
      ...(required.length > 0 && { required }),
      ...(index && { additionalProperties: this.of(index) }),
    };
  }
}

/** A name of our own sources; those of TypeScript's library and of packages are written in place. */
const isOurs = (symbol) =>
  symbol?.declarations?.some(
    (one) =>
      (ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one)) &&
      !one.getSourceFile().fileName.includes('/node_modules/'),
  );

/** The order of a union's members changes with files that have nothing to do with it; null comes last. */
const byText = (a, b) =>
  a.type === 'null' ? 1 : b.type === 'null' ? -1 : JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;

function describe(checker, symbol) {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return text ? { description: text } : {};
}

/** `Fen`, `Day` and their like say their unit in the type. */
function unitOf(checker, type) {
  const unit = type.getProperty('unit');
  const literal = unit && checker.getTypeOfSymbol(unit);
  return literal?.isStringLiteral() ? { 'x-unit': literal.value } : {};
}
